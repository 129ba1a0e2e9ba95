import type { Figure } from '$shared/schema/layout';
import { enterOf, optionalText, placed, textElement } from '../elements';
import { figureOf } from '../figures';
import type { Recipe } from '../recipe-definition';

const plain = { decimals: 0, prefix: '', suffix: '' };
const samples: readonly (Figure & { readonly label: string })[] = [
  { ...plain, value: 100, label: 'First figure' },
  { ...plain, value: 200, label: 'Second figure' },
  { ...plain, value: 300, label: 'Third figure' },
];

export const recipe: Recipe = {
  id: 'stat-row',
  name: 'Figures',
  words: {
    nouns: [
      'stats row',
      'stat row',
      'stats',
      'row of stats',
      'row of numbers',
      'key figures',
      'key numbers',
      'three numbers',
      'three figures',
      'four numbers',
      'two numbers',
      'in numbers',
      'by the numbers',
      'kpis',
      'metrics',
    ],
    verbs: [],
    phrases: ['numbers side by side', 'figures side by side'],
  },
  fields: ['figures', 'headline', 'subline', 'eyebrow'],
  divides: ['figures'],
  occasion: 'data',
  compose(brief) {
    const { data, number, unit } = brief;
    const given =
      brief.figures ??
      data?.map((point) => figureOf(point, unit)) ??
      (number === null ? null : [{ ...number, label: brief.subline ?? '' }]);
    const headline = brief.headline ?? (given === null ? brief.subline : null);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        {
          ...placed('stats', { enter: enterOf(brief, ['none', 'count-up']) }),
          type: 'stats',
          stats: (given ?? samples).map(({ value, decimals, prefix, suffix, label }) => ({
            value,
            decimals,
            prefix,
            suffix,
            label,
          })),
        },
        ...optionalText(
          'body',
          'body',
          given !== null && number === null && headline !== brief.subline ? brief.subline : null,
        ),
      ],
      name: headline ?? 'Figures',
      arrangement: 'left',
      placeholders: given === null,
    };
  },
  examples: [
    {
      prompt: 'three numbers: 99.9 % uptime, 24/7 support, 180 countries',
      brief: {
        figures: [
          { value: 99.9, decimals: 1, prefix: '', suffix: '%', label: 'uptime' },
          { value: 24, decimals: 0, prefix: '', suffix: '/7', label: 'support' },
          { value: 180, decimals: 0, prefix: '', suffix: '', label: 'countries' },
        ],
      },
    },
    {
      prompt: 'stats titled "Our year": 1.2 million visits, $480k raised, 36 volunteers, 12 parks',
      brief: {
        headline: 'Our year',
        figures: [
          { value: 1.2, decimals: 1, prefix: '', suffix: ' million', label: 'visits' },
          { value: 480, decimals: 0, prefix: '$', suffix: 'k', label: 'raised' },
          { value: 36, decimals: 0, prefix: '', suffix: '', label: 'volunteers' },
          { value: 12, decimals: 0, prefix: '', suffix: '', label: 'parks' },
        ],
      },
    },
    { prompt: 'show our key figures', brief: {} },
  ],
};
