import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { sunk } from '$shared/motion/fit-cells';
import { fitMap, nameField } from '$shared/motion/fit-map';
import type { PlacedPlace } from '$shared/motion/fit-map';
import { faceOf } from '$shared/motion/measure-text';
import type { WorldMapProps } from '$shared/motion/props/sequence';
import { leavingOpacity } from './parts/move';
import { pieceOpacity, usePieces, wholeStyle } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { strokeDrawn } from './parts/stroke';
import { worldPath } from './parts/world-path';
import { round } from './typography';

/** Places on a map, and the way from one to the next; once it is drawn, something travels along it. */
export function WorldMap(props: WorldMapProps): ReactNode {
  const { places, box, size, look, colors, route = false, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const map = useMemo(
    () => fitMap(places, { width: box.width, height: box.height, size, minSize }, look),
    [places, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, map.places.length + 1);
  const ground = arrivalOf(0);
  const legs = route ? map.places.slice(1).map((to, index) => arc(map.places[index] ?? to, to)) : [];
  const [width, height] = [Math.round(map.width), Math.round(map.height)];
  const since = (frame - (props.at ?? 0) - (props.over ?? 0)) / fps;
  // A leg takes about a second and a half; then the next, then from the start again.
  const way = legs.length === 0 || since <= 0 ? null : (since / 1.5) % legs.length;
  const traveller = way === null ? null : pointOf(legs[Math.floor(way)], way % 1);
  const thick = map.size * 0.1;
  const left = leavingOpacity(ground.after);
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(box.x),
        top: Math.round(box.y + sunk(box, map)),
        width,
        height,
        borderRadius: look.radius,
        overflow: 'hidden',
        ...wholeStyle(ground.after, map.size),
      }}
    >
      <div
        style={{
          position: 'absolute',
          left: 0,
          top: 0,
          width,
          height,
          backgroundColor: colors.card,
          opacity: pieceOpacity(enter, ground),
        }}
      />
      <div style={{ position: 'absolute', left: 0, top: 0, width, height }}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <path
            d={worldPath}
            fill={colors.text}
            fillOpacity={round(0.16 * pieceOpacity(enter, ground))}
            transform={`translate(${round(map.originX)} ${round(map.originY)}) scale(${map.perLongitude / 10} ${map.perLatitude / 10})`}
          />
          {legs.map((leg, index) => {
            const drawn = arrivalOf(index + 2).settled;
            if (drawn <= 0) return null;
            const path = `M${round(leg.from.x)} ${round(leg.from.y)}Q${round(leg.over.x)} ${round(leg.over.y)} ${round(leg.to.x)} ${round(leg.to.y)}`;
            return (
              <path
                key={index}
                d={path}
                fill="none"
                stroke={colors.accentText}
                strokeOpacity={left}
                strokeWidth={round(thick)}
                strokeLinecap="round"
                {...strokeDrawn(path, drawn)}
              />
            );
          })}
          {map.places.map((place, index) => {
            const grown = Math.max(0, arrivalOf(index + 1).moved);
            return (
              <g key={index}>
                <circle
                  cx={round(place.x)}
                  cy={round(place.y)}
                  r={round(map.size * 0.36 * grown)}
                  fill={colors.card}
                  fillOpacity={left}
                />
                <circle
                  cx={round(place.x)}
                  cy={round(place.y)}
                  r={round(map.size * 0.25 * grown)}
                  fill={colors.accentText}
                  fillOpacity={left}
                />
              </g>
            );
          })}
          {traveller ? (
            <circle
              cx={round(traveller.x)}
              cy={round(traveller.y)}
              r={round(thick * 1.6)}
              fill={colors.card}
              fillOpacity={left}
              stroke={colors.accentText}
              strokeOpacity={left}
              strokeWidth={round(thick * 0.9)}
            />
          ) : null}
        </svg>
      </div>
      {map.places.map(({ label }, index) => {
        const arrival = arrivalOf(index + 1);
        const tall = map.size * nameField.height;
        const cap = (faceOf(map.font).metrics.capHeight / 1000) * map.size;
        return (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: Math.round(label.x),
                top: Math.round(label.y),
                width: Math.round(label.width),
                height: Math.round(tall),
                borderRadius: round(Math.min(look.radius, tall / 2)),
                backgroundColor: colors.card,
                opacity: pieceOpacity(enter, arrival),
              }}
            />
            <SetLines
              fitted={label.text}
              font={map.font}
              color={colors.text}
              x={label.x}
              y={label.y + (tall - cap) / 2}
              width={label.width}
              align="center"
              enter="fade-rise"
              arrival={arrival}
            />
          </div>
        );
      })}
    </div>
  );
}

type Spot = Pick<PlacedPlace, 'x' | 'y'>;

interface Arc {
  readonly from: Spot;
  readonly over: Spot;
  readonly to: Spot;
}

/** Bent upwards, as flights are drawn. */
function arc(from: Spot, to: Spot): Arc {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { from, to, over: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - length * 0.24 } };
}

function pointOf(leg: Arc | undefined, share: number): Spot | null {
  if (!leg) return null;
  const rest = 1 - share;
  const mixed = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mixed(leg.from.x, leg.over.x, leg.to.x), y: mixed(leg.from.y, leg.over.y, leg.to.y) };
}
