import type { CSSProperties } from 'react';
import { fallbackFamily, isSerif } from '$shared/motion/fallback-family';
import { faceOf, trackingFor } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';

/** Height of the box a line is drawn in; lines overlap freely, since each stands by itself. */
export const lineBoxEm = 1.4;

/** Letters a face lacks are drawn by a bundled one, and those all lack by the system's of the same kind. */
export function fontStack(family: string): string {
  const generic = isSerif(family) ? 'Georgia, "Noto Serif", serif' : 'system-ui, "Noto Sans", sans-serif';
  return `"${family.replaceAll('"', '')}", "${fallbackFamily(family)}", ${generic}`;
}

/** From the top of a line's box to the top of its capitals. */
export function capTopEm(font: TextFont): number {
  const { ascent, descent, capHeight } = faceOf(font).metrics;
  const baseline = (lineBoxEm * 1000 - ascent - descent) / 2 + ascent;
  return (baseline - capHeight) / 1000;
}

export function textStyle(text: string, font: TextFont, size: number, color: string): CSSProperties {
  const tracking = trackingFor(text, font);
  return {
    fontFamily: fontStack(font.family),
    fontWeight: font.weight,
    fontStyle: font.italic ? 'italic' : 'normal',
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
