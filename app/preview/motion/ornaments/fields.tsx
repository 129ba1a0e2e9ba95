import type { ReactNode } from 'react';
import { stripesPlace } from '$shared/motion/ornament-places';
import { near, pick } from './drawing';
import type { DrawingProps } from './drawing';

/** A sunburst from beyond a corner, turning as slowly as a shadow. */
export function Rays({ colors, width, height, at, arrived, seconds }: DrawingProps): ReactNode {
  const reach = Math.hypot(width, height) * 1.15 * (0.4 + 0.6 * arrived);
  const x = at.endsWith('right') ? width * 0.86 : width * 0.14;
  const y = at.startsWith('top') ? -height * 0.02 : height * 1.02;
  const count = 22;
  const wedge = (Math.PI * 2) / count;
  const path = Array.from({ length: count / 2 }, (_, index) => {
    const from = index * wedge * 2 + seconds * 0.035;
    const point = (angle: number) => `${near(x + Math.cos(angle) * reach)} ${near(y + Math.sin(angle) * reach)}`;
    return `M${near(x)} ${near(y)}L${point(from)}L${point(from + wedge)}Z`;
  });
  return <path d={path.join('')} fill={pick(colors, 0)} />;
}

/** Three swells along the foot of the picture, the near one fastest. */
export function Waves({ colors, width, height, arrived, seconds }: DrawingProps): ReactNode {
  return [0, 1, 2].map((layer) => {
    const rise = height * (0.3 - layer * 0.085) * (0.55 + 0.45 * arrived);
    const swell = height * (0.035 - layer * 0.006);
    const points = Array.from({ length: 25 }, (_, index) => {
      const share = index / 24;
      const turn = share * Math.PI * (2.2 + layer * 0.7) + seconds * (0.32 + layer * 0.14) + layer * 2.1;
      return `${near(share * width)} ${near(height - rise + Math.sin(turn) * swell)}`;
    });
    return (
      <path
        key={layer}
        d={`M0 ${height}L${points.join('L')}L${width} ${height}Z`}
        fill={pick(colors, layer)}
        strokeLinejoin="round"
      />
    );
  });
}

/** Planes that lean against each other along the right. */
export function Facets({ colors, width, height, arrived, travel }: DrawingProps): ReactNode {
  const lean = Math.min(width, height) * 0.42;
  const planes = [0.52, 0.68, 0.84];
  return planes.map((share, index) => {
    const x = width * (share + 0.16 * (1 - arrived) * (index + 1)) - width * 0.02 * travel * (index + 1);
    const right = width + lean;
    return (
      <path
        key={index}
        d={`M${near(x + lean)} 0L${right} 0L${right} ${height}L${near(x - lean * 0.35)} ${height}Z`}
        fill={pick(colors, index)}
      />
    );
  });
}

/** A floor of lines that runs towards the horizon, and a light behind it. */
export function Horizon({ colors, width, height, arrived, seconds, id }: DrawingProps): ReactNode {
  const line = Math.max(1.5, Math.min(width, height) * 0.0019);
  const top = height * 0.74;
  const depth = height - top;
  const rows = Array.from({ length: 9 }, (_, index) => {
    const share = (index + ((seconds * 0.5) % 1)) / 9;
    return top + depth * share ** 2.1;
  });
  const spokes = Array.from({ length: 19 }, (_, index) => (index - 9) / 9);
  const floor = rows.map((y) => `M0 ${near(y)}H${width}`).join('');
  const rails = spokes
    .map(
      (share) =>
        `M${near(width / 2 + share * width * 0.34)} ${near(top)}L${near(width / 2 + share * width * 1.9)} ${height}`,
    )
    .join('');
  return (
    <>
      <defs>
        <radialGradient id={`${id}g`}>
          <stop offset="0%" stopColor={pick(colors, 1)} stopOpacity={0.95 * arrived} />
          <stop offset="45%" stopColor={pick(colors, 1)} stopOpacity={0.4 * arrived} />
          <stop offset="100%" stopColor={pick(colors, 1)} stopOpacity={0} />
        </radialGradient>
        <linearGradient id={`${id}f`} x1="0%" y1="0%" x2="0%" y2="100%">
          <stop offset="0%" stopColor={pick(colors, 2)} stopOpacity={1} />
          <stop offset="100%" stopColor={pick(colors, 2)} stopOpacity={1} />
        </linearGradient>
      </defs>
      <ellipse cx={width / 2} cy={near(top)} rx={width * 0.66} ry={height * 0.42} fill={`url(#${id}g)`} />
      <rect x={0} y={near(top)} width={width} height={near(depth)} fill={`url(#${id}f)`} />
      <path d={floor + rails} fill="none" stroke={pick(colors, 0)} strokeWidth={line} strokeOpacity={0.85 * arrived} />
      <rect
        x={near((width / 2) * (1 - arrived))}
        y={near(top)}
        width={near(width * arrived)}
        height={near(line * 2)}
        fill={pick(colors, 0)}
      />
    </>
  );
}

/** Rings of colour around a corner, as on the sleeve of a record. */
export function Stripes({ colors, width, height, at, arrived, travel }: DrawingProps): ReactNode {
  const { x, y, radius } = stripesPlace(at, { width, height });
  const rings = Math.max(1, colors.length);
  const band = (radius * 0.72) / rings;
  return colors.map((color, index) => {
    // The outer ones arrive last.
    const own = Math.min(1, Math.max(0, arrived * 1.5 - (rings - 1 - index) * 0.12));
    return (
      <circle
        key={index}
        cx={x}
        cy={y}
        r={near(Math.max(1, (radius - band * (index + 0.5)) * own * (1 + 0.05 * travel)))}
        fill="none"
        stroke={color}
        strokeWidth={near(band * 1.02 * own)}
      />
    );
  });
}

/** The lines of a picture tube, and the brighter one that runs down it. */
export function Scanlines({ colors, width, height, arrived, seconds, id }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const step = unit / 110;
  const lines = Array.from({ length: Math.ceil(height / step) }, (_, index) => `M0 ${near(index * step)}H${width}`);
  const band = height * 0.34;
  const y = ((seconds / 6) % 1) * (height + band) - band;
  return (
    <>
      <defs>
        <linearGradient id={id} x1="0%" y1="0%" x2="0%" y2="100%">
          <stop offset="0%" stopColor={pick(colors, 1)} stopOpacity={0} />
          <stop offset="82%" stopColor={pick(colors, 1)} stopOpacity={0.8} />
          <stop offset="100%" stopColor={pick(colors, 1)} stopOpacity={0} />
        </linearGradient>
      </defs>
      <path
        d={lines.join('')}
        stroke={pick(colors, 0)}
        strokeWidth={near(step * 0.42)}
        strokeOpacity={0.9 * arrived}
        fill="none"
      />
      <rect x={0} y={near(y)} width={width} height={near(band)} fill={`url(#${id})`} fillOpacity={arrived} />
    </>
  );
}
