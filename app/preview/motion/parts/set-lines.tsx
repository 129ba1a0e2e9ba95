import type { ReactNode } from 'react';
import type { FittedText } from '$shared/motion/fit-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { EnterMotion } from '$shared/schema/motions';
import type { Arrival } from '../arrival';
import { Line } from '../line';

interface SetLinesProps {
  readonly fitted: FittedText;
  readonly font: TextFont;
  readonly color: string;
  /** Left edge, and top of the capitals of the first line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  readonly enter: EnterMotion;
  readonly arrival: Arrival;
}

/** A measured text, line by line, all of it arriving and leaving with the piece it belongs to. */
export function SetLines({ fitted, font, color, x, y, width, align, enter, arrival }: SetLinesProps): ReactNode {
  // The piece moves; its words only fade with it.
  const { after } = arrival;
  const words = after
    ? {
        ...arrival,
        after: {
          ...after,
          emphasis: 'none' as const,
          exit: after.exit === 'none' ? ('none' as const) : ('fade' as const),
        },
      }
    : arrival;
  return (
    <>
      {fitted.lines.map((line, index) => (
        <Line
          key={index}
          text={line.text}
          font={font}
          size={fitted.size}
          color={color}
          x={x}
          y={y + index * fitted.lineHeight}
          width={width}
          align={align}
          enter={enter}
          arrival={words}
        />
      ))}
    </>
  );
}
