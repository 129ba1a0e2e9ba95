import type { DataPoint } from '../schema/layout';
import { fitLine } from './fit-text';
import { decimalsOf, formatNumber, withUnit } from './format-number';
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
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartBar extends Rect {
  readonly value: number;
  readonly negative: boolean;
  /** Empty where there is no room: every second or third label is left out then. */
  readonly label: string;
  readonly labelBox: Rect;
  readonly valueText: string;
  readonly valueBox: Rect;
}

export interface FittedChart {
  readonly direction: 'vertical' | 'horizontal';
  readonly size: number;
  readonly decimals: number;
  readonly bars: readonly ChartBar[];
  readonly axis: Rect;
  /** How many data points there was no room for. */
  readonly hidden: number;
}

const mostBars = 60;
const mostRows = 12;

/** Where each bar, label and value of a bar chart stands, from the corner of its box. */
export function fitChart(request: ChartRequest): FittedChart {
  const data = request.data.map((point) => ({ label: point.label.slice(0, 120), value: finite(point.value) }));
  const slot = request.width / Math.max(1, data.length);
  const widest = Math.max(0, ...data.map((point) => measureText(point.label, request.font, request.minSize)));
  const portrait = request.height > request.width * 1.1;
  const horizontal =
    data.length <= mostRows && data.length > 1 && (widest > slot * 0.92 || (portrait && data.length > 4));
  return horizontal ? horizontalBars(request, data) : verticalBars(request, data);
}

function finite(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.min(1e300, Math.max(-1e300, value));
}

/** The span of the values, always with zero in it. */
function spanOf(data: readonly DataPoint[]): { readonly low: number; readonly high: number } {
  const values = data.map((point) => point.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? { low: 0, high: 1 } : { low, high };
}

function verticalBars(request: ChartRequest, all: readonly DataPoint[]): FittedChart {
  const data = all.slice(0, mostBars);
  const { width, height, font, unit } = request;
  const count = Math.max(1, data.length);
  const decimals = decimalsOf(data.map((point) => point.value));
  const texts = data.map((point) => withUnit(formatNumber(point.value, decimals), unit));
  const slot = width / count;
  const fits = (size: number): boolean =>
    data.every(
      (point, index) =>
        Math.max(measureText(point.label, font, size), measureText(texts[index] ?? '', font, size)) <= slot * 0.94,
    );
  let size = request.size;
  while (size > request.minSize && !fits(size)) size = Math.max(request.minSize, Math.floor(size * 0.94));
  // A label may be as wide as the slots of those that are left out beside it.
  const widestValue = Math.max(0, ...texts.map((text) => measureText(text, font, size)));
  const widestLabel = Math.max(0, ...data.map((point) => Math.min(measureText(point.label, font, size), slot * 4)));
  const everyValue = Math.max(1, Math.ceil(widestValue / (slot * 0.98)));
  const everyLabel = Math.max(1, Math.ceil(widestLabel / (slot * 0.98)));

  const { low, high } = spanOf(data);
  const valueRoom = size * 1.5;
  const labelRoom = size * 2;
  const below = low < 0 ? valueRoom : 0;
  const plot = Math.max(1, height - valueRoom - labelRoom - below);
  const zero = valueRoom + plot * (high / (high - low));
  // Flush with both ends of the axis; two or three bars stand together at its start instead of far apart.
  const gapShare = count > 20 ? 0.4 : 0.24;
  const barWidth = Math.min(width / (count + (count - 1) * gapShare), width * 0.27);
  const pitch = count > 2 ? (width - barWidth) / (count - 1) : barWidth * (1 + gapShare);
  const bars = data.map((point, index): ChartBar => {
    const negative = point.value < 0;
    const length = Math.max(point.value === 0 ? 3 : 4, plot * Math.abs(point.value / (high - low)));
    const x = pitch * index;
    const y = negative ? zero : zero - length;
    const labelSlot = slot * everyLabel;
    const valueSlot = slot * everyValue;
    const center = x + barWidth / 2;
    return {
      x,
      y,
      width: barWidth,
      height: length,
      value: point.value,
      negative,
      label: index % everyLabel === 0 ? fitLine(point.label, font, size, labelSlot * 0.98) : '',
      labelBox: { x: center - labelSlot / 2, y: height - size * 1.3, width: labelSlot, height: size * 1.3 },
      valueText: index % everyValue === 0 ? (texts[index] ?? '') : '',
      valueBox: {
        x: center - valueSlot / 2,
        y: negative ? y + length + size * 0.25 : y - size * 1.45,
        width: valueSlot,
        height: size * 1.3,
      },
    };
  });
  return {
    direction: 'vertical',
    size,
    decimals,
    bars,
    axis: { x: 0, y: zero, width, height: Math.max(2, Math.round(size / 12)) },
    hidden: all.length - data.length,
  };
}

function horizontalBars(request: ChartRequest, data: readonly DataPoint[]): FittedChart {
  const { width, height, font, unit } = request;
  const decimals = decimalsOf(data.map((point) => point.value));
  const texts = data.map((point) => withUnit(formatNumber(point.value, decimals), unit));
  const slot = Math.min(height / data.length, request.size * 4);
  const size = Math.max(request.minSize, Math.min(request.size, Math.floor(slot * 0.42)));
  const labels = data.map((point) => fitLine(point.label, font, size, width * 0.34));
  const labelRoom = Math.max(...labels.map((label) => measureText(label, font, size))) * 1.03 + size * 0.8;
  const valueRoom = Math.max(...texts.map((text) => measureText(text, font, size))) * 1.03 + size * 0.5;
  const { low, high } = spanOf(data);
  const below = low < 0 ? valueRoom : 0;
  const plot = Math.max(1, width - labelRoom - valueRoom - below);
  const zero = labelRoom + below + plot * (-low / (high - low));
  const thickness = slot * 0.64;
  const bars = data.map((point, index): ChartBar => {
    const negative = point.value < 0;
    const length = Math.max(4, plot * Math.abs(point.value / (high - low)));
    const y = slot * index + (slot - thickness) / 2;
    const x = negative ? zero - length : zero;
    const textY = y + thickness / 2 - size * 0.65;
    const valueX = negative ? x - valueRoom : x + length + size * 0.4;
    return {
      x,
      y,
      width: length,
      height: thickness,
      value: point.value,
      negative,
      label: labels[index] ?? '',
      labelBox: { x: 0, y: textY, width: labelRoom - size * 0.8, height: size * 1.3 },
      valueText: texts[index] ?? '',
      valueBox: { x: valueX, y: textY, width: valueRoom, height: size * 1.3 },
    };
  });
  const thin = Math.max(2, Math.round(size / 12));
  return {
    direction: 'horizontal',
    size,
    decimals,
    bars,
    axis: { x: zero - thin, y: 0, width: thin, height: slot * data.length },
    hidden: 0,
  };
}
