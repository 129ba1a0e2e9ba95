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

export const chartKind = z.enum(['bar']);
export type ChartKind = z.infer<typeof chartKind>;

export const chartElement = z.object({
  ...placed,
  type: z.literal('chart'),
  chart: chartKind,
  data: z.array(dataPoint),
  unit: z.string().nullable(),
  /** Index of the data point drawn in the accent colour. */
  highlight: z.number().int().nonnegative().nullable(),
});

export const dataElements = [numberElement, chartElement] as const;
