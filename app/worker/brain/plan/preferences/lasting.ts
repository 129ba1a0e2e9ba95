import type { Phrase } from '../../reading/phrase';
import { SCENE } from '../../lexicon/patterns';

const coming = '(?:new|future|coming|upcoming|later)';
const marks = [
  'from (?:now|here|this point|today|this moment)(?: on(?:wards?)?)?',
  'as of (?:now|today)',
  'from first to last',
  'whenever(?: (?:you|i|we|u) [a-z]+(?: [a-z]+){0,3}?)?(?= (?:i|use|make|it|keep)| ?,|$)',
  '(?:house |our |my |general )?rule ?:',
  'note for (?:later|future|all|new)(?: (?:scenes|slides))? ?:',
  '(?:save|take|note) (?:this|that) as (?:our|my|a|the) rule(?: ?:)?',
  '(?:we|i) only(?= (?:ever )?(?:do|use|want|have) )',
  'they should all(?= be| have)',
  'default(?= (?:background|colou?r|length|style|font|is|=))',
  'ab jetzt|von jetzt an|ab sofort|immer|a partir de ahora|desde ahora|de ahora en adelante|siempre|a partir de agora|sempre|à partir de maintenant|désormais|toujours',
  'going forward',
  'in (?:the )?future',
  `(?:for|in|on) (?:all |any |every )?(?:the |my |our )?(?:${coming} (?:${SCENE})|(?:${SCENE}) to come|next (?:scenes|slides))`,
  `(?:all|every|any) (?:of )?(?:the |my |our )?${coming} (?:${SCENE})(?= )`,
  `${coming} (?:scenes|slides) (?=should|must|need|have|get)`,
  'always',
  'by default',
  'as (?:a|the|my|our) (?:default|rule)',
  'for the rest of (?:the|this|our|my) (?:video|project|film|conversation|session|chat)',
  '(?:un)?less i say otherwise',
  '(?:un)?till? (?:i say otherwise|i tell you otherwise|further notice)',
  'every (?:single )?time',
  'remember(?: that| this)?(?: for (?:later|next time|the future))?(?: ?[,:])?',
  'keep in mind(?: that)?(?: ?[,:])?',
  'as a rule(?: of thumb)?',
];
const mark = new RegExp(`(?<![a-z])(?:${marks.join('|')})(?![a-z])`, 'du');
const leading = /^(?:[|,.:;]| |please|and|also|so|then|now|ok|okay|should|must|to|be sure to|make sure to)+/u;

/** What stands behind these is a viewer's to read: "add a quote: always wear dark". */
const content =
  /(?<!^(?:before we start|quick thing|fyi|heads up|btw|note|remember|rule|house rule) ?):|(?<![a-z])(?:add|insert|create|write|says?|saying|reads?|titled|called)(?![a-z])/u;

/** Whether something is asked for once and for all. */
export function isLasting(phrase: Phrase): boolean {
  const at = mark.exec(phrase.text)?.index ?? -1;
  return at >= 0 && !content.test(phrase.text.slice(0, at));
}

/** What is asked for, without the words that say how long it is to hold; null if none say so. */
export function withoutMarks(phrase: Phrase): Phrase | null {
  if (!isLasting(phrase)) return null;
  const rest = phrase.copy();
  while (rest.take(mark));
  rest.take(new RegExp(leading.source, 'du'));
  return rest.withoutRead();
}

/** What keeps a wish from being one for every scene: it is denied, asked, or said of one of them. */
export const isOfOne = (text: string): boolean => oneOnly.test(text);

const oneOnly = new RegExp(
  `\\?$|(?<![a-z])(?:why|how come) |(?<![a-z])always (?:wanted|had|was|were|been|did|used)(?![a-z])|${SCENE} #?\\d|(?<![a-z])(?:first|second|third|last|this|that) (?:one|${SCENE})(?![a-z])`,
  'u',
);
