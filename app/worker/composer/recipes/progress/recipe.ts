import { enterOf, numberElement, optionalText, placed } from '../elements';
import { figureOf } from '../figures';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'progress',
  name: 'Progress bar',
  words: {
    nouns: [
      'progress bar',
      'progress',
      'loading bar',
      'loading screen',
      'loading animation',
      'loader',
      'loading to',
      'download bar',
      'goal thermometer',
      'funding bar',
      'thermometer',
      'fundraising bar',
    ],
    verbs: ['load to', 'fill up to'],
    phrases: ['fills up to', 'loads to', 'then done'],
  },
  fields: ['number', 'headline', 'subline', 'eyebrow'],
  occasion: 'figure',
  compose(brief) {
    const only = brief.data?.[0];
    const number = brief.number ?? (only ? { ...figureOf(only, brief.unit), from: 0 } : null);
    const label = brief.headline ?? only?.label ?? (number === null ? 'Your progress' : null);
    const eyebrow = optionalText('eyebrow', 'eyebrow', brief.eyebrow);
    const said = { name: brief.headline ?? 'Progress', arrangement: 'left' as const, placeholders: number === null };
    // A bar is a share of a hundred; money and parcels without a goal are a number.
    if (number && (number.prefix !== '' || !/^\s*%?\s*$/.test(number.suffix))) {
      const { value, from, decimals, prefix, suffix } = number;
      return {
        elements: [
          ...eyebrow,
          numberElement({ value, from, decimals, prefix, suffix }),
          ...optionalText('headline', 'headline', label),
          ...optionalText('subline', 'body', brief.subline),
        ],
        ...said,
      };
    }
    return {
      elements: [
        ...eyebrow,
        {
          ...placed('progress', { enter: enterOf(brief, ['none', 'draw']) }),
          type: 'progress',
          value: number?.value ?? 100,
          look: 'bar',
          label,
          done: brief.subline,
        },
      ],
      ...said,
    };
  },
  examples: [
    {
      prompt: 'loading to 100 % then done',
      brief: {
        subline: 'Done',
        number: { value: 100, from: 0, decimals: 0, prefix: '', suffix: '%' },
      },
    },
    {
      prompt: 'a progress bar at 64 % "of our goal"',
      brief: { headline: 'of our goal', number: { value: 64, from: 0, decimals: 0, prefix: '', suffix: '%' } },
    },
    { prompt: 'show a progress bar', brief: {} },
  ],
};
