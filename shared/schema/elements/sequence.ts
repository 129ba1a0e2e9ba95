import { z } from '../../primitives/zod';
import { iconName, placed } from './placed';
import { listStart } from './words';

/** Elements that lead from one thing to the next. */

export const timelineElement = z.object({
  ...placed,
  type: z.literal('timeline'),
  entries: z.array(z.object({ time: z.string(), title: z.string(), text: z.string().nullable() })),
});

export const stepsElement = z.object({
  ...placed,
  type: z.literal('steps'),
  /** The number of the first step; null: 1. */
  first: listStart,
  steps: z.array(z.object({ title: z.string(), text: z.string().nullable(), icon: iconName.nullable() })),
});

export const flowElement = z.object({
  ...placed,
  type: z.literal('flow'),
  nodes: z.array(z.object({ id: z.string().min(1), label: z.string(), icon: iconName.nullable() })),
  edges: z.array(z.object({ from: z.string(), to: z.string(), label: z.string().nullable() })),
});

export const mapElement = z.object({
  ...placed,
  type: z.literal('map'),
  /** Degrees; east and north are positive. */
  places: z.array(
    z.object({ name: z.string(), latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
  ),
  /** A line is drawn from place to place. */
  route: z.boolean(),
});

export const sequenceElements = [timelineElement, stepsElement, flowElement, mapElement] as const;
