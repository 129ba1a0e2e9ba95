import { enterOf, optionalText, placed } from '../elements';
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
    ],
    verbs: ['load to', 'fill up to'],
    phrases: ['fills up to', 'loads to', 'then done'],
  },
  fields: ['number', 'headline', 'subline', 'eyebrow'],
  occasion: 'figure',
  compose(brief) {
    const { number } = brief;
    const only = brief.data?.[0];
    const value = number?.value ?? only?.value ?? null;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        {
          ...placed('progress', { enter: enterOf(brief, ['none', 'draw']) }),
          type: 'progress',
          value: value ?? 100,
          look: 'bar',
          label: brief.headline ?? only?.label ?? (value === null ? 'Your progress' : null),
          done: brief.subline,
        },
      ],
      name: brief.headline ?? 'Progress',
      arrangement: 'left',
      placeholders: value === null,
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
