import type { DataPoint } from '../schema/layout';
import { chartValue, writeValue } from './chart-value';
import type { ChartValue } from './chart-value';
import { fitLine } from './fit-text';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';

export interface RankingStep {
  readonly label: string;
  readonly values: readonly number[];
}

export interface RankingRequest {
  readonly data: readonly DataPoint[];
  readonly steps: readonly RankingStep[];
  readonly unit: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedRanking {
  readonly size: number;
  /** Of each row: words on top, the bar below them. */
  readonly rowHeight: number;
  readonly barTop: number;
  readonly thick: number;
  readonly rankWidth: number;
  readonly labelWidth: number;
  /** Above the rows, for the name of the moment. */
  readonly head: number;
  readonly shown: number;
  readonly left: number;
  readonly labels: readonly string[];
  readonly moments: readonly RankingStep[];
  /** All moments are measured against the same ends. */
  readonly low: number;
  readonly high: number;
  readonly compact: boolean;
}

export interface RankedRow {
  /** Of the data. */
  readonly index: number;
  /** 0 is the first; between two places while one passes another. */
  readonly place: number;
  readonly value: number;
}

const mostRows = 12;

/** Rows of a ranking, each with its name and value over its bar, in as many as can be read. */
export function fitRanking(request: RankingRequest): FittedRanking {
  const { data, font, unit, width } = request;
  const moments = momentsOf(request);
  const named = moments.some((moment) => moment.label !== '');
  const head = named ? request.size * 2.2 : 0;
  const room = request.height - head;
  const rows = Math.max(1, Math.min(mostRows, data.length));
  const fit = Math.max(1, Math.floor(room / (Math.max(request.minSize, request.size * 0.62) * 2.1)));
  const shown = Math.min(rows, fit);
  const rowHeight = Math.min(room / shown, request.size * 5);
  const wanted = request.size * (shown <= 5 ? 1.35 : 1.15);
  const size = Math.max(request.minSize, Math.min(wanted, rowHeight * 0.44));
  const all = moments.flatMap(({ values }) => values);
  const compact = all.some((value) => writeValue(chartValue({ label: '', value }, unit, false)).length > 9);
  const written = all.map((value) => writeValue(chartValue({ label: '', value }, unit, compact)));
  const widest = Math.max(0, ...written.map((text) => measureText(text, font, size)));
  const rankWidth = measureText(String(rows), font, size) + size * 0.7;
  const labelWidth = Math.max(1, width - rankWidth - widest * 1.04 - size);
  return {
    size,
    rowHeight,
    barTop: size * 1.4,
    thick: Math.max(4, Math.min(size * 0.85, rowHeight - size * 1.4 - rowHeight * 0.16)),
    rankWidth,
    labelWidth,
    head,
    shown,
    left: data.length - shown,
    labels: data.map((point) => fitLine(point.label, font, size, labelWidth)),
    moments,
    low: Math.min(0, ...all),
    high: Math.max(0, ...all),
    compact,
  };
}

/** Values a moment lacks stay what they were. */
function momentsOf({ data, steps }: RankingRequest): readonly RankingStep[] {
  const known = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);
  if (steps.length === 0) return [{ label: '', values: data.map(({ value }) => (Number.isFinite(value) ? value : 0)) }];
  let before: readonly number[] = data.map(() => 0);
  return steps.map(({ label, values }) => {
    before = data.map((_point, index) => {
      const value = values[index];
      return known(value) ? value : (before[index] ?? 0);
    });
    return { label, values: before };
  });
}

/** Who stands where once `progress` of all moments has passed; they pass each other smoothly, with a rest at each. */
export function rankingAt({ moments }: FittedRanking, progress: number): readonly RankedRow[] {
  const at = Math.min(1, Math.max(0, progress)) * (moments.length - 1);
  const index = Math.min(Math.max(0, moments.length - 2), Math.floor(at));
  const from = moments[index]?.values ?? [];
  const to = moments[index + 1]?.values ?? from;
  const share = inOut(at - index);
  const places = [placesOf(from), placesOf(to)] as const;
  return from.map((value, row) => ({
    index: row,
    value: value + ((to[row] ?? value) - value) * share,
    place: (places[0][row] ?? row) + ((places[1][row] ?? row) - (places[0][row] ?? row)) * share,
  }));
}

/** Equal values keep their order. */
function placesOf(values: readonly number[]): readonly number[] {
  const order = values.map((_value, index) => index).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return values.map((_value, index) => order.indexOf(index));
}

function inOut(progress: number): number {
  const t = Math.min(1, Math.max(0, progress * 1.3 - 0.15));
  return t * t * (3 - 2 * t);
}

export function rankedValue(value: number, unit: string | null, { compact, moments }: FittedRanking): ChartValue {
  const whole = moments.every(({ values }) => values.every((one) => Number.isInteger(one)));
  return chartValue({ label: '', value: whole ? Math.round(value) : Math.round(value * 10) / 10 }, unit, compact);
}
