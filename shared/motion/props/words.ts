import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { align, arrives, box, typeset } from './base';

export const textProps = z.object({
  ...typeset,
  ...arrives,
  text: z.string(),
  box,
  color: hexColor,
  align,
  maxLines: z.number().int().positive().optional(),
  /** Of a marker, a ring or a stroke, and of letters under a marker. */
  markColor: hexColor.optional(),
  onMarkColor: hexColor.optional(),
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

export const wordComponents = { Text: textProps, List: listProps };
