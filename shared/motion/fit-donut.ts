import type { DataPoint } from '../schema/layout';
import { chartValue, writeValue } from './chart-value';
import type { ChartValue } from './chart-value';
import { fitLine } from './fit-text';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';
import type { Box } from './props/base';

export interface DonutRequest {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  /** Of the figure in the middle. */
  readonly figure: TextFont;
  readonly size: number;
  readonly minSize: number;
  readonly shape: 'donut' | 'pie';
  readonly total: number | null;
  readonly highlight: number | null;
}

export interface DonutSlice {
  /** Of the whole circle, from the top, clockwise: 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly value: ChartValue;
  readonly label: string;
  readonly lit: boolean;
  /** From its swatch to the end of its value. */
  readonly row: Box;
  readonly swatch: number;
  readonly labelWidth: number;
}

export interface FittedDonut {
  readonly size: number;
  readonly centre: { readonly x: number; readonly y: number };
  /** Of the line that is drawn as the ring, and how thick it is. */
  readonly radius: number;
  readonly thick: number;
  readonly slices: readonly DonutSlice[];
  /** The figure in the hole; null in a pie. */
  readonly figure: { readonly index: number; readonly size: number; readonly box: Box } | null;
  /** How many are drawn together as the last slice. */
  readonly grouped: number;
}

/** What the values are shares of. Shares in per cent that fall short of a hundred leave the rest of it empty. */
export function wholeOf(values: readonly number[], unit: string | null, total: number | null): number {
  const sum = values.reduce((all, value) => all + Math.max(0, value), 0);
  if (total !== null) return Math.max(total, sum);
  return unit?.trim() === '%' ? Math.max(100, sum) : sum;
}

/** A circle in slices with its legend: beside it in a wide box, below it in a high one. */
export function fitDonut(request: DonutRequest): FittedDonut {
  const { width, height, font, shape } = request;
  const beside = width > height * 1.2;
  const gap = beside ? Math.max(request.size * 1.6, width * 0.07) : request.size * 1.1;
  const rowEm = beside ? 1.75 : 1.5;
  const few = request.data.length <= 4;
  // Below the circle the legend has the room it needs to be read, as far as the circle stays the larger of both.
  const needed = gap + Math.min(5, request.data.length) * rowEm * 1.05 * request.size * (few ? 1.3 : 1.1);
  const below = Math.min(width * 0.86, Math.max(height * 0.48, Math.min(height * 0.6, height - needed)));
  const across = beside ? Math.min(height * 0.95, width * 0.46) : below;
  const legend = beside
    ? { x: across + gap, y: 0, width: Math.max(1, width - across - gap), height }
    : { x: 0, y: across + gap, width, height: Math.max(1, height - across - gap) };

  const most = Math.max(1, Math.min(9, Math.floor(legend.height / (request.minSize * rowEm))));
  const { points, grouped, kept } = gather(request.data, most);
  const whole = wholeOf(
    points.map((point) => point.value),
    request.unit,
    request.total,
  );
  const compact = points.some((point) => writeValue(chartValue(point, request.unit, false)).length > 9);
  const values = points.map((point) => chartValue(point, request.unit, compact));
  const widthOf = (text: string, size: number): number => measureText(text, font, size);
  const widestValue = (size: number): number =>
    Math.max(0, ...values.map((value) => widthOf(writeValue(value), size))) * 1.04;
  const roomy = (size: number): boolean =>
    points.length * rowEm * size <= legend.height &&
    points.every((point) => widthOf(point.label, size) * 1.03 + size * 1.9 + widestValue(size) + size <= legend.width);
  let size = Math.round(request.size * (few ? 1.3 : 1.1));
  // A long name is cut before all of them become small print.
  const least = Math.max(request.minSize, request.size * 0.72);
  while (size > request.minSize && points.length * rowEm * size > legend.height)
    size = Math.max(request.minSize, Math.floor(size * 0.95));
  while (size > least && !roomy(size)) size = Math.max(least, Math.floor(size * 0.95));

  const rowHeight = Math.min(legend.height / Math.max(1, points.length), size * (points.length <= 5 ? 2.5 : 2));
  const valueWidth = widestValue(size);
  const widestLabel = Math.max(0, ...points.map((point) => widthOf(point.label, size))) * 1.03;
  // A legend as wide as it must be, so that a value stays with its name.
  const rowWidth = Math.min(legend.width, Math.max(widestLabel + valueWidth + size * 4.4, legend.width * 0.55));
  const labelWidth = Math.max(1, rowWidth - valueWidth - size * 2.6);
  const top = legend.y + (beside ? (legend.height - rowHeight * points.length) / 2 : 0);
  const lit = litOf(values.slice(0, kept.length), request.highlight === null ? null : kept.indexOf(request.highlight));
  let from = 0;
  const slices = points.map((point, index): DonutSlice => {
    const value = values[index] ?? chartValue(point, request.unit, compact);
    const share = whole === 0 ? 0 : Math.max(0, value.value) / whole;
    const slice = {
      from,
      to: Math.min(1, from + share),
      value,
      label: fitLine(point.label, font, size, labelWidth),
      lit: index === lit,
      row: {
        x: beside ? legend.x : (width - rowWidth) / 2,
        y: top + rowHeight * index,
        width: rowWidth,
        height: rowHeight,
      },
      swatch: size * 0.72,
      labelWidth,
    };
    from = slice.to;
    return slice;
  });
  const used = beside ? height : across + gap + rowHeight * points.length;
  const down = beside ? 0 : Math.max(0, (height - used) / 2);
  const thick = shape === 'pie' ? across / 2 : across * 0.17;
  const radius = (across - thick) / 2;
  const centre = { x: beside ? across / 2 : width / 2, y: beside ? height / 2 : across / 2 + down };
  return {
    size,
    centre,
    radius,
    thick,
    slices: slices.map((slice) => ({ ...slice, row: { ...slice.row, y: slice.row.y + down } })),
    figure:
      shape === 'pie' || slices.length === 0
        ? null
        : figureIn(values, Math.max(0, lit), across, centre, request.figure),
    grouped,
  };
}

