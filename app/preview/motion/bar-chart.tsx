import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { writeValue } from '$shared/motion/chart-value';
import { fitChart } from '$shared/motion/fit-chart';
import type { ChartBar, FittedChart } from '$shared/motion/fit-chart';
import type { TextFont } from '$shared/motion/measure-text';
import type { BarChartProps } from '$shared/motion/props/data';
import { cascades } from '$shared/motion/timing';
import { standing, useArrivals } from './arrival';
import type { Arrival } from './arrival';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity } from './parts/pieces';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { round } from './typography';

/** Bars that grow out of their axis, one after the other; values count up with them. */
export const BarChart = sided(DrawnBarChart);

function DrawnBarChart(props: BarChartProps): ReactNode {
  const { data, unit, box, font: family, weight, tracking = 0, size, enter = 'grow' } = props;
  const minSize = props.minSize ?? size * 0.55;
  const highlight = props.highlight ?? null;
  const direction = props.direction ?? null;
  const font = useMemo(() => ({ family, weight, italic: false, tracking }), [family, weight, tracking]);
  const chart = useMemo(
    () =>
      fitChart({
        data,
        unit: unit ?? null,
        width: box.width,
        height: box.height,
        font,
        size,
        minSize,
        highlight,
        direction,
      }),
    [data, unit, box.width, box.height, font, size, minSize, highlight, direction],
  );
  const arrivals = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: chart.bars.length,
    ...cascades.piece,
  });
  const after = arrivals[0]?.after;
  const still: Arrival = { ...standing, after };
  // The axis is drawn as the first bar leaves it.
  const axis = enter === 'none' ? still : (arrivals[0] ?? still);
  return (
    <Whole box={box} after={after} size={size}>
      {chart.bars.map((bar, index) => (
        <Bar
          key={index}
          bar={bar}
          chart={chart}
          props={props}
          font={font}
          lit={index === props.highlight}
          arrival={enter === 'none' ? still : (arrivals[index] ?? still)}
        />
      ))}
      <div
        style={{
          position: 'absolute',
          left: Math.round(chart.axis.x),
          top: Math.round(chart.axis.y),
          width: Math.round(chart.axis.width),
          height: Math.round(chart.axis.height),
          backgroundColor: props.textColor,
          opacity: partOpacity(axis),
        }}
      />
    </Whole>
  );
}

interface BarProps {
  readonly bar: ChartBar;
  readonly chart: FittedChart;
  readonly props: BarChartProps;
  readonly font: TextFont;
  readonly lit: boolean;
  readonly arrival: Arrival;
}

function Bar({ bar, chart, props, font, lit, arrival }: BarProps): ReactNode {
  const vertical = chart.direction === 'vertical';
  const grown = arrival.settled;
  const length = (vertical ? bar.height : bar.width) * grown;
  const place = vertical
    ? { left: bar.x, top: bar.negative ? bar.y : bar.y + bar.height - length, width: bar.width, height: length }
    : { left: bar.negative ? bar.x + bar.width - length : bar.x, top: bar.y, width: length, height: bar.height };
  const radius = Math.min(props.radius ?? 0, (vertical ? bar.width : bar.height) / 2, length);
  // The value rides on the end of its bar.
  const ride = (vertical ? bar.height : bar.width) - length;
  const shift = bar.negative === vertical ? -ride : ride;
  const shown = grown >= 1 ? bar.valueText : writeValue(bar.value, grown);
  return (
    <>
      <div
        style={{
          position: 'absolute',
          ...wholePixels(place),
          backgroundColor: lit ? (props.highlightColor ?? props.color) : props.color,
          borderRadius: radius === 0 ? 0 : corners(radius, vertical, bar.negative),
          opacity: leavingOpacity(arrival.after),
        }}
      />
      {bar.label === '' ? null : (
        <ChartText
          text={bar.label}
          box={bar.labelBox}
          align={bar.labelAlign}
          font={font}
          size={chart.size}
          color={props.softColor ?? props.textColor}
          opacity={partOpacity(arrival)}
        />
      )}
      {bar.valueText === '' || arrival.linear <= 0 ? null : (
        <ChartText
          text={shown}
          box={bar.valueBox}
          align={bar.valueAlign}
          font={font}
          size={chart.size}
          color={props.textColor}
          shift={vertical ? { x: 0, y: shift } : { x: shift, y: 0 }}
          opacity={partOpacity(arrival)}
        />
      )}
    </>
  );
}

/** A page snaps edges to pixels and a canvas does not: on whole pixels both draw the same. */
function wholePixels({ left, top, width, height }: { left: number; top: number; width: number; height: number }) {
  const [x, y] = [Math.round(left), Math.round(top)];
  return { left: x, top: y, width: Math.round(left + width) - x, height: Math.round(top + height) - y };
}

/** Rounded only at the end that grows. */
function corners(radius: number, vertical: boolean, negative: boolean): string {
  const r = `${round(radius)}px`;
  if (vertical) return negative ? `0 0 ${r} ${r}` : `${r} ${r} 0 0`;
  return negative ? `${r} 0 0 ${r}` : `0 ${r} ${r} 0`;
}
