import { getLength } from '@remotion/paths';
import type { ReactNode } from 'react';
import type { Arrival } from '../arrival';
import { round } from '../typography';
import { leavingOpacity } from './move';

/**
 * What shows the first part of a path and hides the rest; a whole path needs nothing. In the path's own units: what a
 * `pathLength` of 1 is worth is for the browser to say, and export's canvas does not ask it.
 */
export function strokeDrawn(path: string, share: number) {
  if (share >= 1) return {};
  const length = lengthOf(path);
  return { strokeDasharray: `${length} ${length}`, strokeDashoffset: round(length * (1 - share)) };
}

const lengths = new Map<string, number>();

function lengthOf(path: string): number {
  const known = lengths.get(path);
  if (known !== undefined) return known;
  if (lengths.size >= 500) lengths.clear();
  const length = round(getLength(path));
  lengths.set(path, length);
  return length;
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