/** The smallest of too many are drawn as one, at the end. */
function gather(data: readonly DataPoint[], most: number) {
  const points = data.map(({ label, value }) => ({ label, value: Number.isFinite(value) ? value : 0 }));
  if (points.length <= most) return { points, grouped: 0, kept: points.map((_point, index) => index) };
  const kept = new Set(
    points
      .map((point, index) => ({ ...point, index }))
      .sort((a, b) => b.value - a.value)
      .slice(0, most - 1)
      .map(({ index }) => index),
  );
  const rest = points.filter((_point, index) => !kept.has(index));
  const sum = rest.reduce((all, { value }) => all + Math.max(0, value), 0);
  return {
    points: [...points.filter((_point, index) => kept.has(index)), { label: `+ ${rest.length} more`, value: sum }],
    grouped: rest.length,
    kept: [...kept].sort((a, b) => a - b),
  };
}

/** The slice the eye should land on: the one asked for, else the largest if there is one. */
function litOf(values: readonly ChartValue[], highlight: number | null): number {
  if (highlight !== null && highlight >= 0 && highlight < values.length) return highlight;
  const numbers = values.map(({ value }) => value);
  return numbers.indexOf(Math.max(...numbers));
}

function figureIn(
  values: readonly ChartValue[],
  index: number,
  across: number,
  centre: { readonly x: number; readonly y: number },
  font: TextFont,
): FittedDonut['figure'] {
  const value = values[index];
  if (!value) return null;
  const hole = across * 0.56;
  const wide = measureText(writeValue(value), font, 100);
  const size = Math.min(across * 0.24, (hole / Math.max(1, wide)) * 100);
  return { index, size, box: { x: centre.x - hole * 0.62, y: centre.y - size / 2, width: hole * 1.24, height: size } };
}
