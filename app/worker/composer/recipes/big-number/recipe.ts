import type { DataPoint } from '$shared/schema/layout';
import type { Recipe } from '../recipe-definition';
import { enterOf, numberElement, optionalText, textElement } from '../elements';
import { figureOf } from '../figures';

const sample = { value: 100, from: 0, decimals: 0, prefix: '', suffix: '' };

export const recipe: Recipe = {
  id: 'big-number',
  name: 'Big number',
  words: {
    nouns: [
      'number',
      'big number',
      'stat',
      'statistic',
      'counter',
      'count',
      'figure',
      'metric',
      'kpi',
      'percentage',
      'percent',
      'milestone',
    ],
    verbs: ['count', 'count up', 'count to', 'tick up', 'count from'],
    phrases: ['count up to', 'counting from', 'from 0 to', 'users', 'customers', 'downloads', 'in revenue'],
  },
  fields: ['number', 'headline', 'subline', 'eyebrow'],
  occasion: 'figure',
  compose(brief) {
    const only = brief.data?.[0];
    const number = brief.number ?? (only ? numberOf(only, brief.unit) : null);
    const headline = brief.headline ?? only?.label ?? (number === null ? 'Your number' : null);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        numberElement(number ?? sample, {
          weight: brief.weight,
          enter: enterOf(brief, ['none', 'count-up', 'fade-rise', 'pop']),
        }),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline)]),
        ...optionalText('subline', 'body', brief.subline),
      ],
      name: headline ?? 'Big number',
      arrangement: null,
      placeholders: number === null,
    };
  },
  examples: [
    {
      prompt: 'count from 0 to 1.2 million users',
      brief: { headline: 'users', number: { value: 1.2, from: 0, decimals: 1, prefix: '', suffix: ' million' } },
    },
    {
      prompt: 'big number 98% "happy customers"',
      brief: { headline: 'happy customers', number: { value: 98, from: 0, decimals: 0, prefix: '', suffix: '%' } },
    },
    { prompt: 'show a counter', brief: {} },
  ],
};

function numberOf(point: DataPoint, unit: string | null) {
  const { value, decimals, prefix, suffix } = figureOf(point, unit);
  return { value, from: 0, decimals, prefix, suffix };
}
