import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { dataPoint, figure } from '../../schema/elements/data';
import { align, arrives, box, compound, typeset } from './base';

export const barChartProps = z.object({
  ...typeset,
  ...arrives,
  data: z.array(dataPoint),
  unit: z.string().optional(),
  box,
  color: hexColor,
  highlight: z.number().int().optional(),
  highlightColor: hexColor.optional(),
  textColor: hexColor,
  softColor: hexColor.optional(),
  radius: z.number().optional(),
  /** Left out: upright, and lying where the names need the room. */
  direction: z.enum(['vertical', 'horizontal']).optional(),
});
export type BarChartProps = z.infer<typeof barChartProps>;

export const countProps = z.object({
  ...typeset,
  ...arrives,
  value: z.number(),
  from: z.number().optional(),
  decimals: z.number().int().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  box,
  color: hexColor,
  align,
});
export type CountProps = z.infer<typeof countProps>;

const charted = {
  ...compound,
  data: z.array(dataPoint),
  unit: z.string().optional(),
  /** Index of the data point that stands out. */
  highlight: z.number().int().optional(),
};

export const lineChartProps = z.object({ ...charted, area: z.boolean().optional() });
export type LineChartProps = z.infer<typeof lineChartProps>;

export const donutChartProps = z.object({
  ...charted,
  shape: z.enum(['donut', 'pie', 'ring']).optional(),
  /** What the data are shares of; left out: their sum, or 100 for per cent. */
  total: z.number().positive().optional(),
});
export type DonutChartProps = z.infer<typeof donutChartProps>;

export const rankingProps = z.object({
  ...charted,
  /** One entry a moment, with a value for each data point: the ranking changes from one to the next. */
  steps: z.array(z.object({ label: z.string(), values: z.array(z.number()) })).optional(),
});
export type RankingProps = z.infer<typeof rankingProps>;

export const statsProps = z.object({ ...compound, stats: z.array(figure.extend({ label: z.string() })) });
export type StatsProps = z.infer<typeof statsProps>;

export const tableProps = z.object({
  ...compound,
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  highlight: z.number().int().optional(),
});
export type TableProps = z.infer<typeof tableProps>;

export const progressProps = z.object({
  ...compound,
  /** Per cent. */
  value: z.number(),
  shape: z.enum(['bar', 'ring', 'dots']).optional(),
  label: z.string().optional(),
  /** Said instead of the label once it is full. */
  done: z.string().optional(),
});
export type ProgressProps = z.infer<typeof progressProps>;

export const dataComponents = {
  BarChart: barChartProps,
  Count: countProps,
  LineChart: lineChartProps,
  DonutChart: donutChartProps,
  Ranking: rankingProps,
  Stats: statsProps,
  Table: tableProps,
  Progress: progressProps,
};
