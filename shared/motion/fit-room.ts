import type { FittedText } from './fit-text';
import { fitText } from './fit-text';
import { fontOfTypeface } from './typeface';
import type { KitLook, Typeface } from './props/base';

/** What a thing of several parts is fitted into. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Of its running text, where there is room; nothing is set below `minSize`. */
  readonly size: number;
  readonly minSize: number;
  readonly look: KitLook;
}

/** The largest size at which everything has room, and at the smallest what is left after cutting. */
export function largest<Fitted extends { readonly fits: boolean }>(
  { size, minSize }: Pick<Room, 'size' | 'minSize'>,
  at: (size: number, last: boolean) => Fitted,
): Fitted {
  for (let tried = size; tried > minSize; tried = Math.floor(tried * 0.94)) {
    const fitted = at(tried, false);
    if (fitted.fits) return fitted;
  }
  return at(Math.min(size, minSize), true);
}

/**
 * A text at exactly this size, or down to `least` of it where that keeps it whole: broken into lines, cut where it has
 * no room.
 */
export function setAt(
  text: string,
  face: Typeface,
  size: number,
  room: {
    readonly width: number;
    readonly height: number;
    readonly maxLines?: number;
    readonly leading?: number;
    readonly least?: number;
  },
): FittedText {
  return fitText({
    text,
    font: fontOfTypeface(face),
    size,
    minSize: Math.floor(size * (room.least ?? 1)),
    leading: room.leading ?? 1.32,
    width: Math.max(1, room.width),
    height: room.height,
    maxLines: room.maxLines ?? Infinity,
  });
}

export function widestLine({ lines }: FittedText): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
