import { z } from '../../primitives/zod';
import { iconName } from '../../schema/elements/placed';
import { compound } from './base';

export const cardsProps = z.object({
  ...compound,
  cards: z.array(z.object({ title: z.string(), text: z.string().nullable(), icon: iconName.nullable().optional() })),
});
export type CardsProps = z.infer<typeof cardsProps>;

export const comparisonProps = z.object({
  ...compound,
  sides: z.array(
    z.object({ title: z.string(), items: z.array(z.string()), tone: z.enum(['neutral', 'worse', 'better']) }),
  ),
});
export type ComparisonProps = z.infer<typeof comparisonProps>;

export const pricingProps = z.object({
  ...compound,
  plans: z.array(
    z.object({ name: z.string(), price: z.string(), period: z.string().nullable(), features: z.array(z.string()) }),
  ),
  /** Index of the plan that stands out. */
  highlight: z.number().int().optional(),
});
export type PricingProps = z.infer<typeof pricingProps>;

export const peopleProps = z.object({
  ...compound,
  people: z.array(z.object({ name: z.string(), title: z.string().nullable() })),
});
export type PeopleProps = z.infer<typeof peopleProps>;

export const logosProps = z.object({ ...compound, logos: z.array(z.object({ name: z.string() })) });
export type LogosProps = z.infer<typeof logosProps>;

export const cardComponents = {
  Cards: cardsProps,
  Comparison: comparisonProps,
  Pricing: pricingProps,
  People: peopleProps,
  Logos: logosProps,
};
