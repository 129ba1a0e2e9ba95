import type { FontFile } from '$shared/motion/generated/font-manifest';
import { shapedFonts, slicedFonts } from '$shared/motion/generated/script-fonts';

type Sliced = keyof typeof slicedFonts;

const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
const kana = /[\u3040-\u30ff\uff66-\uff9f]/;
const eastAsian = /[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{2ffff}]/u;
const han = /\p{Script=Han}/u;

/** The files that draw these letters of scripts that no style's own faces have. */
export function scriptFontsFor(letters: string): readonly FontFile[] {
  const distinct = [...new Set(letters)];
  const shaped = shapedFonts.filter(({ unicodeRange }) => distinct.some((letter) => isWithin(unicodeRange, letter)));
  // Chinese letters are in all three faces, drawn a little differently.
  const others = kana.test(letters) ? 'ja' : hangul.test(letters) && !han.test(letters) ? 'ko' : 'zh';
  const korean = distinct.filter((letter) => hangul.test(letter));
  const other = distinct.filter((letter) => eastAsian.test(letter) && !hangul.test(letter));
  return [...shaped, ...slicesFor('ko', korean), ...slicesFor(others, other)];
}

function slicesFor(face: Sliced, letters: readonly string[]): readonly FontFile[] {
  if (letters.length === 0) return [];
  const { family, file } = slicedFonts[face];
  const { sliceOf, rangeOf } = slicesOf(face);
  const slices = new Set(letters.flatMap((letter) => sliceOf.get(letter.codePointAt(0) ?? 0) ?? []));
  return [...slices].map((slice) => ({
    family,
    weight: '100 900',
    style: 'normal' as const,
    file: file.replace('%s', slice),
    unicodeRange: rangeOf.get(slice) ?? '',
  }));
}

interface Slices {
  readonly sliceOf: ReadonlyMap<number, string>;
  readonly rangeOf: ReadonlyMap<string, string>;
}
const read = new Map<Sliced, Slices>();

function slicesOf(face: Sliced): Slices {
  const known = read.get(face);
  if (known) return known;
  const sliceOf = new Map<number, string>();
  const rangeOf = new Map<string, string>();
  for (const entry of slicedFonts[face].slices.split(';')) {
    const [slice = '', ranges = ''] = entry.split(':');
    rangeOf.set(slice, ranges.replaceAll(/[^,]+/g, 'U+$&'));
    for (const [first, last] of pointsOf(ranges)) {
      for (let point = first; point <= last; point += 1) sliceOf.set(point, slice);
    }
  }
  const slices = { sliceOf, rangeOf };
  read.set(face, slices);
  return slices;
}

function isWithin(ranges: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return pointsOf(ranges).some(([first, last]) => point >= first && point <= last);
}

/** "U+600-6FF, U+20" and "600-6ff,20" alike. */
function pointsOf(ranges: string): readonly (readonly [number, number])[] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
}
