import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements that set several things of one kind side by side. */

export const cardsElement = z.object({
  ...placed,
  type: z.literal('cards'),
  cards: z.array(z.object({ title: z.string(), text: z.string().nullable() })),
});

export const cardElements = [cardsElement] as const;
