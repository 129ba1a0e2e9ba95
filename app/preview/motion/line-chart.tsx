import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { writeValue } from '$shared/motion/chart-value';
import { fitLineChart } from '$shared/motion/fit-line-chart';
import type { FittedLineChart } from '$shared/motion/fit-line-chart';
import type { LineChartProps } from '$shared/motion/props/data';
import { fontOfTypeface } from '$shared/motion/typeface';
import { standing, useArrivals } from './arrival';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity } from './parts/pieces';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { round } from './typography';

/** A line that is drawn from its first value to its last, the area under it revealed with it. */
export const LineChart = sided(DrawnLineChart);

function DrawnLineChart(props: LineChartProps): ReactNode {
  const { data, unit, box, size, look, colors, area = false, enter = 'draw' } = props;
  const minSize = props.minSize ?? size * 0.55;
  const highlight = props.highlight ?? null;
  const shade = `area${useId().replace(/\W/g, '')}`;
  const font = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const chart = useMemo(
    () =>
      fitLineChart({
        data,
        unit: unit ?? null,
        width: box.width,
        height: box.height,
        font,
        size,
        minSize,
        highlight,
        area,
      }),
    [data, unit, box.width, box.height, font, size, minSize, highlight, area],
  );
  const [arrival = standing] = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: 1,
    gapSeconds: 0,
    longestSeconds: 3,
  });
  const drawn = enter === 'none' ? 1 : arrival.settled;
  const { curve, plot, points } = chart;
  const [first, last] = [curve[0], curve.at(-1)];
  const reached = first && last ? first.x + (last.x - first.x) * drawn : 0;
  const path = useMemo(() => curve.filter((spot) => spot.x <= reached), [curve, reached]);
  const tip = tipAt(chart, reached);
  const line = drawn >= 1 ? curve : [...path, ...(tip ? [tip] : [])];
  const thick = Math.max(4, Math.round(chart.size * 0.15));
  const lit = highlight ?? points.length - 1;
  const spot = points[Math.min(points.length - 1, Math.max(0, lit))];
  const left = leavingOpacity(arrival.after);
  // The grid stands before the line sets out.
  const faint = enter === 'none' ? left : partOpacity(arrival);
  return (
    <Whole box={box} after={arrival.after} size={size}>
      <div style={{ position: 'absolute', left: 0, top: 0, width: box.width, height: box.height }}>
        <svg width={box.width} height={box.height} viewBox={`0 0 ${box.width} ${box.height}`}>
          <defs>
            <linearGradient id={shade} x1="0" y1="0" x2="0" y2="1">
              <stop offset="0%" stopColor={colors.accent} stopOpacity={round((area ? 0.5 : 0.16) * left)} />
              <stop offset="100%" stopColor={colors.accent} stopOpacity={round((area ? 0.06 : 0) * left)} />
            </linearGradient>
          </defs>
          {chart.ticks.map(({ y }, index) => (
            <path
              key={index}
              d={`M${round(plot.x)} ${Math.round(y)}H${round(plot.x + plot.width)}`}
              fill="none"
              stroke={colors.muted}
              strokeWidth={2}
              strokeOpacity={round((Math.abs(y - chart.base) < 1 ? 1 : 0.5) * faint)}
            />
          ))}
          {line.length > 1 ? (
            <>
              <path
                d={`${pathOf(line)}L${round(line.at(-1)?.x ?? 0)} ${round(chart.base)}L${round(line[0]?.x ?? 0)} ${round(chart.base)}Z`}
                fill={`url(#${shade})`}
              />
              <path
                d={pathOf(line)}
                fill="none"
                stroke={colors.accent}
                strokeOpacity={left}
                strokeWidth={thick}
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </>
          ) : null}
          {points.map((point, index) =>
            (point.valueText === '' && index !== lit) || point.x > reached + 0.5 || drawn <= 0 ? null : (
              <circle
                key={index}
                cx={round(point.x)}
                cy={round(point.y)}
                r={thick * (index === lit ? 1.7 : 1.15)}
                fill={index === lit ? colors.accent : colors.background}
                fillOpacity={left}
                stroke={colors.accent}
                strokeOpacity={left}
                strokeWidth={thick * 0.7}
              />
            ),
          )}
          {tip && drawn > 0 && drawn < 1 ? (
            <circle cx={round(tip.x)} cy={round(tip.y)} r={thick * 1.2} fill={colors.accent} />
          ) : null}
          {drawn >= 1 && left >= 1 && spot ? (
            <Halo x={spot.x} y={spot.y} radius={thick * 1.7} color={colors.accent} />
          ) : null}
        </svg>
      </div>
      {chart.ticks.map(({ y, text }, index) =>
        text === '' ? null : (
          <ChartText
            key={index}
            text={text}
            box={{ x: 0, y: y - chart.size * 0.6, width: plot.x - chart.size * 0.7, height: chart.size * 1.2 }}
            align="right"
            font={font}
            size={chart.size}
            color={colors.soft}
            opacity={faint}
          />
        ),
      )}
      {points.map((point, index) => {
        const passed = chart.points.length === 1 ? drawn : (reached - point.x) / Math.max(1, plot.width * 0.06);
        const here = (enter === 'none' || drawn >= 1 ? 1 : Math.min(1, Math.max(0, passed))) * left;
        return (
          <LabelAndValue
            key={index}
            label={point.label}
            value={
              drawn >= 1 || here >= 1 ? point.valueText : point.valueText === '' ? '' : writeValue(point.value, here)
            }
            point={point}
            font={font}
            size={chart.size}
            colors={colors}
            lit={index === lit}
            labelOpacity={faint}
            opacity={here}
          />
        );
      })}
    </Whole>
  );
}

interface LabelAndValueProps {
  readonly label: string;
  readonly value: string;
  readonly point: FittedLineChart['points'][number];
  readonly font: Parameters<typeof ChartText>[0]['font'];
  readonly size: number;
  readonly colors: LineChartProps['colors'];
  readonly lit: boolean;
  readonly labelOpacity: number;
  readonly opacity: number;
}

function LabelAndValue(props: LabelAndValueProps): ReactNode {
  const { point, font, size, colors, lit } = props;
  return (
    <>
      {props.label === '' ? null : (
        <ChartText
          text={props.label}
          box={point.labelBox}
          align={point.align}
          font={font}
          size={size}
          color={colors.soft}
          opacity={props.labelOpacity}
        />
      )}
      {props.value === '' || props.opacity <= 0 ? null : (
        <ChartText
          text={props.value}
          box={point.valueBox}
          align={point.align}
          font={font}
          size={size}
          color={lit ? colors.accentText : colors.text}
          opacity={props.opacity}
        />
      )}
    </>
  );
}

/** Breathes around the point that matters, so that a finished line does not freeze. */
function Halo({ x, y, radius, color }: { x: number; y: number; radius: number; color: string }): ReactNode {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const turn = (frame / fps / 1.6) % 1;
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r={round(radius * (1 + turn * 1.5))}
      fill={color}
      fillOpacity={round(0.34 * (1 - turn))}
    />
  );
}

function tipAt({ curve }: FittedLineChart, x: number): { readonly x: number; readonly y: number } | null {
  const index = curve.findIndex((spot) => spot.x >= x);
  const to = curve[index];
  const from = curve[index - 1] ?? to;
  if (!to || !from) return curve.at(-1) ?? null;
  const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
  return { x, y: from.y + (to.y - from.y) * share };
}

function pathOf(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
