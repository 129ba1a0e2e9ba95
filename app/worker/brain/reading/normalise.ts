import { slang } from '../lexicon/slang';
import { commonWords, vocabulary } from '../lexicon/vocabulary';
import { plainNorm } from './tokens';

const noWords: ReadonlySet<string> = new Set();

/** The form the rules read of a word as typed: spelt out, letters not tripled, typos of our own words mended. */
export function spell(raw: string, index: number, own: ReadonlySet<string> = noWords): string {
  const plain = plainNorm(raw);
  const sceneNumber = /^(?:s|sc|scene|slide)(\d{1,3})$/.exec(plain)?.[1];
  if (sceneNumber) return `scene ${sceneNumber}`;
  // Nobody begins with an advertisement: "ad a title".
  if (index === 0 && plain === 'ad') return 'add';
  // "Menú del día" asks for nothing to be deleted.
  const known = plain === 'del' && index > 1 ? plain : expand(plain);
  if (known !== null) return known;
  const joined = plain.replace(/[-/]/g, ' ');
  if (joined !== plain)
    return joined
      .split(' ')
      .map((part) => expand(part) ?? part)
      .join(' ');
  // "places" is "place" and more of it.
  if (plain.endsWith('s') && vocabulary.has(plain.slice(0, -1))) return plain;
  const squeezed = squeeze(plain);
  if (squeezed !== null) return squeezed;
  // A capital inside a sentence is a name, and names are not mended.
  if (index > 0 && /^\p{Lu}/u.test(raw) && raw !== raw.toUpperCase()) return plain;
  // Nor is a word that stands in the video: "scones" are not "scenes" there.
  if (own.has(plain)) return plain;
  return mend(plain) ?? plain;
}

function expand(word: string): string | null {
  if (Object.hasOwn(slang, word)) return slang[word] ?? word;
  return vocabulary.has(word) ? word : null;
}

/** "sooo" is "so", "upp" is "up", "speeed" is "speed". */
function squeeze(word: string): string | null {
  if (!/(.)\1/u.test(word)) return null;
  for (const form of [
    word.replace(/(.)\1{2,}/gu, '$1$1'),
    word.replace(/(.)\1{2,}/gu, '$1'),
    word.replace(/(.)\1+$/gu, '$1'),
  ]) {
    const known = form === word ? null : expand(form);
    if (known !== null) return known;
  }
  return null;
}

const byInitial = new Map<string, string[]>();
for (const word of vocabulary) {
  if (word.length < 4 || word.includes(' ')) continue;
  const initial = word.charAt(0);
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
}

/** The one word of ours that a typo away from what was typed; null if none, or if what was typed is a word already. */
function mend(word: string): string | null {
  if (word.length < 4 || word.length > 16 || commonWords.has(word) || !/^[a-z]+$/.test(word)) return null;
  let best: string | null = null;
  let bestCost = 2;
  // Fingers swap the first two letters; they hardly ever put one before a word: "fundo" is no "undo".
  const swapped = (byInitial.get(word.charAt(1)) ?? []).filter((candidate) => candidate.charAt(1) === word.charAt(0));
  for (const candidate of [...(byInitial.get(word.charAt(0)) ?? []), ...swapped]) {
    const cost = typoCost(word, candidate);
    if (cost < bestCost) {
      bestCost = cost;
      best = candidate;
    }
  }
  const allowed = word.length >= 9 ? 1.6 : word.length >= 7 ? 1.2 : 0.8;
  return bestCost <= allowed ? best : null;
}

/**
 * Damerau-Levenshtein distance in which the slips fingers make (swapped, doubled or dropped letters) cost less than
 * another letter does: "chnage" is "change", but "bread" is not "break".
 */
function typoCost(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > 2) return 9;
  const width = meant.length + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: width }, (_, column) => column * 0.8);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row * 0.8];
    for (let column = 1; column < width; column++) {
      const same = typed.charAt(row - 1) === meant.charAt(column - 1);
      const first = row === 1 || column === 1;
      let cost = Math.min(
        (previous[column - 1] ?? 9) + (same ? 0 : first ? 1.5 : 1.2),
        (previous[column] ?? 9) + 0.8,
        (current[column - 1] ?? 9) + 0.8,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        typed.charAt(row - 1) === meant.charAt(column - 2) &&
        typed.charAt(row - 2) === meant.charAt(column - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 9) + 0.7);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[width - 1] ?? 9;
}
