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
  /** They stand on nothing that moves, so they rise themselves. */
  readonly alone?: boolean;
}

/** A measured text, line by line, all of it arriving and leaving with the piece it belongs to. */
export function SetLines(props: SetLinesProps): ReactNode {
  const { fitted, font, color, x, y, width, align, enter, alone = false } = props;
  const arrival = alone ? fading(props.arrival) : { ...fading(props.arrival), moved: 1 };
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
          arrival={arrival}
        />
      ))}
    </>
  );
}

/** The piece moves, in its loops and as it leaves; its words only fade with it. */
export function fading(arrival: Arrival): Arrival {
  const { after } = arrival;
  if (!after) return arrival;
  return { ...arrival, after: { ...after, emphasis: 'none', exit: after.exit === 'none' ? 'none' : 'fade' } };
}
