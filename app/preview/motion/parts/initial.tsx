import type { ReactNode } from 'react';
import { initialsOf } from '$shared/motion/fit-people';
import { graphemesOf } from '$shared/motion/break-words';
import { faceOf } from '$shared/motion/measure-text';
import type { Typeface } from '$shared/motion/props/base';
import { fontOfTypeface } from '$shared/motion/typeface';
import type { Arrival } from '../arrival';
import { Line } from '../line';
import { Panel } from './panel';
import { partOpacity } from './pieces';
import { fading } from './set-lines';

interface InitialProps {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly radius: number;
  readonly face: Typeface;
  readonly fill: string;
  readonly color: string;
  readonly arrival: Arrival;
}

/** The first letter of a name on a field: a face for who has no picture. */
export function Initial({ of, x, y, size, radius, face, fill, color, arrival }: InitialProps): ReactNode {
  const font = fontOfTypeface(face);
  const letterSize = size * 0.5;
  const cap = (faceOf(font).metrics.capHeight / 1000) * letterSize;
  return (
    <>
      <Panel x={x} y={y} width={size} height={size} radius={radius} fill={fill} opacity={partOpacity(arrival)} />
      <Line
        text={graphemesOf(initialsOf(of))[0] ?? graphemesOf(of)[0] ?? ''}
        font={font}
        size={letterSize}
        color={color}
        x={x}
        y={y + (size - cap) / 2}
        width={size}
        align="center"
        enter="fade-rise"
        arrival={{ ...fading(arrival), moved: 1 }}
        words={[]}
      />
    </>
  );
}
