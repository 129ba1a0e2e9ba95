import { vocabulary } from '../lexicon/vocabulary';
import { ELEMENT, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { holds } from '../references/content';
import type { World } from '../references/known-scenes';
import { ask, type Step } from './step';
import { show } from './words';

interface Impossible {
  readonly pattern: RegExp;
  readonly answer: string;
  /** Said beside a scene that is asked for, which is made without it. */
  readonly beside?: true;
}

const impossible: readonly Impossible[] = [
  {
    pattern:
      /(?<![a-z])(?:voice ?overs?|narration|narrator|soundtrack|background music|sound effects?)(?![a-z])|(?<![a-zß-ɏ])(?:add|play|put|include|use|want|with)(?: [a-zß-ɏ]+){0,3} (?:music|song|soundtrack|audio|sound effects?|voice ?over|narration|sound)(?![a-zß-ɏ])/u,
    answer: 'Scenes are silent for now: there is no music or voice yet.',
    beside: true,
  },
  {
    pattern:
      /(?<![a-z])(?:highlight|emphasi[sz]e|underline|italic|italics|italici[sz]e|rotate|tilt|shadow|outline|border)(?![a-z])|(?:numbered|check ?marks?|ticks|tick marks) (?:instead|please)?$|make .*(?:numbered|italic)/u,
    answer: 'That cannot be set by itself yet.',
  },
];

/** Things the product cannot do yet: said plainly, so that nobody waits for them. */
export function planImpossible(phrase: Phrase, world: World): Step | null {
  if (phrase.quotes().length > 0) return null;
  const found = impossible.find(({ pattern }) => pattern.test(phrase.text));
  if (!found || /(?:titled|called|that says|saying)/.test(phrase.text)) return null;
  // What stands behind a colon or between fences is content.
  const at = found.pattern.exec(phrase.text)?.index ?? 0;
  const colon = phrase.text.search(/ ?: |¶/u);
  if (colon >= 0 && at > colon) return null;
  if (!found.beside && (newScene.test(phrase.text) || (world.scenes.length === 0 && anyKind.test(phrase.text))))
    return null;
  return ask(`${found.answer} Words, colours, length, style and order can be changed.`, 0.85);
}

const anyKind = new RegExp(`(?<![a-z])(?:${KIND}|function|code|snippet|script)(?![a-z])`, 'u');
const newScene = new RegExp(`(?<![a-z])(?:${KIND})s?(?: [^:]*)?(?::|§q)`, 'u');
const unsaid = /(?: ?(?:,|and|with|in|as))*(?: (?:a|an|the|some))? ?$/u;

export interface WithoutImpossible {
  readonly phrase: Phrase;
  readonly answer: string;
}

/** "Intro for Acme, vertical": the scene can be made, its shape can't be changed; what is left, and what to say of it. */
export function leaveOutImpossible(phrase: Phrase): WithoutImpossible | null {
  if (
    /^(?:make|turn|change|set|convert|switch|put|have|i want) (?:it|this|that|them|everything|the|my|our)(?![a-z])/u.test(
      phrase.text,
    )
  )
    return null;
  const found = impossible.find(({ beside, pattern }) => beside === true && pattern.test(phrase.text));
  const place = found ? new RegExp(found.pattern.source, 'du').exec(phrase.text) : null;
  if (!found || !place || /(?:titled|called|that says|saying)|§q.*$/u.test(phrase.text.slice(0, place.index)))
    return null;
  const rest = phrase.copy();
  const taken = rest.see(new RegExp(found.pattern.source, 'du'));
  if (!taken) return null;
  const before = phrase.slice(0, taken.from);
  const joined = unsaid.exec(before.text)?.[0] ?? '';
  const lead = before.tokens.length - joined.split(' ').filter((word) => word !== '').length;
  const to = taken.group(0).endsWith(' video') ? taken.to - 1 : taken.to;
  const left = phrase.without(Math.max(0, lead), to);
  return left.isEmpty || !newKind.test(left.text) ? null : { phrase: left, answer: found.answer };
}

const newKind = new RegExp(`(?<![a-z])(?:${KIND}|${SCENE}|§q)`, 'u');

const ofTheVideo = new RegExp(
  `^(?:make|turn|change|set|move|delete|remove|duplicate|copy|swap|undo|speed|slow|shorten|extend|recolor|resize|color|paint|rename|replace) (?:it|this|that|them|everything|up|down|all|the (?:${ELEMENT}|last|first|second|third|fourth|fifth|next|whole|colors?|other|${SCENE})|(?:${SCENE}) ?#?\\d+)(?![a-z])(?!.*(?:that says|saying|titled|:))`,
  'u',
);
const never = /^(?:do not|never|please do not) (?:delete|remove|erase|change|touch|move|drop|add|export)(?![a-z])/u;

/** "Don't make it red", "not every scene should be dark": what is not wanted, with nothing in its place. */
const unwantedLook =
  /^(?:(?:i|we|please) )*(?:do not|never|not|no longer|no more|hate|dislike|can not stand|am sick of|no(?! ?,)) (?!change |just |only )(?:[a-z]+ ){0,7}?(?:§c[^ ]+|dark|light|bright)(?! ?,)(?: [a-z]+){0,3}(?: ?[.!])*$/u;

/** An edit where there is nothing to edit, and a request to leave things alone. */
export function planOnNothing(phrase: Phrase, world: World): Step | null {
  if (never.test(phrase.text)) return ask('Nothing was changed.', 0.85);
  if (unwantedLook.test(phrase.text) && !/(?<![a-z])(?:but|instead|rather)(?![a-z])/u.test(phrase.text))
    return ask('Nothing was changed. Say how it should look instead, for example: make the background dark teal.', 0.8);
  if (world.scenes.length > 0 || phrase.quotes().length > 0 || !ofTheVideo.test(phrase.text)) return null;
  return ask(
    'There is no scene yet. Say what the first one should show, for example: intro for "Acme Rockets", bold white on navy.',
    0.85,
  );
}

const colorPlace = new RegExp(
  `(?:(?:background|text|title|color|letters|font|headline|bars|accent|backdrop|it|this|that|them|everything|(?:the |this |that )?${SCENE}(?: #?\\d+)?)(?: colors?)?(?: (?:to|in|into|be|as|:|is))?|(?:make|turn|paint|color|want)(?: it| them| this| the ${SCENE}| everything)?(?: all| completely)?(?: in)?) (?:a |an |more |very |dark |light )*([a-zß-ɏ-]{3,20})(?: (?:background|color|text))?(?: ?[.!])?$`,
  'du',
);

/** "make it blorange": a word in a colour's place that is none. */
export function planUnknownColor(phrase: Phrase, world: World): Step | null {
  const found = phrase.see(colorPlace);
  if (!found || world.scenes.length === 0) return null;
  const typed = found.content(1);
  const word = found.group(1);
  if (
    vocabulary.has(word) ||
    word.split(/[ -]/).every((part) => vocabulary.has(part)) ||
    world.scenes.some((scene) => holds(scene, typed))
  )
    return null;
  if (!/(?:make|turn|paint|color|background|set|change|want|in|should)/.test(phrase.text)) return null;
  return ask(
    `${show(typed)} is not a colour or a look I know. Name a colour like orange or dark teal, or give its hex, like #f97316.`,
    0.75,
  );
}
