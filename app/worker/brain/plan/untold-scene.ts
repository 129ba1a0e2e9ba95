import { ELEMENT, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { readMessage } from '../reading/read-message';
import type { World } from '../references/known-scenes';
import { mentionedByName } from '../references/mentions';
import { parseCount } from '../slots/numbers';
import { planAdd } from './add-scene';
import type { Step } from './step';
import type { Styles } from './styles';

/** What changes a thing that is there, or asks about it. */
const changes =
  /§[cd]|\?|(?<![a-z])(?:is|are|was|should|must|be|not|to|too|bigger|smaller|larger|longer|shorter|faster|slower|darker|lighter|up|down|instead|again|also|off|out|away|please|delete|remove|move|swap|before|after|this|that|it|looks?|feels?|needs?)(?![a-z])/u;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = `${ordinals.join('|')}|\\d{1,2}(?:st|nd|rd|th)`;
const lead = '(?:(?:an?|the|another|and|now|then|ok|next|one more|new) )*';
const says = '(?: (?:reading|saying|showing|says|about))?';
const placed = new RegExp(
  `^${lead}(?:(${ordinal}) (?:${SCENE}|one)|(${ordinal})(?= ?[:,–-])|(?:${SCENE})(?= (?:reading|saying|showing|about) )|(?:outro|intro|closing|opening)(?: (?:${SCENE}))?)(?: ?[,:–-])?${says} (.+)$`,
  'du',
);

/** "Second scene Venus", "2nd: Primo", "scene reading Bravo", "outro Stay tuned": the next scene, with no verb. */
function planPlaced(phrase: Phrase, world: World, styles: Styles): Step | null {
  const said = phrase.see(placed);
  if (!said) return null;
  const [named, bare] = [said.group(1), said.group(2)];
  const rest = said.group(3);
  const place = named || bare;
  const number = ordinals.indexOf(place) + 1 || (parseCount(place.replace(/\D+$/u, '')) ?? 0);
  // "Second scene: …" of three is the one that is there.
  if ((place !== '' && number !== world.scenes.length + 1) || changes.test(rest)) return null;
  return planAdd(readMessage(`add a scene saying ${said.content(3)}`), world, styles, 0.84);
}

/** Heads that name what a request is about, not what a viewer reads. */
const ofRequest = new RegExp(
  `(?<![a-z])(?:${ELEMENT}|${SCENE}|colou?rs?|fonts?|styles?|sizes?|length|duration|speed|format|music|voice|backgrounds?|texts?|brand|theme|look|mood|palette|order|sequence|new|price|rules?|note|typo|correction|change|edit|update|fix|replace|wait|sorry|no|yes|ok|also|but|and|please|always|never|remember|make|add|put|set|turn|give|use|it|this|that|the|my|our)(?![a-z])`,
  'u',
);
const headed = /^([^:§|¶]{2,32}?) ?: (.+)$/u;

/** "Location: 5 Canal Row", "homework: read chapter 6": a heading, and what stands under it. */
function planHeaded(phrase: Phrase, world: World, styles: Styles): Step | null {
  const [, head = '', rest = ''] = headed.exec(phrase.text) ?? [];
  if (rest === '' || head.split(' ').length > 4 || ofRequest.test(head) || !/\p{L}{3}/u.test(head)) return null;
  // What the video says already is to be changed, not said again.
  const shown = world.scenes
    .flatMap(({ texts }) => texts)
    .join('\n')
    .toLowerCase();
  if (shown.includes(head) || new RegExp(`^(?:${KIND})s?$`, 'u').test(head) || /^(?:§[cd]|[\d ,.$€£%]+$)/u.test(rest))
    return null;
  return planAdd(phrase, world, styles, 0.82);
}

/** A scene in a video with others that is told without a verb, and without the name of a kind. */
export function planUntold(phrase: Phrase, world: World, styles: Styles): Step | null {
  if (world.scenes.length === 0) return null;
  return planPlaced(phrase, world, styles) ?? planHeaded(phrase, world, styles);
}

/** "Hello from Noodle Ark": words set as in a title, which change nothing that is there. */
export function planTitleCase(phrase: Phrase, world: World, styles: Styles): Step | null {
  const typed = /^say (?=\S)/iu.test(phrase.text) ? phrase.slice(1) : phrase;
  const words = typed.content().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word) || word.length < 5).length;
  const isTitle = words.length > 1 && words.length < 10 && /^\p{Lu}/u.test(words[0] ?? '') && large === words.length;
  const speaksOfThere =
    /^(?:i|we|you|they|he|she)(?![a-z])/u.test(phrase.text) || mentionedByName(phrase, world).length > 0;
  if (!isTitle || speaksOfThere || changes.test(phrase.text) || !words.slice(1).some((word) => /^\p{Lu}/u.test(word)))
    return null;
  return planAdd(readMessage(`add a scene saying ${typed.content()}`), world, styles, 0.7);
}
