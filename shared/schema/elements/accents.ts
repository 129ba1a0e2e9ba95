import { z } from '../../primitives/zod';
import { iconName, placed } from './placed';

/** Elements without words of their own. */

export const shapeElement = z.object({
  ...placed,
  type: z.literal('shape'),
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
});

export const iconElement = z.object({ ...placed, type: z.literal('icon'), icon: iconName });

export const accentElements = [shapeElement, iconElement] as const;
