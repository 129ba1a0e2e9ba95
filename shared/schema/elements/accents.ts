import { z } from '../../primitives/zod';
import { iconName, placed } from './placed';

/** Elements without words of their own. */

export const shapeElement = z.object({
  ...placed,
  type: z.literal('shape'),
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
});

export const iconElement = z.object({ ...placed, type: z.literal('icon'), icon: iconName });

export const confettiElement = z.object({
  ...placed,
  type: z.literal('confetti'),
  amount: z.enum(['little', 'much']),
});

export const accentElements = [shapeElement, iconElement, confettiElement] as const;
