import { cpus, loadavg } from 'node:os';

export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Milliseconds, rounded to tenths; null for nothing measured. */
export function figuresOf(values: readonly number[]): Figures | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => tenths(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
  return sorted.length === 0 ? null : { p50: at(0.5), p95: at(0.95), max: at(1) };
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What a time is worth: how many others wanted the processor. */
export function machine() {
  return { processors: cpus().length, load: loadavg().map(tenths) };
}
