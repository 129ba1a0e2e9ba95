import { z } from '../../primitives/zod';
import { compound } from './base';

export const cardsProps = z.object({
  ...compound,
  cards: z.array(z.object({ title: z.string(), text: z.string().nullable() })),
});
export type CardsProps = z.infer<typeof cardsProps>;

export const cardComponents = { Cards: cardsProps };
