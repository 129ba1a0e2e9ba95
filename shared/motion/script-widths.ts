import { scriptMetrics } from './generated/script-metrics';

interface Widths {
  /** In thousandths of an em, at the weights 400 and 800. */
  readonly light: readonly number[];
  readonly heavy: readonly number[];
}

let table: Map<string, Widths> | null = null;

function widthsOf(letter: string): Widths | undefined {
  if (!table) {
    table = new Map();
    for (const { letters, forms, light, heavy } of scriptMetrics) {
      const digits = forms * 2;
      for (const [index, known] of Array.from(letters).entries()) {
        const read = (from: string): readonly number[] =>
          (from.slice(index * digits, (index + 1) * digits).match(/../g) ?? []).map((two) => parseInt(two, 36));
        table.set(known, { light: read(light), heavy: read(heavy) });
      }
    }
  }
  return table.get(letter);
}

const arabic = /[\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u0750-\u077f]/;
/** Joined to the letter before them, never to the one after. */
const joinsBackOnly =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5]/;
const joinsNone = /[\u0621\u0674]/;
const vowelSign = /\p{Mn}/u;

/** In thousandths of an em, in the form a letter takes between its neighbours; undefined: of a script we have no face for. */
export function scriptAdvance(letters: readonly string[], index: number, weight: number): number | undefined {
  const letter = letters[index] ?? '';
  const widths = widthsOf(letter);
  if (!widths) return undefined;
  let form = 0;
  if (widths.light.length > 1 && arabic.test(letter) && !joinsNone.test(letter)) {
    const before = neighbour(letters, index, -1);
    const after = neighbour(letters, index, 1);
    const joinsBefore = before !== '' && !joinsBackOnly.test(before) && !joinsNone.test(before);
    const joinsAfter = after !== '' && !joinsNone.test(after) && !joinsBackOnly.test(letter);
    form = (joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0);
  }
  const [light = 0, heavy = 0] = [widths.light[form], widths.heavy[form]];
  const heaviness = (Math.min(900, Math.max(300, weight)) - 400) / 400;
  return Math.max(0, light + (heavy - light) * heaviness) * shareLeft(letters, index);
}

/** Devanagari: of a letter that is bound to the next one by a virama, part is left; ra becomes a stroke above or below. */
function shareLeft(letters: readonly string[], index: number): number {
  if (letters[index] === 'र' && (letters[index - 1] === virama || letters[index + 1] === virama)) return 0.3;
  return letters[index + 1] === virama && letters[index + 2] !== 'र' && devanagari.test(letters[index + 2] ?? '')
    ? 0.8
    : 1;
}
const virama = '\u094d';
const devanagari = /[\u0915-\u0939\u0958-\u095f]/;

/** The letter of Arabic beside this one, past the vowel signs between them; '': none. */
function neighbour(letters: readonly string[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (vowelSign.test(letters[at] ?? '')) at += step;
  const found = letters[at] ?? '';
  return arabic.test(found) ? found : '';
}
