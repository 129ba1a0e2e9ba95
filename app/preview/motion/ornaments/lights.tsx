import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { drift, near, pick, scatter } from './drawing';
import type { DrawingProps } from './drawing';

/** One loop of a slow field, in seconds. */
const loop = 16;

interface PoolProps {
  readonly id: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn?: number;
  readonly strength: number;
}

/**
 * How far each of its lights reaches, and how strong it is. A gradient of two stops is drawn three times as fast as one
 * of more: two of them, one within the other, fade out as evenly.
 */
const lights = [
  { reach: 1, share: 0.36 },
  { reach: 0.74, share: 0.7 },
] as const;

/** A pool of light that fades out evenly. */
function Pool({ id, color, x, y, rx, ry, turn = 0, strength }: PoolProps): ReactNode {
  return lights.map(({ reach, share }, index) => (
    <Fragment key={index}>
      <defs>
        <radialGradient id={`${id}${index}`}>
          <stop offset="0%" stopColor={color} stopOpacity={strength * share} />
          <stop offset="100%" stopColor={color} stopOpacity={0} />
        </radialGradient>
      </defs>
      <ellipse
        cx={near(x)}
        cy={near(y)}
        rx={near(rx * reach)}
        ry={near(ry * reach)}
        transform={`rotate(${near(turn)} ${near(x)} ${near(y)})`}
        fill={`url(#${id}${index})`}
      />
    </Fragment>
  ));
}

/** Pools of colour that flow into each other, one to each corner and one in the middle. */
export function Mesh({ colors, width, height, arrived, seconds, id }: DrawingProps): ReactNode {
  const reach = Math.hypot(width, height);
  const homes = [
    [0.94, 0.04],
    [0.66, 0.5],
    [0.98, 0.94],
    [0.18, 1.02],
  ] as const;
  return homes.map(([left, top], index) => {
    const [dx, dy] = drift(seconds, loop + index * 3, index * 1.9);
    return (
      <Pool
        key={index}
        id={`${id}${index}`}
        color={pick(colors, index)}
        x={width * (left + dx * 0.06)}
        y={height * (top + dy * 0.08)}
        rx={reach * (0.36 - index * 0.03)}
        ry={reach * (0.27 - index * 0.015)}
        strength={(index === 3 ? 0.55 : 0.95) * (0.3 + 0.7 * arrived)}
      />
    );
  });
}

/** Curtains of light that sway across the upper part. */
export function Aurora({ colors, width, height, arrived, seconds, id }: DrawingProps): ReactNode {
  const reach = Math.max(width, height);
  return Array.from({ length: 6 }, (_, index) => {
    const [dx, dy] = drift(seconds, loop + index * 2, index * 1.31);
    return (
      <Pool
        key={index}
        id={`${id}${index}`}
        color={pick(colors, index)}
        x={width * (0.08 + index * 0.18 + dx * 0.05)}
        y={height * (0.2 + 0.09 * (index % 3) + dy * 0.05)}
        rx={reach * (0.1 + 0.02 * (index % 2)) * (1 + 0.14 * dy)}
        ry={reach * 0.4 * (0.7 + 0.3 * arrived)}
        turn={24 + dx * 9 + index * 3}
        strength={0.72 * arrived}
      />
    );
  });
}

/** One lamp above the picture, and the line it draws where its cone ends. */
export function Glow({ colors, width, height, arrived, seconds, id }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const breath = Math.sin((seconds / 7) * Math.PI * 2) * 0.04;
  const edge = near(unit * 0.0016 + 1);
  return (
    <>
      <Pool
        id={`${id}a`}
        color={pick(colors, 0)}
        x={width * 0.62}
        y={-height * 0.04}
        rx={width * (0.72 + breath)}
        ry={height * (0.74 + breath)}
        strength={0.2 + 0.75 * arrived}
      />
      <Pool
        id={`${id}b`}
        color={pick(colors, 1)}
        x={width * 0.9}
        y={height * 1.06}
        rx={width * 0.44}
        ry={height * (0.36 - breath)}
        strength={0.7 * arrived}
      />
      <defs>
        <linearGradient id={`${id}c`} x1="0%" y1="0%" x2="100%" y2="0%">
          <stop offset="0%" stopColor={pick(colors, 2)} stopOpacity={0} />
          <stop offset="50%" stopColor={pick(colors, 2)} stopOpacity={0.9} />
          <stop offset="100%" stopColor={pick(colors, 2)} stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect
        x={near(width * (0.62 - 0.36 * arrived))}
        y={0}
        width={near(width * 0.72 * arrived)}
        height={edge}
        fill={`url(#${id}c)`}
      />
    </>
  );
}

/** Light, and panes of glass before it: their edges catch it. */
export function Glass(props: DrawingProps): ReactNode {
  const { width, height, arrived, seconds, id } = props;
  const unit = Math.min(width, height);
  const panes = [
    { x: 0.86, y: 0.24, radius: 0.3 },
    { x: 0.97, y: 0.76, radius: 0.19 },
    { x: 0.1, y: 1, radius: 0.16 },
  ] as const;
  return (
    <>
      <Mesh {...props} />
      {panes.map(({ x, y, radius }, index) => {
        const [dx, dy] = drift(seconds, 13 + index * 4, index * 2.3);
        const place = {
          cx: near(width * x + unit * 0.014 * dx),
          cy: near(height * y + unit * (0.02 * dy + 0.06 * (1 - arrived))),
          r: near(unit * radius * (0.9 + 0.1 * arrived)),
        };
        return (
          <g key={index}>
            <defs>
              <linearGradient id={`${id}p${index}`} x1="15%" y1="5%" x2="85%" y2="95%">
                <stop offset="0%" stopColor={pick(props.colors, 3)} stopOpacity={0.62 * arrived} />
                <stop offset="55%" stopColor={pick(props.colors, 3)} stopOpacity={0.16 * arrived} />
                <stop offset="100%" stopColor={pick(props.colors, 3)} stopOpacity={0.3 * arrived} />
              </linearGradient>
            </defs>
            <circle {...place} fill={`url(#${id}p${index})`} />
            <circle
              {...place}
              fill="none"
              stroke={pick(props.colors, 3)}
              strokeWidth={near(unit * 0.0022)}
              strokeOpacity={0.75 * arrived}
            />
          </g>
        );
      })}
    </>
  );
}

/** Specks at three distances, the near ones larger and quicker. */
export function Particles({ colors, width, height, arrived, seconds }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  return Array.from({ length: 84 }, (_, index) => {
    const depth = 1 + (index % 3);
    const rise = (scatter(index + 0.5) + (seconds * depth) / 90) % 1;
    const sway = Math.sin(seconds * 0.5 + index) * unit * 0.006 * depth;
    // They come and go at the edges instead of jumping from one to the other.
    const seen = Math.min(1, rise * 8, (1 - rise) * 8) * (0.45 + 0.18 * depth);
    return (
      <circle
        key={index}
        cx={near(scatter(index) * width + sway)}
        cy={near((1.02 - rise * 1.04) * height)}
        r={near(unit * 0.0019 * depth * (0.7 + scatter(index + 7)))}
        fill={pick(colors, index)}
        fillOpacity={Math.round(seen * arrived * 100) / 100}
      />
    );
  });
}
