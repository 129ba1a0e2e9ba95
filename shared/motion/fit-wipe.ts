import { largest, setAt } from './fit-room';
import type { Room } from './fit-room';
import type { FittedText } from './fit-text';

export interface WipeSide {
  readonly label: string;
  readonly text: string | null;
}

export interface FittedWipeSide {
  readonly label: FittedText;
  readonly text: FittedText | null;
}

export interface FittedWipe {
  readonly size: number;
  readonly labelSize: number;
  readonly pad: number;
  /** One above the other, as an upright picture asks. */
  readonly tall: boolean;
  readonly sides: readonly FittedWipeSide[];
}

/** Two states that share a field: each is set into its own half, in one size. */
export function fitWipe(sides: readonly WipeSide[], { width, height, size, minSize, look }: Room): FittedWipe {
  const tall = height > width * 1.05;
  const half = { width: tall ? width : width / 2, height: tall ? height / 2 : height };
  return largest({ size: size * 1.7, minSize }, (tried, last) => {
    const labelSize = Math.max(minSize, Math.round(tried * 0.5));
    // Clear of the handle in the middle, and of the way it breathes.
    const pad = Math.round(Math.max(labelSize * 1.3, half.width * 0.1, tall ? 0 : size * 0.65 + width * 0.03));
    const set = sides.map(({ label, text }) => ({
      label: setAt(label, look.label, labelSize, {
        width: half.width - pad * 2 - labelSize * 1.4,
        height: labelSize * 2,
        maxLines: 1,
      }),
      text:
        text === null
          ? null
          : setAt(text, look.heading, tried, {
              width: half.width - pad * 2,
              height: half.height - pad * 2 - labelSize * 3.4,
              leading: 1.16,
            }),
    }));
    return {
      size: tried,
      labelSize,
      pad,
      tall,
      sides: set,
      // A label that goes on and on is cut before the words themselves become small.
      fits:
        last ||
        set.every(
          ({ label, text }) => (tried <= size || !label.truncated) && text?.truncated !== true && text?.broken !== true,
        ),
    };
  });
}
