import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements without words of their own. */

export const shapeElement = z.object({
  ...placed,
  type: z.literal('shape'),
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
});

export const accentElements = [shapeElement] as const;
