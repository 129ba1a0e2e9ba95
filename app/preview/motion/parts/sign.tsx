import type { ReactNode } from 'react';
import { iconPaths } from '../generated/icon-paths';
import type { Arrival } from '../arrival';
import { round } from '../typography';

interface SignProps {
  readonly icon: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Of the stroke, in a square of 24. */
  readonly weight?: number;
  readonly arrival: Arrival;
}

/** An icon, drawn stroke by stroke as it arrives. One that the kit lacks leaves its place empty. */
export function Sign({ icon, x, y, size, color, weight = 2, arrival }: SignProps): ReactNode {
  const path = iconPaths[icon];
  if (path === undefined) return null;
  const drawn = arrival.settled;
  return (
    <div style={{ position: 'absolute', left: round(x), top: round(y), width: round(size), height: round(size) }}>
      {drawn <= 0 ? null : (
        <svg width={round(size)} height={round(size)} viewBox="0 0 24 24">
          <path
            d={path}
            fill="none"
            stroke={color}
            strokeWidth={weight}
            strokeLinecap="round"
            strokeLinejoin="round"
            {...(drawn < 1 ? { pathLength: 1, strokeDasharray: '1 1', strokeDashoffset: round(1 - drawn) } : {})}
          />
        </svg>
      )}
    </div>
  );
}
