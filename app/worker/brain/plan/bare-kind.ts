import { kindOf } from '../lexicon/kinds';
import { KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { readMessage } from '../reading/read-message';
import { parseCount } from '../slots/numbers';
import { parseSeries } from '../slots/series';
import { planAdd } from './add-scene';
import type { Step } from './step';
import type { Styles } from './styles';

const bare = new RegExp(
  `^(?:(?:an?|another|next|then|now|and) )*(?:big |huge |large |simple |nice )?(${KIND})s? (?:of |from |with |for )?(.+)$`,
  'du',
);
/** What changes a thing that is there, or asks about it. */
const changes =
  /§[cd]|\?|(?<![a-z])(?:is|are|was|should|must|be|not|to|bigger|smaller|larger|longer|shorter|faster|slower|darker|lighter|up|down|first|last|instead|again|too|also|bold|off|out|away|now|please|scene|one|left|right|center|middle)(?![a-z])/u;

const place =
  'opening|closing|welcome|intro|outro|title|final|last|next|new|first|second|third|fourth|fifth|sixth|end|start';
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const titled = new RegExp(
  `^(?:(?:an?|the|another|and|now|then|ok|next|one more|new) )*(?:(?:${place}) )?(?:(?:scene|slide|card|screen)s?(?: (?:\\d+|two|three|four|five|six|seven|eight))?|(?<=(?:${place}) )one|intro|outro|opening|closing)(?: ?[,:–-] | (?=§q|\\|))(?:(?:(?:with )?the )?(?:words?|text|title) |saying |that says |says )?(.+)$`,
  'du',
);

/** "Scene: Look", "welcome slide, Biology 9B", "second one, 2 dollars a cup": a scene and what it says, with no verb. */
function planTitled(phrase: Phrase, world: World, styles: Styles): Step | null {
  const said = world.scenes.length > 0 ? phrase.see(titled) : null;
  const number = /(?:scene|slide|card|screen) (\d+|two|three|four|five|six|seven|eight)(?![a-z\d])/u.exec(
    phrase.text,
  )?.[1];
  if (!said || isCommand.test(said.group(1)) || changes.test(said.group(1))) return null;
  const at = number === undefined ? world.scenes.length + 1 : parseCount(number);
  const ordinal = ordinals.findIndex((word) => new RegExp(`^(?:the )?${word} `, 'u').test(phrase.text)) + 1;
  // "Second scene: …" of three is the one that is there.
  if (at !== world.scenes.length + 1 || (ordinal > 0 && ordinal !== world.scenes.length + 1)) return null;
  if (/^(?:the )?last /u.test(phrase.text)) return null;
  return planAdd(readMessage(`add a scene saying ${said.content(1)}`), world, styles, 0.86);
}

const isCommand =
  /^(?:make|change|delete|remove|move|put|add|set|swap|rename|replace|copy|duplicate|turn|give|use|needs?|should|must|background|text|title|length|duration|color|font|style|animation)(?![a-z])/u;

/** "Bar chart Q1 3, Q2 5", "big number 98% happy guests": a kind and its figures, with no verb, beside other scenes. */
export function planBareKind(phrase: Phrase, world: World, styles: Styles): Step | null {
  const scene = planTitled(phrase, world, styles);
  if (scene) return scene;
  const said = world.scenes.length > 0 && phrase.quotes().length === 0 ? phrase.see(bare) : null;
  const kind = said ? kindOf(said.group(1)) : null;
  const rest = said?.group(2) ?? '';
  if (!kind || kind.recipe === 'title' || changes.test(rest)) return null;
  const isCounted = /countdown|number|counter|progress/.test(kind.recipe);
  const onlyFigure = /^[$€£]?\d[\d.,]*%?$/.test(rest);
  // A figure alone may be what is to be counted where something counts already.
  const counts = world.focus?.elements.some(({ type }) => type === 'number' || type === 'countdown') ?? false;
  const hasFigure = isCounted && /^[$€£]?\d/.test(rest) && !(onlyFigure && counts);
  const hasSeries = (parseSeries(said?.content(2) ?? '')?.data.length ?? 0) > 1;
  return hasFigure || hasSeries ? planAdd(phrase, world, styles, 0.88) : null;
}
