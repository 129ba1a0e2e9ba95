import type { ReactNode } from 'react';
import { near, pick, scatter } from './drawing';
import type { DrawingProps } from './drawing';

type Point = readonly [number, number];

/** A line as a hand draws it: it sways, and is drawn anew eight times a second. */
function handLine([fromX, fromY]: Point, [toX, toY]: Point, sway: number, seed: number): string {
  const steps = Math.max(2, Math.round(Math.hypot(toX - fromX, toY - fromY) / (sway * 36)));
  const points = Array.from({ length: steps + 1 }, (_, index): Point => {
    const share = index / steps;
    const off = (salt: number): number => (scatter(seed + index * 3.7 + salt) - 0.5) * sway * 2;
    return [fromX + (toX - fromX) * share + off(1), fromY + (toY - fromY) * share + off(2)];
  });
  return `M${points.map(([x, y]) => `${near(x)} ${near(y)}`).join('L')}`;
}

/** A frame drawn by hand around the picture, and small signs in two of its corners. */
export function Sketch({ colors, width, height, arrived, seconds }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const inset = unit * 0.042;
  const sway = unit * 0.0016;
  const boil = Math.floor(seconds * 4) % 4;
  const [left, top, right, bottom] = [inset, inset, width - inset, height - inset];
  const over = unit * 0.012;
  const sides: readonly (readonly [Point, Point])[] = [
    [
      [left - over, top],
      [right + over, top + sway],
    ],
    [
      [right, top - over],
      [right - sway, bottom + over],
    ],
    [
      [right + over, bottom],
      [left - over, bottom - sway],
    ],
    [
      [left, bottom + over],
      [left + sway, top - over],
    ],
  ];
  const shown = sides.map(([from, to], index): string => {
    const own = Math.min(1, Math.max(0.01, arrived * 1.6 - index * 0.2));
    const end: Point = [from[0] + (to[0] - from[0]) * own, from[1] + (to[1] - from[1]) * own];
    return handLine(from, end, sway, boil * 97 + index * 13);
  });
  const star = (x: number, y: number, size: number, seed: number): string =>
    [0, 1, 2]
      .map((ray) => {
        const angle = (ray / 3) * Math.PI + 0.3;
        const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size];
        return handLine([x - dx, y - dy], [x + dx, y + dy], sway, seed + boil * 31 + ray);
      })
      .join('');
  const size = unit * 0.026 * arrived;
  const stroke = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <>
      <path d={shown.join('')} stroke={pick(colors, 0)} strokeWidth={near(unit * 0.0042)} {...stroke} />
      <path
        d={star(right - unit * 0.052, top + unit * 0.052, size, 5)}
        stroke={pick(colors, 1)}
        strokeWidth={near(unit * 0.007)}
        {...stroke}
      />
      <path
        d={star(right - unit * 0.108, top + unit * 0.04, size * 0.55, 9)}
        stroke={pick(colors, 2)}
        strokeWidth={near(unit * 0.006)}
        {...stroke}
      />
      <path
        d={star(left + unit * 0.05, bottom - unit * 0.046, size * 0.7, 17)}
        stroke={pick(colors, 2)}
        strokeWidth={near(unit * 0.006)}
        {...stroke}
      />
    </>
  );
}

/** A fine line around the picture, closed at its corners by a second one. */
export function Frame({ colors, width, height, arrived }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const inset = unit * 0.04;
  const line = Math.max(1.5, unit * 0.0016);
  const [w, h] = [width - inset * 2, height - inset * 2];
  const around = (w + h) * 2;
  const corner = unit * 0.05 * arrived;
  const gap = unit * 0.012;
  const corners = [
    [inset + gap, inset + gap, 1, 1],
    [width - inset - gap, inset + gap, -1, 1],
    [width - inset - gap, height - inset - gap, -1, -1],
    [inset + gap, height - inset - gap, 1, -1],
  ] as const;
  return (
    <>
      <rect
        x={near(inset)}
        y={near(inset)}
        width={near(w)}
        height={near(h)}
        fill="none"
        stroke={pick(colors, 0)}
        strokeWidth={line}
        strokeDasharray={`${near(around * arrived)} ${near(around)}`}
      />
      <path
        d={corners
          .map(([x, y, dx, dy]) => `M${near(x + corner * dx)} ${near(y)}H${near(x)}V${near(y + corner * dy)}`)
          .join('')}
        fill="none"
        stroke={pick(colors, 0)}
        strokeWidth={line}
      />
    </>
  );
}

/** The band at the foot of a broadcast, running, with its red corner. */
export function Ticker({ colors, width, height, arrived, seconds }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const band = unit * 0.058;
  const y = height - band * arrived;
  const step = band * 1.5;
  const shift = (seconds * band * 0.9) % step;
  const count = Math.ceil(width / step) + 2;
  const marks = Array.from({ length: count }, (_, index) => {
    const x = index * step - shift;
    const [a, b] = [y + band * 0.3, band * 0.4];
    return `M${near(x)} ${near(a)}l${near(b * 0.5)} ${near(b / 2)}l${near(-b * 0.5)} ${near(b / 2)}h${near(b * 0.42)}l${near(b * 0.5)} ${near(-b / 2)}l${near(-b * 0.5)} ${near(-b / 2)}Z`;
  });
  return (
    <>
      <rect x={0} y={near(y)} width={width} height={near(band + 1)} fill={pick(colors, 1)} />
      <path d={marks.join('')} fill={pick(colors, 2)} />
      <rect x={0} y={near(y)} width={near(unit * 0.19)} height={near(band + 1)} fill={pick(colors, 0)} />
      <circle
        cx={near(unit * 0.095)}
        cy={near(y + band / 2)}
        r={near(band * (0.17 + 0.03 * Math.sin(seconds * 4)))}
        fill={pick(colors, 3)}
      />
      <rect x={0} y={0} width={near(width * arrived)} height={near(unit * 0.013)} fill={pick(colors, 0)} />
    </>
  );
}
