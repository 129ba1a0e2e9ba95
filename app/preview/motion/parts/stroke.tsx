import type { ReactNode } from 'react';
import type { Arrival } from '../arrival';
import { round } from '../typography';
import { leavingOpacity } from './move';

/** What shows the first part of a path and hides the rest; a whole path needs nothing. */
export function strokeDrawn(share: number) {
  return share >= 1 ? {} : { pathLength: 1, strokeDasharray: '1 1', strokeDashoffset: round(1 - share) };
}

interface StrokeProps {
  /** Where it starts; its thickness lies on both sides. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly thick: number;
  readonly color: string;
  readonly down?: boolean;
  readonly arrival: Arrival;
}

/** A straight line that is drawn from its start. */
export function Stroke({ x, y, length, thick, color, down = false, arrival }: StrokeProps): ReactNode {
  const drawn = Math.round(Math.max(0, length) * arrival.settled);
  const opacity = leavingOpacity(arrival.after);
  if (drawn <= 0 || opacity <= 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(down ? x - thick / 2 : x),
        top: Math.round(down ? y : y - thick / 2),
        width: down ? thick : drawn,
        height: down ? drawn : thick,
        borderRadius: thick / 2,
        backgroundColor: color,
        opacity,
      }}
    />
  );
}
