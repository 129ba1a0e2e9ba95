import type { CSSProperties, ReactNode } from 'react';
import { directionIn, faceOf, leftBearingEm, measureEm } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { EnterMotion } from '$shared/schema/motions';
import type { Arrival } from '../arrival';
import { capTopEm, lineBoxEm, round, textStyle } from '../typography';

export interface LineProps {
  readonly text: string;
  readonly font: TextFont;
  readonly size: number;
  readonly color: string;
  /** Left edge and width of the column, and the top of the capitals. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right' | undefined;
  readonly enter: EnterMotion;
  readonly arrival: Arrival;
  /** The arrival of each word or letter where they move by themselves; missing: spread over that of the line. */
  readonly words?: readonly Arrival[] | undefined;
  /** What is marked, circled or underlined; missing: the whole line. */
  readonly marked?: string | undefined;
  readonly markColor?: string | undefined;
  readonly onMarkColor?: string | undefined;
  readonly caretColor?: string | undefined;
  /** It stands in a scene that is read from the right. */
  readonly rtl?: boolean | undefined;
}

/** A line with everything known about where its ink is. */
export interface SetLine extends LineProps {
  readonly direction: 'ltr' | 'rtl';
  readonly side: 'left' | 'center' | 'right';
  /** Position and type of the box of the line. */
  readonly place: CSSProperties & { readonly left: number; readonly top: number; readonly width: number };
  readonly type: CSSProperties;
  /** From the left edge of the box to the first letter, and the width of all of them. */
  readonly inkLeft: number;
  readonly inkWidth: number;
  /** Down to just under the descenders, where something else may begin. */
  readonly mask: number;
}

export function setLine(props: LineProps): SetLine {
  const { text, font, size, x, y, width } = props;
  const direction = directionIn(text, props.rtl);
  const side = props.align ?? (direction === 'rtl' ? 'right' : 'left');
  const bearing = side === 'left' && direction === 'ltr' ? leftBearingEm(text, font) * size : 0;
  const inkWidth = measureEm(text, font) * size;
  const free = width + bearing - inkWidth;
  return {
    ...props,
    direction,
    side,
    place: {
      position: 'absolute',
      // Whole pixels: a page snaps text to them and a canvas does not.
      left: Math.round(x - bearing),
      top: Math.round(y - capTopEm(font) * size),
      width: round(width + bearing),
      height: round(lineBoxEm * size),
      textAlign: side,
    },
    type: textStyle(text, font, size, props.color),
    inkLeft: side === 'left' ? 0 : side === 'right' ? free : free / 2,
    inkWidth,
    mask: (capTopEm(font) + faceOf(font).metrics.capHeight / 1000 + 0.27) * size,
  };
}

/** It turns and grows about its own ink, not about its column. */
export function originOf({ side, inkLeft, inkWidth, size, enter }: SetLine): string {
  const across =
    side === 'center' || enter === 'slam' ? inkLeft + inkWidth / 2 : inkLeft + (side === 'right' ? inkWidth : 0);
  return `${round(across)}px ${round(size * 0.72)}px`;
}

/** Only what stands above the foot of the line, and below its head, is seen of it. */
export function masked({ place, type, size, direction, mask, text }: SetLine, down: number): ReactNode {
  // Wider than the line, so that the mask cuts only what is still below it.
  const bleed = Math.round(size * 0.2);
  return (
    <div
      style={{
        ...place,
        left: place.left - bleed,
        width: round(place.width + bleed * 2),
        height: round(mask),
        overflow: 'hidden',
      }}
    >
      <div
        dir={direction}
        style={{
          ...type,
          position: 'absolute',
          left: bleed,
          top: 0,
          width: place.width,
          height: round(lineBoxEm * size),
          textAlign: place.textAlign,
          transform: `translateY(${round(down)}px)`,
        }}
      >
        {text}
      </div>
    </div>
  );
}
