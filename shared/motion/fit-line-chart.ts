import type { DataPoint } from '../schema/layout';
import { chartValue, writeValue } from './chart-value';
import type { ChartValue } from './chart-value';
import { fitLine } from './fit-text';
import { compactNumber, decimalsOf, formatNumber, withUnit } from './format-number';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';
import type { Box } from './props/base';

export interface LineChartRequest {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  readonly size: number;
  readonly minSize: number;
  readonly highlight: number | null;
  /** An area is measured from zero; a line alone may begin higher. */
  readonly area: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface LinePoint extends Spot {
  readonly value: ChartValue;
  /** Empty where there is no room. */
  readonly label: string;
  readonly labelBox: Box;
  readonly valueText: string;
  readonly valueBox: Box;
  readonly align: 'left' | 'center' | 'right';
}

export interface FittedLineChart {
  readonly size: number;
  readonly points: readonly LinePoint[];
  /** The line itself, close enough together to be drawn straight from each to the next. */
  readonly curve: readonly Spot[];
  /** Lines across, with what they stand for; without words where every value is said. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly plot: Box;
  /** Where the area begins. */
  readonly base: number;
}

const mostPoints = 120;

/** Where each point, label and value of a line stands, from the corner of its box. */
export function fitLineChart(request: LineChartRequest): FittedLineChart {
  const { font, unit, width, height } = request;
  const data = request.data.slice(0, mostPoints);
  const count = Math.max(1, data.length);
  const widthOf = (text: string, size: number): number => measureText(text, font, size);
  const compact = data.some((point) => writeValue(chartValue(point, unit, false)).length > 8);
  const values = data.map((point) => chartValue(point, unit, compact));
  const texts = values.map((value) => writeValue(value));
  const slotAt = (plot: number): number => plot / Math.max(1, count - 1);

  let size = Math.round(request.size * (count <= 6 ? 1.12 : 1));
  const least = Math.max(request.minSize, request.size * 0.7);
  const roomy = slotAt(width * 0.9);
  const crowded = (): boolean =>
    data.some((point, index) => Math.max(widthOf(point.label, size), widthOf(texts[index] ?? '', size)) > roomy * 0.92);
  while (size > least && crowded()) size = Math.max(least, Math.floor(size * 0.94));

  const everyValue = texts.every((text) => widthOf(text, size) <= roomy * 0.92) && count <= 12;
  const said = everyValue ? null : telling(values, request.highlight);
  const scale = scaleOf(values, request.area);
  const tickTexts = everyValue ? scale.ticks.map(() => '') : scale.ticks.map((tick) => tickText(tick, unit, scale));
  const widestTick = Math.max(0, ...tickTexts.map((text) => widthOf(text, size)));
  const left = widestTick === 0 ? 0 : widestTick * 1.03 + size * 0.7;

  const widestLabel = Math.max(0, ...data.map((point) => widthOf(point.label, size)));
  const ends = data.flatMap((point, index) => (index === 0 || index === count - 1 ? [point.label] : []));
  const atEnds = [...ends, texts[0] ?? '', texts.at(-1) ?? ''];
  const inset = Math.min(width * 0.09, Math.max(0, ...atEnds.map((text) => widthOf(text, size))) / 2);
  const plot = {
    x: left + inset,
    y: size * 1.9,
    width: Math.max(1, width - left - inset * 2),
    height: Math.max(1, height - size * 1.9 - size * 2.3),
  };
  const slot = slotAt(plot.width);
  const room = Math.min(widestLabel * 1.14, Math.max(slot, size * 7));
  const every = count === 1 ? 1 : Math.max(1, Math.ceil(room / slot));
  const yOf = (value: number): number =>
    plot.y + plot.height * (1 - (value - scale.low) / Math.max(1e-12, scale.high - scale.low));
  const spots = values.map(({ value }, index) => ({
    x: count === 1 ? plot.x + plot.width / 2 : plot.x + slot * index,
    y: yOf(value),
  }));

  const points = spots.map(({ x, y }, index): LinePoint => {
    const before = spots[index - 1]?.y ?? y;
    const after = spots[index + 1]?.y ?? y;
    // In a valley the value stands below, where the line does not pass.
    const below = before < y && after < y && y + size * 1.7 < plot.y + plot.height;
    const text = texts[index] ?? '';
    const wide = Math.max(1, widthOf(text, size) * 1.08);
    // On a slope it leans away from the line.
    const lean = below ? 0 : after < y && before >= y ? -wide * 0.3 : before < y && after >= y ? wide * 0.3 : 0;
    // At either end of a steep line the way up is the line's own: the value stands in the corner under it.
    const [atStart, atEnd] = [index === 0 && count > 1, index === count - 1 && count > 1];
    const steep = (far: number): boolean => (far - y) * -1 > (size * slot) / wide;
    const corner = (atStart && steep(after)) || (atEnd && steep(before));
    const cornerX = atStart ? x + size * 0.75 : x - size * 0.75 - wide;
    const inside = (x0: number, w: number): number => Math.min(Math.max(0, x0), width - w);
    // At the ends a label is pushed inwards, but never into its neighbour.
    const edge = Math.min(x, width - x);
    const labelWidth = Math.max(1, count === 1 ? width : Math.min(slot * every * 0.96, edge + slot * every * 0.48));
    // Counted from the end: the newest is never the one left out.
    const named = (count - 1 - index) % every === 0;
    const label = named ? fitLine(data[index]?.label ?? '', font, size, labelWidth) : '';
    const taken = Math.min(labelWidth, Math.max(1, widthOf(label, size) * 1.04));
    return {
      x,
      y,
      value: values[index] ?? chartValue({ label: '', value: 0 }, unit, false),
      label,
      labelBox: { x: inside(x - taken / 2, taken), y: height - size * 1.3, width: taken, height: size * 1.3 },
      valueText: said === null || said.has(index) ? text : '',
      valueBox: {
        x: inside(corner ? cornerX : x - wide / 2 + lean, wide),
        y: corner ? y - size * 0.6 : below ? y + size * 0.55 : y - size * 1.75,
        width: wide,
        height: size * 1.2,
      },
      align: 'center',
    };
  });
  return {
    size,
    points,
    curve: curveThrough(spots),
    ticks: scale.ticks.map((tick, index) => ({ y: yOf(tick), text: tickTexts[index] ?? '' })),
    plot: { ...plot, x: left, width: Math.max(1, width - left) },
    base: yOf(Math.min(scale.high, Math.max(scale.low, 0))),
  };
}

/** The values worth saying where there is no room for all: the lit one, the highest and the last. */
function telling(values: readonly ChartValue[], highlight: number | null): ReadonlySet<number> {
  const numbers = values.map(({ value }) => value);
  const wanted = [highlight ?? -1, numbers.length - 1, numbers.indexOf(Math.max(...numbers))];
  const said: number[] = [];
  for (const index of wanted) {
    if (index < 0 || index >= numbers.length) continue;
    if (said.every((other) => Math.abs(other - index) > numbers.length / 8)) said.push(index);
  }
  return new Set(said);
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly step: number;
}

/** Round numbers around the values: about four of them, with zero unless the values are far from it. */
function scaleOf(values: readonly ChartValue[], area: boolean): Scale {
  const numbers = values.map(({ value }) => value);
  const lowest = Math.min(...numbers, Infinity);
  const highest = Math.max(...numbers, -Infinity);
  if (!Number.isFinite(lowest)) return { low: 0, high: 1, ticks: [0, 1], step: 1 };
  const spread = highest - lowest;
  const far = !area && lowest > 0 && spread > 0 && spread < lowest * 0.5;
  const from = far ? lowest - spread * 0.25 : Math.min(0, lowest);
  const to = Math.max(highest, far ? highest : 0, from + (spread === 0 && highest === 0 ? 1 : 0));
  const rough = (to - from) / 3.4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  // Lines across stand at round numbers within the picture; the line itself uses all of its height.
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const ticks = Array.from(
    { length: Math.max(0, Math.min(12, last - first + 1)) },
    (_, index) => (first + index) * step,
  );
  return { low: from, high: to, ticks, step };
}

function tickText(tick: number, unit: string | null, { step, high, low }: Scale): string {
  const large = Math.max(Math.abs(high), Math.abs(low)) >= 1e4;
  return withUnit(large ? compactNumber(tick) : formatNumber(tick, decimalsOf([step])), unit);
}

const perSegment = 10;

/** A smooth line through all spots that never swings past them: what it shows between two values lies between them. */
function curveThrough(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 3 || spots.length > 40) return spots;
  const slopes = spots.slice(1).map((spot, index) => {
    const from = spots[index] ?? spot;
    return (spot.y - from.y) / Math.max(1e-9, spot.x - from.x);
  });
  const tangents = spots.map((_spot, index) => {
    const before = slopes[index - 1] ?? slopes[0] ?? 0;
    const after = slopes[index] ?? before;
    // The harmonic mean, and level at every peak and valley: monotone between neighbours.
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return spots.flatMap((from, index) => {
    const to = spots[index + 1];
    if (!to) return [from];
    const width = to.x - from.x;
    return Array.from({ length: perSegment }, (_, step) => {
      const t = step / perSegment;
      const [m0, m1] = [(tangents[index] ?? 0) * width, (tangents[index + 1] ?? 0) * width];
      const y =
        (2 * t ** 3 - 3 * t ** 2 + 1) * from.y +
        (t ** 3 - 2 * t ** 2 + t) * m0 +
        (-2 * t ** 3 + 3 * t ** 2) * to.y +
        (t ** 3 - t ** 2) * m1;
      return { x: from.x + width * t, y };
    });
  });
}
