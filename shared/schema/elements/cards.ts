import { z } from '../../primitives/zod';
import { iconName, placed } from './placed';

/** Elements that set several things of one kind side by side. */

export const cardsElement = z.object({
  ...placed,
  type: z.literal('cards'),
  cards: z.array(z.object({ title: z.string(), text: z.string().nullable(), icon: iconName.nullable().default(null) })),
});

export const comparisonElement = z.object({
  ...placed,
  type: z.literal('comparison'),
  sides: z.array(
    z.object({ title: z.string(), items: z.array(z.string()), tone: z.enum(['neutral', 'worse', 'better']) }),
  ),
});

export const pricingElement = z.object({
  ...placed,
  type: z.literal('pricing'),
  plans: z.array(
    z.object({ name: z.string(), price: z.string(), period: z.string().nullable(), features: z.array(z.string()) }),
  ),
  /** Index of the plan that stands out. */
  highlight: z.number().int().nonnegative().nullable(),
});

export const peopleElement = z.object({
  ...placed,
  type: z.literal('people'),
  people: z.array(z.object({ name: z.string(), title: z.string().nullable(), asset: z.string().nullable() })),
});

export const logosElement = z.object({
  ...placed,
  type: z.literal('logos'),
  logos: z.array(z.object({ name: z.string(), asset: z.string().nullable() })),
});

export const cardElements = [cardsElement, comparisonElement, pricingElement, peopleElement, logosElement] as const;
