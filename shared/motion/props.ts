import { z } from '../primitives/zod';
import { dataPoint, enterMotion, hexColor, ornament } from '../schema/layout';

/** What the components of the motion kit take: for the composer that writes them and for whoever checks code. */

export const box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type Box = z.infer<typeof box>;

export const easeName = z.enum(['smooth', 'snappy', 'bouncy', 'dramatic', 'dreamy', 'linear']);

/** Frames: `at` is the first one of the movement, `over` how many it takes in all. */
const arrives = {
  enter: enterMotion.optional(),
  at: z.number().optional(),
  over: z.number().optional(),
  ease: easeName.optional(),
};

const typeset = {
  font: z.string(),
  weight: z.number().int(),
  italic: z.boolean().optional(),
  /** In em. */
  tracking: z.number().optional(),
  /** Baseline to baseline, in em. */
  leading: z.number().optional(),
  /** In px; smaller if the text would not fit its box. */
  size: z.number().positive(),
  minSize: z.number().positive().optional(),
};

const align = z.enum(['left', 'center', 'right']).optional();

export const sceneProps = z.object({
  background: hexColor,
  gradientTo: hexColor.optional(),
  angle: z.number().optional(),
  ornament: ornament.optional(),
  ornamentAt: z.enum(['top-right', 'bottom-left', 'top-left', 'bottom-right']).optional(),
  ornamentColors: z.array(hexColor).optional(),
  camera: z.enum(['push-in', 'none']).optional(),
});
export type SceneProps = z.infer<typeof sceneProps>;

export const textProps = z.object({
  ...typeset,
  ...arrives,
  text: z.string(),
  box,
  color: hexColor,
  align,
  maxLines: z.number().int().positive().optional(),
});
export type TextProps = z.infer<typeof textProps>;

export const listProps = z.object({
  ...typeset,
  ...arrives,
  items: z.array(z.string()),
  box,
  marker: z.enum(['bullet', 'number', 'check', 'none']).optional(),
  /** ruled: hairlines between the items; cards: each on its own. */
  look: z.enum(['plain', 'ruled', 'cards']).optional(),
  color: hexColor,
  markerColor: hexColor.optional(),
  onMarkerColor: hexColor.optional(),
  lineColor: hexColor.optional(),
});
export type ListProps = z.infer<typeof listProps>;

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

export const shapeProps = z.object({
  ...arrives,
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
  box,
  color: hexColor,
  font: z.string().optional(),
  weight: z.number().int().optional(),
});
export type ShapeProps = z.infer<typeof shapeProps>;
