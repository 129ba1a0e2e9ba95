import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { sunk } from '$shared/motion/fit-cells';
import { fitFlow, flowIconEm } from '$shared/motion/fit-flow';
import type { FittedFlow } from '$shared/motion/fit-flow';
import type { PlacedArrow, Point } from '$shared/motion/flow-arrows';
import type { FlowProps } from '$shared/motion/props/sequence';
import type { Arrival } from './arrival';
import { leavingOpacity } from './parts/move';
import { Panel, cardPanel } from './parts/panel';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { Sign } from './parts/sign';
import { strokeDrawn } from './parts/stroke';
import { sided } from './parts/sides';
import { round } from './typography';

/** Nodes with arrows between them; once all stand, something travels along the arrows. */
export const Flow = sided(DrawnFlow);

function DrawnFlow(props: FlowProps): ReactNode {
  const { nodes, edges, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const flow = useMemo(
    () => fitFlow(nodes, edges, { width: box.width, height: box.height, size, minSize }, look),
    [nodes, edges, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, flow.nodes.length);
  const down = sunk(box, flow);
  return (
    <>
      <Arrows {...props} flow={flow} down={down} arrivalOf={arrivalOf} />
      {flow.arrows.map(({ to, label }, index) =>
        label === null ? null : (
          <SetLines
            key={index}
            fitted={label.text}
            font={flow.labelFont}
            color={colors.soft}
            x={box.x + label.x}
            y={box.y + down + label.y}
            width={label.width}
            align={
              label.width < box.width && label.text.lines.length === 1 && level(flow.arrows[index]) ? 'center' : 'left'
            }
            enter="fade-rise"
            arrival={arrivalOf(to)}
          />
        ),
      )}
      {flow.nodes.map((node, index) => {
        const arrival = arrivalOf(index);
        const icon = nodes[index]?.icon ?? null;
        const iconSize = flowIconEm * flow.size;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: Math.round(box.x + node.x),
              top: Math.round(box.y + down + node.y),
              width: Math.round(node.width),
              height: Math.round(node.height),
              ...pieceStyle(enter, arrival, flow.size),
            }}
          >
            <Panel
              x={0}
              y={0}
              width={node.width}
              height={node.height}
              radius={Math.min(look.radius, node.height / 3)}
              {...cardPanel(look, colors)}
              opacity={pieceOpacity(enter, arrival)}
            />
            {icon === null ? null : (
              <Sign
                icon={icon}
                x={(node.width - iconSize) / 2}
                y={node.iconY}
                size={iconSize}
                color={colors.accentText}
                arrival={arrival}
              />
            )}
            <SetLines
              fitted={node.label}
              font={flow.font}
              color={colors.text}
              x={0}
              y={node.labelY}
              width={node.width}
              align="center"
              enter="fade-rise"
              arrival={arrival}
            />
          </div>
        );
      })}
    </>
  );
}

function level(arrow: PlacedArrow | undefined): boolean {
  if (!arrow) return false;
  return arrow.points.slice(1).some((point, index) => {
    const before = arrow.points[index];
    return before !== undefined && Math.abs(before.y - point.y) < 1 && (arrow.label?.y ?? 0) < point.y;
  });
}

interface ArrowsProps extends FlowProps {
  readonly flow: FittedFlow;
  readonly down: number;
  readonly arrivalOf: (index: number) => Arrival;
}

function Arrows({ flow, down, box, size, colors, at = 0, over = 0, arrivalOf }: ArrowsProps): ReactNode {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const thick = Math.max(3, flow.size * 0.08);
  const head = flow.size * 0.52;
  // One round in about two seconds, each arrow a little after the one before.
  const since = (frame - at - over) / fps;
  const [width, height] = [Math.ceil(box.width + size * 2), Math.ceil(box.height)];
  return (
    <div style={{ position: 'absolute', left: Math.round(box.x), top: Math.round(box.y + down), width, height }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {flow.arrows.map((arrow, index) => {
          const { settled, after } = arrivalOf(arrow.to);
          const left = leavingOpacity(after);
          if (settled <= 0 || left <= 0) return null;
          const way = rounded(shortened(arrow.points, head * 0.7), flow.size * 0.4);
          const tip = along(arrow.points, settled);
          const phase = (since / 2 - index * 0.17) % 1;
          const spark = since > 0 && phase > 0 ? along(arrow.points, phase) : null;
          return (
            <g key={index}>
              <path
                d={way}
                fill="none"
                stroke={colors.soft}
                strokeOpacity={left}
                strokeWidth={round(thick)}
                {...strokeDrawn(way, settled)}
              />
              <path
                d={`M0 0L${round(-head)} ${round(head * 0.62)}L${round(-head)} ${round(-head * 0.62)}Z`}
                fill={colors.soft}
                fillOpacity={left}
                transform={`translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(tip.angle)})`}
              />
              {spark ? (
                <circle
                  cx={round(spark.x)}
                  cy={round(spark.y)}
                  r={round(thick * 1.7)}
                  fill={colors.accent}
                  fillOpacity={left}
                />
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface Spot extends Point {
  readonly angle: number;
}

/** A place on a line of corners, 0 to 1 of its length. */
function along(points: readonly Point[], share: number): Spot {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [start, end] = [points[index], points[index + 1]];
    if (!start || !end) break;
    if (left <= length || index === lengths.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length);
      const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
      return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part, angle };
    }
    left -= length;
  }
  return { x: 0, y: 0, angle: 0 };
}

/** The line ends under its head. */
function shortened(points: readonly Point[], by: number): readonly Point[] {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (!end || !before) return points;
  const share = Math.min(0.9, by / Math.max(1, distance(before, end)));
  return [...points.slice(0, -1), { x: end.x + (before.x - end.x) * share, y: end.y + (before.y - end.y) * share }];
}

function rounded(points: readonly Point[], radius: number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      if (!after) return `L${round(point.x)} ${round(point.y)}`;
      const into = towards(point, before, radius);
      const out = towards(point, after, radius);
      return `L${round(into.x)} ${round(into.y)}Q${round(point.x)} ${round(point.y)} ${round(out.x)} ${round(out.y)}`;
    })
    .join('');
}

function towards(from: Point, to: Point, by: number): Point {
  const share = Math.min(0.5, by / Math.max(1, distance(from, to)));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
