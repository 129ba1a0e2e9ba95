import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { dataPoint } from '../../schema/elements/data';
import { align, arrives, box, typeset } from './base';

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

export const dataComponents = { BarChart: barChartProps, Count: countProps };
