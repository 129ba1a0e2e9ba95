import { useId } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { discPlace, pebblePlaces } from '$shared/motion/ornament-places';
import { eases, progressAt } from '$shared/motion/eases';
import { marginsOf } from '$shared/motion/margins';
import { pushIn } from '$shared/motion/timing';
import { pick } from './ornaments/drawing';
import type { DrawingProps, OrnamentProps } from './ornaments/drawing';
import { Facets, Horizon, Rays, Scanlines, Stripes, Waves } from './ornaments/fields';
import { Frame, Sketch, Ticker } from './ornaments/frames';
import { Aurora, Glass, Glow, Mesh, Particles } from './ornaments/lights';

/**
 * What gives a ground depth. It moves more than the text does, as things behind a subject seem to.
 * The svg has its size in pixels and stands in a positioned div: export draws it displaced otherwise.
 */
export function Ornament(props: OrnamentProps): ReactNode {
  const { width, height } = props;
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const arrived = eases.dramatic(progressAt(frame, 0, fps * 1.1));
  const Drawing = drawings[props.kind];
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  return (
    <div style={{ position: 'absolute', left: 0, top: 0, width, height, overflow: 'hidden' }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Drawing {...props} arrived={arrived} seconds={frame / fps} id={id} />
      </svg>
    </div>
  );
}

const drawings: Readonly<Record<OrnamentProps['kind'], (props: DrawingProps) => ReactNode>> = {
  none: () => null,
  disc: Disc,
  rule: Rules,
  blobs: Blobs,
  grid: Grid,
  dots: Dots,
  mesh: Mesh,
  aurora: Aurora,
  glow: Glow,
  glass: Glass,
  particles: Particles,
  rays: Rays,
  waves: Waves,
  facets: Facets,
  horizon: Horizon,
  stripes: Stripes,
  scanlines: Scanlines,
  sketch: Sketch,
  frame: Frame,
  ticker: Ticker,
};

/** A sun half out of the picture, lit from its far side and dissolving into the ground towards the text. */
function Disc({ colors, width, height, arrived, travel, at, id }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const place = discPlace(at, { width, height });
  const [inwards, down] = [at.endsWith('right') ? -1 : 1, at.startsWith('top') ? 1 : -1];
  const radius = place.radius * (0.86 + 0.14 * arrived) * (1 + 0.1 * travel);
  const x = place.x + inwards * unit * 0.04 * travel;
  const y = place.y + down * unit * (0.03 * travel - 0.12 * (1 - arrived));
  const color = pick(colors, 0);
  const [far, near] = [down === 1 ? 0.08 : 0.92, down === 1 ? 0.96 : 0.04];
  const light = { x1: inwards === -1 ? 0.78 : 0.22, y1: far, x2: inwards === -1 ? 0.3 : 0.7, y2: near };
  return (
    <>
      <defs>
        <linearGradient id={id} {...light}>
          <stop offset="0%" stopColor={color} stopOpacity={1} />
          <stop offset="42%" stopColor={color} stopOpacity={0.86} />
          <stop offset="100%" stopColor={color} stopOpacity={0} />
        </linearGradient>
      </defs>
      <circle cx={x} cy={y} r={radius} fill={`url(#${id})`} />
    </>
  );
}

/** A rule at the head and one at the foot, flush with the text, and a block of colour hung from the first. */
function Rules({ colors, width, height, arrived, travel }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const { side } = marginsOf({ width, height });
  const edge = unit * 0.075;
  const line = Math.max(1.5, unit * 0.0018);
  const length = (width - side * 2) * arrived;
  // The camera moves them with the text they are aligned to.
  const zoom = 1 + pushIn * travel;
  const center = `translate(${width / 2} ${height / 2}) scale(${zoom}) translate(${-width / 2} ${-height / 2})`;
  return (
    <g transform={center}>
      <rect x={side} y={edge} width={length} height={line} fill={pick(colors, 0)} />
      <rect x={width - side - length} y={height - edge} width={length} height={line} fill={pick(colors, 0)} />
      {colors.length > 1 ? (
        <rect x={side} y={edge} width={unit * 0.075 * arrived} height={unit * 0.013} fill={pick(colors, 1)} />
      ) : null}
    </g>
  );
}

/** Soft pebbles at the corners, breathing. */
function Blobs({ colors, width, height, arrived, seconds }: DrawingProps): ReactNode {
  const pebbles = pebblePlaces({ width, height });
  return (
    <>
      {pebbles.map(({ x, y, radius }, index) => (
        <path
          key={index}
          d={pebble(x, y, radius * (0.4 + 0.6 * arrived), seconds * 0.5 + index * 2.1)}
          fill={pick(colors, index)}
        />
      ))}
    </>
  );
}

/** A circle whose radius swells and shrinks around it, drawn as a smooth closed curve. */
function pebble(x: number, y: number, radius: number, phase: number): string {
  const points = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2;
    const swell = radius * (1 + 0.065 * Math.sin(angle * 2 + phase) + 0.02 * Math.sin(angle * 3 - phase * 1.3));
    return [x + Math.cos(angle) * swell, y + Math.sin(angle) * swell] as const;
  });
  const at = (index: number): readonly [number, number] => points[(index + 8) % 8] ?? [x, y];
  const curves = points.map((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const first = [point[0] + (next[0] - before[0]) / 6, point[1] + (next[1] - before[1]) / 6];
    const second = [next[0] - (after[0] - point[0]) / 6, next[1] - (after[1] - point[1]) / 6];
    return `C${[...first, ...second, ...next].map((value) => value.toFixed(1)).join(' ')}`;
  });
  const start = at(0);
  return `M${start[0].toFixed(1)} ${start[1].toFixed(1)}${curves.join('')}Z`;
}

function Grid({ colors, width, height, arrived }: DrawingProps): ReactNode {
  const step = Math.min(width, height) / 9;
  const color = pick(colors, 0);
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  return (
    <>
      {Array.from({ length: columns }, (_, index) => (
        <rect
          key={`c${index}`}
          x={index * step}
          y={0}
          width={1.5}
          height={height * arrived}
          fill={color}
          fillOpacity={0.3}
        />
      ))}
      {Array.from({ length: rows }, (_, index) => (
        <rect
          key={`r${index}`}
          x={0}
          y={index * step}
          width={width * arrived}
          height={1.5}
          fill={color}
          fillOpacity={0.3}
        />
      ))}
    </>
  );
}

/** A corner of halftone. */
function Dots({ colors, width, height, arrived, travel }: DrawingProps): ReactNode {
  const unit = Math.min(width, height);
  const step = unit * 0.042;
  const color = pick(colors, 0);
  const cells = Array.from({ length: 14 * 9 }, (_, index) => ({ column: index % 14, row: Math.floor(index / 14) }));
  return (
    <>
      {cells.map(({ column, row }) => {
        const fade = Math.max(0, 1 - (column + row * 1.25) / 15) * arrived;
        if (fade <= 0) return null;
        return (
          <circle
            key={`${column}-${row}`}
            cx={width - step * (column + 0.4) - unit * 0.02 * travel}
            cy={step * (row + 0.4)}
            r={step * 0.34 * fade}
            fill={color}
          />
        );
      })}
    </>
  );
}
