import { fitComparison, fitPricing } from '$shared/motion/fit-sides';
import type { LeafElement } from '$shared/schema/layout';
import type { ElementKind } from '../element-kind';
import { compoundCode, fittedKind } from '../fitted-kind';

type ComparisonElement = Extract<LeafElement, { type: 'comparison' }>;
type PricingElement = Extract<LeafElement, { type: 'pricing' }>;

export const comparisonKind: ElementKind<ComparisonElement> = {
  ...fittedKind<ComparisonElement>({
    fit: ({ sides }, box, look) => fitComparison(sides, box, look),
    texts: ({ sides }) => sides.flatMap(({ title, items }) => [title, ...items]),
    count: ({ sides }) => sides.length,
  }),
  happens: ({ sides }) => `${sides.length} sides compared`,
  describe: (element, _placed, code) => compoundCode('Comparison', 'sides', element, element.sides, code),
};

export const pricingKind: ElementKind<PricingElement> = {
  ...fittedKind<PricingElement>({
    fit: ({ plans }, box, look) => fitPricing(plans, box, look),
    texts: ({ plans }) =>
      plans.flatMap(({ name, price, period, features }) => [
        name,
        price,
        ...(period === null ? [] : [period]),
        ...features,
      ]),
    count: ({ plans }) => plans.length,
  }),
  happens: ({ plans }) => (plans.length === 1 ? '1 plan' : `${plans.length} plans side by side`),
  describe: (element, _placed, code) =>
    compoundCode(
      'Pricing',
      'plans',
      element,
      element.plans,
      code,
      element.highlight === null ? [] : [['highlight', element.highlight]],
    ),
};
