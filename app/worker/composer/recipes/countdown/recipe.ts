import { placed, textElement } from '../elements';
import type { Recipe } from '../recipe-definition';

/** Seconds that anybody watches run out. */
const longest = 60;

export const recipe: Recipe = {
  id: 'countdown',
  name: 'Countdown',
  words: {
    nouns: [
      'countdown',
      'count down',
      'countdown timer',
      'countdown scene',
      'timer',
      'launch countdown',
      '3 2 1',
      'three two one',
    ],
    verbs: ['count down'],
    phrases: ['3, 2, 1', 'three, two, one', 'counting down'],
  },
  fields: ['number', 'headline', 'eyebrow'],
  occasion: 'figure',
  compose(brief) {
    const { number } = brief;
    const wanted = number === null ? null : Math.max(Math.abs(number.from), Math.abs(number.value));
    const from = wanted === null || !Number.isFinite(wanted) ? 3 : Math.min(longest, Math.max(1, Math.round(wanted)));
    const ending =
      brief.headline ?? brief.subline ?? (number === null && brief.eyebrow === null ? 'Your moment' : null);
    return {
      // What is counted to stands there from the first second to the last.
      elements: [
        ...(brief.eyebrow === null
          ? []
          : [textElement('headline', 'headline', brief.eyebrow, { weight: brief.weight })]),
        { ...placed('countdown'), type: 'countdown', from, ending },
      ],
      name: brief.headline ?? brief.eyebrow ?? `Countdown from ${from}`,
      arrangement: 'centered',
      placeholders: number === null && brief.headline === null && brief.subline === null && brief.eyebrow === null,
      notes: wanted !== null && wanted > longest ? [{ kind: 'starts-later', asked: wanted, from }] : [],
    };
  },
  examples: [
    {
      prompt: 'countdown from 5, then "We are live"',
      brief: { headline: 'We are live', number: { value: 5, from: 0, decimals: 0, prefix: '', suffix: '' } },
    },
    {
      prompt: 'a countdown from 10',
      brief: { number: { value: 10, from: 0, decimals: 0, prefix: '', suffix: '' } },
    },
    { prompt: 'countdown', brief: {} },
  ],
};
