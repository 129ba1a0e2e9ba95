import { formatNumber } from './format-number';
import { digitEm, faceOf, measureEm } from './measure-text';
import type { TextFont } from './measure-text';

export interface CountRequest {
  readonly value: number;
  readonly from: number;
  readonly decimals: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly font: TextFont;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedCount {
  readonly size: number;
  readonly digitWidth: number;
  /** Of the final value with its prefix and suffix. */
  readonly width: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Width in em of a number whose digits stand in cells of equal width, so that it does not jitter while it counts. */
export function countEm(text: string, font: TextFont): number {
  const cell = digitEm(font);
  return [...text].reduce((sum, character) => sum + (/\d/.test(character) ? cell : measureEm(character, font)), 0);
}

export function fitCount(request: CountRequest): FittedCount {
  const { font, decimals } = request;
  const prefix = request.prefix.slice(0, 12);
  const suffix = request.suffix.slice(0, 24);
  const widest = Math.max(
    ...[request.value, request.from].map((value) => countEm(prefix + formatNumber(value, decimals) + suffix, font)),
  );
  const byWidth = Math.floor((request.width * 0.985) / Math.max(0.1, widest));
  // Figures are as high as capitals, and that is what the box holds.
  const byHeight = Math.floor((request.height * 1000) / faceOf(font).metrics.capHeight);
  const size = Math.max(8, Math.min(request.size, byWidth, byHeight));
  return {
    size,
    digitWidth: digitEm(font) * size,
    width: countEm(prefix + formatNumber(request.value, decimals) + suffix, font) * size,
    prefix,
    suffix,
  };
}

/** The figures a countdown went through, in one row: smaller first, then only the last of them. */
export function fitCounted(request: {
  readonly from: number;
  readonly font: TextFont;
  readonly width: number;
  readonly size: number;
  readonly minSize: number;
}): { readonly text: string; readonly size: number } {
  const { font, width, size, minSize } = request;
  for (let first = Math.min(10, request.from); ; first -= 1) {
    const text = Array.from({ length: first }, (_, index) => first - index).join('   ');
    const fitting = Math.min(size, (width * 0.96) / measureEm(text, font));
    if (fitting >= minSize || first <= 1) return { text, size: fitting };
  }
}
