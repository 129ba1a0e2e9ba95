import type { DataPoint } from '../schema/layout';
import { compactNumber, decimalsOf, formatNumber, withUnit } from './format-number';

/** A value of a chart with all that is needed to write it, also while it counts up. */
export interface ChartValue {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  /** 1.2M instead of 1,200,000, where a long number has no room. */
  readonly compact: boolean;
}

export function chartValue({ value }: DataPoint, unit: string | null, compact: boolean): ChartValue {
  const known = Number.isNaN(value) ? 0 : Math.min(1e300, Math.max(-1e300, value));
  // Below that a rounded thousand would hide what the chart is about.
  return { value: known, decimals: decimalsOf([known]), unit, compact: compact && Math.abs(known) >= 1e5 };
}

/** The value as it is written once `share` of it is counted. */
export function writeValue({ value, decimals, unit, compact }: ChartValue, share = 1): string {
  const now = share >= 1 ? value : value * share;
  return withUnit(compact ? compactNumber(now) : formatNumber(now, decimals), unit);
}
