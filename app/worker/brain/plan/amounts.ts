import { degrees } from '../lexicon/qualities';
import { anyOf, END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { COUNT, parseCount } from '../slots/numbers';

const times = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:(${COUNT})(?: times|x)(?: as| the)?|(\\d+(?:\\.\\d+)?)x|(twice|double|doubled|doubling)(?: as| the)?|(triple|thrice)(?: as| the)?|(half|halve|halved)(?: as| the| of it| its)?|by half|in half|(a third|one third)|(a quarter|one quarter)|x ?(\\d+(?:\\.\\d+)?))${END}`,
  'du',
);
const percent = new RegExp(`(?<![a-z0-9ß-ɏ])(?:by |to )?(\\d+(?:[.,]\\d+)?) ?(?:%|percent)(?: (as|of))?`, 'du');

/**
 * "twice", "20 % shorter", "half as long", "3x": a factor, or null. "20 % shorter" is 1.25 as a factor of shrinking
 * and is returned as 0.8; "20 % longer" as 1.2. What it applies to is the caller's business.
 */
export function factorOf(phrase: Phrase): number | null {
  const part = phrase.see(percent);
  if (part) {
    phrase.markRead(part.from, part.to);
    const share = Number(part.group(1).replace(',', '.')) / 100;
    if (/^to /.test(part.group(0)) || part.group(2)) return share > 0 ? share : null;
    const shrinks =
      /shorter|smaller|less|reduce|decrease|cut|trim|slower|shrink|down/.test(phrase.text) && !/slow/.test(phrase.text);
    return shrinks ? Math.max(0.05, 1 - share) : 1 + share;
  }
  const found = phrase.see(times);
  if (!found) return null;
  phrase.markRead(found.from, found.to);
  if (found.group(3)) return 2;
  if (found.group(4)) return 3;
  if (found.group(5) || /(?:by|in) half/.test(found.group(0))) return 0.5;
  const shrinks = /shorter|smaller|less/.test(phrase.text);
  if (found.group(6)) return shrinks ? 2 / 3 : 4 / 3;
  if (found.group(7)) return shrinks ? 0.75 : 1.25;
  return parseCount(found.group(1) || found.group(2) || found.group(8));
}

const byDegree = degrees.map((degree) => ({
  pattern: new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(degree.words)})${END}`, 'u'),
  strength: degree.strength,
}));

/** How strongly something is asked for: 1 is plain, "a bit" less, "much" more. */
export function strengthOf(phrase: Phrase): number {
  return byDegree.find((degree) => degree.pattern.test(phrase.text))?.strength ?? 1;
}
