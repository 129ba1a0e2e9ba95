import type { EnterMotion } from '$shared/schema/layout';
import { motionWords } from '../lexicon/motions';
import { anyOf, END } from '../lexicon/patterns';
import { qualityWords } from '../lexicon/qualities';
import type { Phrase } from '../reading/phrase';
import { factorOf, strengthOf } from './amounts';

const bigger = new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(qualityWords.bigger)})${END}`, 'du');
const smaller = new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(qualityWords.smaller)})${END}`, 'du');
const boldPart = new RegExp(
  `(?<![a-z])(?:bold|bolder|heavier|thicker|fat)${END}(?= |$)(?! (?:poster|style|look|theme))`,
  'du',
);
const livelier = new RegExp(
  `(?:make (?:it|this|that|them|everything|the [a-z]+) )?(?:more |much |a bit |really )*(?:${anyOf(qualityWords.livelier)})${END}`,
  'du',
);
const calmer = new RegExp(`(?:more |much |a bit |really )*(?:${anyOf(qualityWords.calmer)})${END}`, 'du');
const sizeWords =
  /(?<![a-zß-ɏ])(?:size|sized|scale|big|bigger|small|smaller|large|larger|huge|tiny|giant|massive|enlarge|shrink|font size)(?![a-zß-ɏ])/u;
const motions = Object.entries(motionWords).map(([enter, words]) => ({
  enter: enter as EnterMotion,
  pattern: new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(words)})${END}`, 'du'),
})); // Object.entries forgets the keys' type

/** Whether heavier letters are asked for; marks the words as read, as do the others here. */
export const takeBold = (rest: Phrase): boolean => rest.take(boldPart) !== null;

/** By how much something is to grow or shrink. */
export function takeSize(rest: Phrase): number | null {
  // "A tiny bit longer" is an amount.
  const text = rest.text.replace(/(?<![a-z])(?:tiny|little|small) (?=bit(?![a-z]))/gu, '');
  const grows = bigger.test(text);
  const shrinks = smaller.test(text);
  const tooMuch = /(?<![a-zß-ɏ])too (?:big|large|huge)/u.test(text);
  const tooLittle = /(?<![a-zß-ɏ])too (?:small|tiny)/u.test(text);
  if (!grows && !shrinks) return null;
  if (!sizeWords.test(text) && !/increase|decrease|reduce|scale|grow|blow up|magnify|prominent/.test(text)) return null;
  const down = tooMuch || (shrinks && !grows) || (shrinks && !tooLittle && /smaller|shrink|decrease|reduce/.test(text));
  const factor = factorOf(rest);
  const strength = strengthOf(rest);
  while (rest.take(bigger) ?? rest.take(smaller));
  if (factor !== null) return Math.min(4, Math.max(0.25, down && factor > 1 ? 1 / factor : factor));
  const plain = 1 + 0.3 * strength;
  return Math.round((down ? 1 / plain : plain) * 100) / 100;
}

/** "Slide the titles in": the verb and its particle, with what they are said of between them. */
const parted =
  /(?<![a-z])(slide|fade|float|fly|move|wipe|swipe|bounce|pop|zoom|scale|blur|drift|dissolve) (?:(?:the|all|every|each|its|my|our|of|\|) )*(?:[a-z]+ )?(in|up)(?![a-z])/du;

export function takeEnter(rest: Phrase): EnterMotion | null {
  const apart = rest.see(parted);
  const verb = apart ? `${apart.group(1)} ${apart.group(2)}` : '';
  const found = motions.find(({ pattern }) => pattern.test(verb));
  if (apart && found) {
    rest.markRead(apart.from, apart.to);
    return found.enter;
  }
  for (const { enter, pattern } of motions) if (rest.take(pattern)) return enter;
  return null;
}

/** "make it pop", "calmer": how things arrive, not what they look like. */
export function takeMood(rest: Phrase): 'livelier' | 'calmer' | null {
  if (rest.take(livelier)) return 'livelier';
  return rest.take(calmer) ? 'calmer' : null;
}
