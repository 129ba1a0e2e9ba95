import type { ReactNode } from 'react';
import { round } from '../typography';

interface ArcProps {
  readonly across: number;
  /** Of the middle of the line. */
  readonly radius: number;
  readonly thick: number;
  readonly color: string;
  /** Of the circle, from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  /** Left free at its end, in px along the line. */
  readonly gap?: number;
  readonly rounded?: boolean;
  /** A track, behind what is measured on it. */
  readonly faint?: boolean;
  readonly opacity?: number;
}

/** A part of a circle as a thick line; inside an svg. */
export function Arc(props: ArcProps): ReactNode {
  const { across, radius, thick, color, from, to, gap = 0, rounded = false, faint = false, opacity = 1 } = props;
  const around = 2 * Math.PI * radius;
  const length = Math.max(0, (to - from) * around - gap);
  if (length <= 0 || opacity <= 0) return null;
  const whole = to - from >= 0.9999 && gap === 0;
  return (
    <circle
      cx={round(across / 2)}
      cy={round(across / 2)}
      r={round(radius)}
      fill="none"
      stroke={color}
      strokeOpacity={round((faint ? 0.35 : 1) * opacity)}
      strokeWidth={round(thick)}
      strokeLinecap={rounded ? 'round' : 'butt'}
      strokeDasharray={whole ? undefined : `${round(length)} ${round(around * 2)}`}
      transform={`rotate(${round(-90 + from * 360)} ${round(across / 2)} ${round(across / 2)})`}
    />
  );
}
