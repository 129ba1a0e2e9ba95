import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements that are mostly set type. */

export const textRole = z.enum(['headline', 'body', 'eyebrow', 'quote', 'attribution', 'caption']);
export type TextRole = z.infer<typeof textRole>;

export const textElement = z.object({ ...placed, type: z.literal('text'), role: textRole, text: z.string() });

export const listElement = z.object({
  ...placed,
  type: z.literal('list'),
  marker: z.enum(['bullet', 'number', 'check', 'none']),
  items: z.array(z.string()),
});

export const wordElements = [textElement, listElement] as const;
