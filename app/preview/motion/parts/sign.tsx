import type { ReactNode } from 'react';
import type { ownIcons } from '$shared/motion/icon-words';
import { iconPaths } from '../generated/icon-paths';
import type { Arrival } from '../arrival';
import { round } from '../typography';
import { leavingOpacity } from './move';
import { Upright } from './sides';
import { strokeDrawn } from './stroke';

/** What the kit draws on things of its own; nobody asks for these by a word. */
const ownPaths: Readonly<Record<(typeof ownIcons)[number], string>> = {
  'arrow-up': 'M12 19V5.5M5.8 11.4L12 5.2L18.2 11.4',
  'chevrons-left-right': 'M9 6L3.5 12L9 18M15 6L20.5 12L15 18',
};

const drawnHere: Readonly<Record<string, string>> = ownPaths;

const pointing = /^(?:arrow-(?:left|right)|chevrons?-(?:left|right)|corner-|send|log-|reply|redo|undo)/;

interface SignProps {
  readonly icon: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Of the stroke, in a square of 24. */
  readonly weight?: number;
  readonly filled?: boolean;
  /** It is drawn stroke by stroke as it arrives, and leaves with what it is on. */
  readonly arrival?: Arrival;
  /** Where it only fades instead. */
  readonly opacity?: number;
}

/** An icon. One that the kit lacks leaves its place empty. The svg stands in a div with its size in px, as export needs. */
export function Sign(props: SignProps): ReactNode {
  const { icon, x, y, size, color, weight = 2, filled = false, arrival } = props;
  const path = iconPaths[icon] ?? drawnHere[icon];
  const drawn = arrival?.settled ?? 1;
  const opacity = round(props.opacity ?? leavingOpacity(arrival?.after));
  if (path === undefined || drawn <= 0 || opacity <= 0) return null;
  const sign = (
    <div
      style={{
        position: 'absolute',
        left: Math.round(x),
        top: Math.round(y),
        width: Math.round(size),
        height: Math.round(size),
      }}
    >
      <svg width={Math.round(size)} height={Math.round(size)} viewBox="0 0 24 24">
        <path
          d={path}
          fill={filled ? color : 'none'}
          fillOpacity={opacity}
          stroke={color}
          strokeOpacity={opacity}
          strokeWidth={weight}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...strokeDrawn(path, drawn)}
        />
      </svg>
    </div>
  );
  // An arrow points where the reader goes.
  if (pointing.test(icon)) return sign;
  return (
    <Upright x={Math.round(x)} width={Math.round(size)}>
      {sign}
    </Upright>
  );
}
