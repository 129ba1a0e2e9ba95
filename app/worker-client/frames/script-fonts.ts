import { drawable } from '$shared/motion/drawable';
import { eastAsianAround, eastAsianFaces, eastAsianOf, type EastAsian } from '$shared/motion/east-asian';
import type { FontFile } from '$shared/motion/generated/font-manifest';
import { shapedFonts, slicedFonts } from '$shared/motion/generated/script-fonts';
import { otherLetters } from '$shared/motion/script-letters';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import type { FrameScene } from '$shared/protocol/preview';

const lettersOfCode = new WeakMap<CompiledModule, string>();

/** The files that draw what these scenes hold of scripts that no style's own faces have. */
export function otherFontsFor(scenes: readonly FrameScene[]): readonly FontFile[] {
  const written = scenes.map(lettersOf).map((letters) => ({ letters, script: eastAsianOf(letters) }));
  const around = eastAsianAround(written.map(({ script }) => script));
  const lettersIn = new Map<EastAsian, string>();
  for (const { letters, script } of written) {
    const face = script === null || script === 'han' ? around : script;
    if (letters !== '') lettersIn.set(face, (lettersIn.get(face) ?? '') + letters);
  }
  const files = [...lettersIn].flatMap(([script, letters]) => scriptFontsFor(letters, script));
  return [...new Map(files.map((font) => [font.file, font])).values()];
}

function lettersOf({ module, props }: FrameScene): string {
  if (!module) return '';
  let letters = lettersOfCode.get(module);
  if (letters === undefined) lettersOfCode.set(module, (letters = otherIn(module.script)));
  return props === null ? letters : letters + otherIn(JSON.stringify(props));
}

function otherIn(text: string): string {
  return [...new Set(drawable(text).match(otherLetters) ?? [])].join('');
}

/** The files that draw these letters of one scene, of scripts that no style's own faces have. */
export function scriptFontsFor(
  letters: string,
  script: EastAsian = eastAsianAround([eastAsianOf(letters)]),
): readonly FontFile[] {
  const points = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const shaped = shapedFonts.filter((_font, index) => points.some((point) => isWithin(shapedRanges(index), point)));
  return [...shaped, ...slicesFor(script, points.filter(isEastAsian))];
}

const isEastAsian = (point: number): boolean => eastAsianOf(String.fromCodePoint(point)) !== null;

/** Letters that several faces have look a little different in each: the first one that has it is the one that draws it. */
function slicesFor(wanted: EastAsian, points: readonly number[]): readonly FontFile[] {
  const files = new Map<string, FontFile>();
  for (const point of points) {
    for (const face of eastAsianFaces[wanted]) {
      const slice = slicesOf(face).sliceOf.get(point);
      if (slice === undefined) continue;
      const file = fileOf(face, slice);
      if (!files.has(file.file)) files.set(file.file, file);
      break;
    }
  }
  return [...files.values()];
}

function fileOf(face: EastAsian, slice: string): FontFile {
  const { family, file } = slicedFonts[face];
  const unicodeRange = slicesOf(face).rangeOf.get(slice) ?? '';
  return { family, weight: '100 900', style: 'normal', file: file.replace('%s', slice), unicodeRange };
}

interface Slices {
  readonly sliceOf: ReadonlyMap<number, string>;
  readonly rangeOf: ReadonlyMap<string, string>;
}
const read = new Map<EastAsian, Slices>();

function slicesOf(face: EastAsian): Slices {
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

type Ranges = readonly (readonly [number, number])[];
let parsed: readonly Ranges[] | null = null;

function shapedRanges(index: number): Ranges {
  parsed ??= shapedFonts.map(({ unicodeRange }) => pointsOf(unicodeRange));
  return parsed[index] ?? [];
}

const isWithin = (ranges: Ranges, point: number): boolean =>
  ranges.some(([first, last]) => point >= first && point <= last);

/** "U+600-6FF, U+20" and "600-6ff,20" alike. */
function pointsOf(ranges: string): Ranges {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
}
