import type { DataPoint } from '../schema/layout';
import { chartValue, writeValue } from './chart-value';
import type { ChartValue } from './chart-value';
import { fitLine } from './fit-text';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';

export interface ChartRequest {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  /** Of labels and values, if there is room. */
  readonly size: number;
  readonly minSize: number;
  /** The bar whose value is shown even where there is room for few. */
  readonly highlight: number | null;
  /** null: upright, and lying where the names need the room. */
  readonly direction?: 'vertical' | 'horizontal' | null;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartBar extends Rect {
  readonly value: ChartValue;
  readonly negative: boolean;
  /** Empty where there is no room: every second or third label is left out then. */
  readonly label: string;
  readonly labelBox: Rect;
  readonly labelAlign: 'left' | 'center' | 'right';
  /** Empty where there is no room: only the lit and the highest are said then. */
  readonly valueText: string;
  readonly valueBox: Rect;
  readonly valueAlign: 'left' | 'center' | 'right';
}

export interface FittedChart {
  readonly direction: 'vertical' | 'horizontal';
  readonly size: number;
  readonly bars: readonly ChartBar[];
  readonly axis: Rect;
}

interface Datum extends DataPoint {
  readonly text: string;
  readonly written: ChartValue;
}

const mostBars = 60;
const mostRows = 12;

/** Where each bar, label and value of a bar chart stands, from the corner of its box. */
export function fitChart(request: ChartRequest): FittedChart {
  const points = request.data.slice(0, mostBars);
  const slot = request.width / Math.max(1, points.length);
  const plain = points.map((point) => datum(point, request.unit, false));
  const tooWide = plain.some((point) => measureText(point.text, request.font, request.size * 0.8) > slot);
  const data = tooWide ? points.map((point) => datum(point, request.unit, true)) : plain;
  const widest = Math.max(0, ...data.map((point) => measureText(point.label, request.font, request.size * 0.8)));
  const upright = request.height > request.width * 1.1;
  const wanted = data.length > 1 && data.length <= mostRows && (widest > slot * 0.96 || (upright && data.length > 4));
  // More rows than can be read stand upright after all, where their names can be thinned out.
  const readable = data.length <= Math.max(1, Math.floor(request.height / (request.minSize * 1.35)));
  const rows = (request.direction ? request.direction === 'horizontal' : wanted) && readable;
  return rows ? horizontalBars(request, data) : verticalBars(request, data);
}

function datum(point: DataPoint, unit: string | null, compact: boolean): Datum {
  const written = chartValue(point, unit, compact);
  return { label: point.label.slice(0, 120), value: written.value, written, text: writeValue(written) };
}

/** The span of the values, always with zero in it. */
function spanOf(data: readonly DataPoint[]): { readonly low: number; readonly high: number } {
  const values = data.map((point) => point.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? { low: 0, high: 1 } : { low, high };
}

function verticalBars(request: ChartRequest, data: readonly Datum[]): FittedChart {
  const { width, height, font } = request;
  const count = Math.max(1, data.length);
  const slot = width / count;
  const widthOf = (text: string, size: number): number => measureText(text, font, size);
  const least = count > 14 ? Math.max(request.minSize, request.size * 0.66) : request.minSize;
  const fits = (size: number): boolean =>
    data.every((point) => Math.max(widthOf(point.label, size), widthOf(point.text, size)) <= slot * 0.94);
  let size = request.size;
  while (size > least && !fits(size)) size = Math.max(least, Math.floor(size * 0.94));
  // A label may be as wide as the slots of those that are left out beside it.
  const widestLabel = Math.max(0, ...data.map((point) => Math.min(widthOf(point.label, size), slot * 9)));
  const everyLabel = fits(size) ? 1 : Math.max(1, Math.ceil((widestLabel * 1.12) / slot));
  const allValues = data.every((point) => widthOf(point.text, size) <= slot * 1.04);
  const said = allValues ? null : telling(data, request.highlight);

  const { low, high } = spanOf(data);
  const valueRoom = size * 1.5;
  const labelRoom = size * 2;
  const below = low < 0 ? valueRoom : 0;
  const plot = Math.max(1, height - valueRoom - labelRoom - below);
  const zero = valueRoom + plot * (high / (high - low));
  // Flush with both ends of the axis; two bars stand together at its start instead of far apart.
  const gapShare = count > 20 ? 0.4 : 0.24;
  const barWidth = Math.min(width / (count + (count - 1) * gapShare), width * 0.3);
  const pitch = count > 2 ? (width - barWidth) / (count - 1) : barWidth * (1 + gapShare);
  const bars = data.map((point, index): ChartBar => {
    const negative = point.value < 0;
    const length = Math.max(4, plot * Math.abs(point.value / (high - low)));
    const x = pitch * index;
    const y = negative ? zero : zero - length;
    const labelSlot = Math.max(barWidth, slot * everyLabel);
    const valueSlot = Math.max(barWidth, widthOf(point.text, size) * 1.1);
    // What is wider than its bar stays inside the chart at both ends.
    const inside = (wanted: number): number =>
      Math.min(Math.max(x + barWidth / 2 - wanted / 2, Math.min(0, x)), Math.max(width, x + barWidth) - wanted);
    return {
      x,
      y,
      width: barWidth,
      height: length,
      value: point.written,
      negative,
      label: index % everyLabel === 0 ? fitLine(point.label, font, size, labelSlot) : '',
      labelAlign: 'center',
      labelBox: { x: x + barWidth / 2 - labelSlot / 2, y: height - size * 1.3, width: labelSlot, height: size * 1.3 },
      valueText: said === null || said.has(index) ? point.text : '',
      valueBox: {
        x: inside(valueSlot),
        y: negative ? y + length + size * 0.25 : y - size * 1.45,
        width: valueSlot,
        height: size * 1.3,
      },
      valueAlign: 'center',
    };
  });
  const axis = { x: 0, y: zero, width, height: Math.max(2, Math.round(size / 12)) };
  return { direction: 'vertical', size, bars, axis };
}

/** The values worth saying where there is no room for all: the lit one and the highest. */
function telling(data: readonly DataPoint[], highlight: number | null): ReadonlySet<number> {
  const values = data.map((point) => point.value);
  const highest = values.indexOf(Math.max(...values));
  const lit = highlight ?? highest;
  // Neighbours would run into each other.
  return new Set(Math.abs(highest - lit) < data.length / 8 ? [lit] : [lit, highest]);
}

/** Names that would take the room of the bars stand above them instead of beside them. */
const widestBeside = 0.42;

function horizontalBars(request: ChartRequest, data: readonly Datum[]): FittedChart {
  const { width, height, font } = request;
  const widthOf = (text: string, size: number): number => measureText(text, font, size);
  const above = data.some((point) => widthOf(point.label, request.size * 0.8) > width * widestBeside);
  const slot = Math.min(height / data.length, request.size * (above ? 5 : 4));
  const size = Math.max(request.minSize, Math.min(request.size, Math.floor(slot * (above ? 0.3 : 0.42))));
  const labels = data.map((point) => fitLine(point.label, font, size, width * (above ? 1 : widestBeside)));
  const labelRoom = above ? 0 : Math.max(...labels.map((label) => widthOf(label, size))) * 1.03 + size * 0.8;
  const valueRoom = Math.max(...data.map((point) => widthOf(point.text, size))) * 1.03 + size * 0.5;
  const { low, high } = spanOf(data);
  const below = low < 0 ? valueRoom + size * 0.4 : 0;
  const plot = Math.max(1, width - labelRoom - valueRoom - below);
  const zero = labelRoom + below + plot * (-low / (high - low));
  const headRoom = above ? size * 1.45 : 0;
  const thickness = (slot - headRoom) * 0.66;
  const bars = data.map((point, index): ChartBar => {
    const negative = point.value < 0;
    const length = Math.max(4, plot * Math.abs(point.value / (high - low)));
    const y = slot * index + (above ? headRoom : (slot - thickness) / 2);
    const x = negative ? zero - length : zero;
    const textY = y + thickness / 2 - size * 0.65;
    const valueX = negative ? x - valueRoom - size * 0.4 : x + length + size * 0.4;
    return {
      x,
      y,
      width: length,
      height: thickness,
      value: point.written,
      negative,
      label: labels[index] ?? '',
      labelAlign: above ? 'left' : 'right',
      labelBox: above
        ? { x: 0, y: slot * index, width, height: size * 1.3 }
        : { x: 0, y: textY, width: labelRoom - size * 0.8, height: size * 1.3 },
      valueText: point.text,
      valueBox: { x: valueX, y: textY, width: valueRoom, height: size * 1.3 },
      valueAlign: negative ? 'right' : 'left',
    };
  });
  const thin = Math.max(2, Math.round(size / 12));
  // Names above the bars would be crossed by a line; the bars' own edge is enough there.
  const axis = { x: zero - thin, y: 0, width: above ? 0 : thin, height: slot * data.length };
  return { direction: 'horizontal', size, bars, axis };
}
