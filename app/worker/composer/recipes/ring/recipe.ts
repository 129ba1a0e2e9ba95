import type { DataPoint } from '$shared/schema/layout';
import { chartElement, enterOf, optionalText, textElement } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'ring',
  name: 'Ring',
  words: {
    nouns: [
      'percentage ring',
      'percent ring',
      'percentage circle',
      'circle chart',
      'radial chart',
      'gauge',
      'in a circle',
      'in a ring',
      'as a ring',
      'as a circle',
      'rings',
    ],
    verbs: [],
    phrases: ['percent in a circle', 'around the number', 'fills a circle'],
  },
  fields: ['data', 'number', 'headline', 'subline', 'eyebrow', 'unit'],
  occasion: 'data',
  compose(brief) {
    const { number } = brief;
    const counted: DataPoint[] | null = number === null ? null : [{ label: '', value: number.value }];
    const given = brief.data ?? counted;
    const sample = given === null;
    const unit = brief.data === null ? (number?.suffix.trim() ?? '%') || null : brief.unit;
    const headline = brief.headline ?? (sample ? 'Your share' : brief.subline);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        ...optionalText('subline', 'body', brief.headline === null ? null : brief.subline),
        chartElement(given ?? [{ label: '', value: 75 }], unit, null, {
          chart: 'ring',
          enter: enterOf(brief, ['none', 'draw', 'grow']),
        }),
      ],
      name: headline ?? 'Ring',
      // One ring stands opposite its heading; several stand side by side below it.
      arrangement: headline !== null && (given?.length ?? 1) === 1 ? 'split' : 'left',
      placeholders: sample,
    };
  },
  examples: [
    {
      prompt: '78 % in a circle "of teams ship faster"',
      brief: {
        headline: 'of teams ship faster',
        number: { value: 78, from: 0, decimals: 0, prefix: '', suffix: '%' },
      },
    },
    {
      prompt: 'rings titled "Battery after a year": Phone 92%, Laptop 86%, Watch 74%',
      brief: {
        headline: 'Battery after a year',
        unit: '%',
        data: [
          { label: 'Phone', value: 92 },
          { label: 'Laptop', value: 86 },
          { label: 'Watch', value: 74 },
        ],
      },
    },
    { prompt: 'show a percentage ring', brief: {} },
  ],
};
