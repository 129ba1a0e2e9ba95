import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements that show figures. */

export const dataPoint = z.object({ label: z.string(), value: z.number() });
export type DataPoint = z.infer<typeof dataPoint>;

/** A number as it is written: 1.2 million is { value: 1.2, decimals: 1, prefix: '', suffix: ' million' }. */
export const figure = z.object({
  value: z.number(),
  decimals: z.number().int().min(0).max(6),
  prefix: z.string(),
  suffix: z.string(),
});
export type Figure = z.infer<typeof figure>;

export const numberElement = z.object({
  ...placed,
  type: z.literal('number'),
  from: z.number(),
  ...figure.shape,
});

export const statsElement = z.object({
  ...placed,
  type: z.literal('stats'),
  stats: z.array(figure.extend({ label: z.string() })),
});

export const chartKind = z.enum(['bar', 'hbar', 'line', 'area', 'donut', 'pie', 'ring', 'ranking']);
export type ChartKind = z.infer<typeof chartKind>;

export const chartElement = z.object({
  ...placed,
  type: z.literal('chart'),
  chart: chartKind,
  data: z.array(dataPoint),
  unit: z.string().nullable(),
  /** Index of the data point drawn in the accent colour. */
  highlight: z.number().int().nonnegative().nullable(),
  /** What a ring or a donut is a share of; null: the sum of the data, or 100 for a single value in per cent. */
  total: z.number().positive().nullable().default(null),
  /** A ranking that changes: one entry a moment, with a value for each data point. Empty where nothing changes. */
  steps: z.array(z.object({ label: z.string(), values: z.array(z.number()) })).default([]),
});

export const tableElement = z.object({
  ...placed,
  type: z.literal('table'),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** Index of the row drawn in the accent colour. */
  highlight: z.number().int().nonnegative().nullable(),
});

export const progressElement = z.object({
  ...placed,
  type: z.literal('progress'),
  /** Per cent; what is drawn ends at a hundred, what is said does not. */
  value: z.number(),
  look: z.enum(['bar', 'ring', 'dots']),
  label: z.string().nullable(),
  /** Said once it is full. */
  done: z.string().nullable(),
});

export const dataElements = [numberElement, statsElement, chartElement, tableElement, progressElement] as const;
