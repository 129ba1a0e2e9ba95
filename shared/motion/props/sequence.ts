import { z } from '../../primitives/zod';
import { iconName } from '../../schema/elements/placed';
import { compound } from './base';

export const stepsProps = z.object({
  ...compound,
  steps: z.array(z.object({ title: z.string(), text: z.string().nullable(), icon: iconName.nullable().optional() })),
  /** Where numbers begin. */
  first: z.number().int().optional(),
});
export type StepsProps = z.infer<typeof stepsProps>;

export const timelineProps = z.object({
  ...compound,
  entries: z.array(z.object({ time: z.string(), title: z.string(), text: z.string().nullable() })),
});
export type TimelineProps = z.infer<typeof timelineProps>;

export const flowProps = z.object({
  ...compound,
  nodes: z.array(z.object({ id: z.string(), label: z.string(), icon: iconName.nullable().optional() })),
  edges: z.array(z.object({ from: z.string(), to: z.string(), label: z.string().nullable().optional() })),
});
export type FlowProps = z.infer<typeof flowProps>;

export const worldMapProps = z.object({
  ...compound,
  places: z.array(z.object({ name: z.string(), latitude: z.number(), longitude: z.number() })),
  route: z.boolean().optional(),
});
export type WorldMapProps = z.infer<typeof worldMapProps>;

export const sequenceComponents = {
  Steps: stepsProps,
  Timeline: timelineProps,
  Flow: flowProps,
  WorldMap: worldMapProps,
};
