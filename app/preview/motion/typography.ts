import type { CSSProperties } from 'react';
import { eastAsianFaces, type EastAsian } from '$shared/motion/east-asian';
import { fallbackFamily, isSerif } from '$shared/motion/fallback-family';
import { faceOf, trackingFor } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import { hasOtherLetters } from '$shared/motion/script-letters';

/** Height of the box a line is drawn in; lines overlap freely, since each stands by itself. */
export const lineBoxEm = 1.4;

/** Chinese letters are in three faces, drawn a little differently: which comes first is the scene's affair. */
const faces: Readonly<Record<EastAsian, string>> = { ja: '"Noto Japanese"', zh: '"Noto Chinese"', ko: '"Noto Korean"' };
const eastAsianStack = (script: EastAsian): string => eastAsianFaces[script].map((face) => faces[face]).join(', ');

/** For the root of a scene in one of these scripts. */
export function eastAsianStyle(script: EastAsian | null): CSSProperties {
  const style: Record<string, string> = script === null ? {} : { '--east-asian': eastAsianStack(script) };
  return style;
}

/** What stands in for scripts that no style's own faces have. */
const scriptFaces = `"Noto Arabic", "Noto Hebrew", "Noto Devanagari", "Noto Thai", var(--east-asian, ${eastAsianStack('zh')})`;

/** Letters a face lacks are drawn by a bundled one, and those all lack by the system's of the same kind. */
function fontStack(family: string, isOther: boolean): string {
  const generic = isSerif(family) ? 'Georgia, "Noto Serif", serif' : 'system-ui, "Noto Sans", sans-serif';
  const bundled = isOther ? `"${fallbackFamily(family)}", ${scriptFaces}` : `"${fallbackFamily(family)}"`;
  return `"${family.replaceAll('"', '')}", ${bundled}, ${generic}`;
}

/** From the top of a line's box to the top of its capitals. */
export function capTopEm(font: TextFont): number {
  const { ascent, descent, capHeight } = faceOf(font).metrics;
  const baseline = (lineBoxEm * 1000 - ascent - descent) / 2 + ascent;
  return (baseline - capHeight) / 1000;
}

export function textStyle(text: string, font: TextFont, size: number, color: string): CSSProperties {
  const tracking = trackingFor(text, font);
  const isOther = hasOtherLetters(text);
  return {
    fontFamily: fontStack(font.family, isOther),
    fontWeight: font.weight,
    // Other scripts have no italics: a slant would be made up.
    fontStyle: font.italic && !isOther ? 'italic' : 'normal',
    fontSize: size,
    letterSpacing: tracking === 0 ? 'normal' : `${round(tracking * size)}px`,
    lineHeight: `${round(lineBoxEm * size)}px`,
    color,
    whiteSpace: 'pre',
    fontKerning: 'normal',
  };
}

/** For scales: of a thing as wide as the frame a thousandth is a pixel or two. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Hundredths of a pixel are enough, and keep the markup readable. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
