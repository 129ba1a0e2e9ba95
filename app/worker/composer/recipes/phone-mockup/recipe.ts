import { optionalText } from '../elements';
import type { Recipe } from '../recipe-definition';
import { block, pointsOf, screenElement } from '../screen-brief';

export const recipe: Recipe = {
  id: 'phone-mockup',
  name: 'On a phone',
  words: {
    nouns: [
      'phone',
      'phone mockup',
      'iphone',
      'smartphone',
      'mobile app',
      'app screen',
      'android',
      'mobile screen',
      'phone screen',
    ],
    verbs: ['mock up'],
    phrases: ['on a phone', 'on an iphone', 'on the phone', 'in a phone', 'on mobile'],
  },
  fields: ['headline', 'subline', 'eyebrow', 'items', 'entries', 'action'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote;
    const points = pointsOf(brief);
    const given = headline !== null || points !== null || brief.subline !== null || brief.action !== null;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        ...(headline === null ? [] : optionalText('subline', 'body', brief.subline)),
        screenElement({
          device: 'phone',
          address: null,
          scrolls: (points?.length ?? 0) > 5,
          blocks: [
            block('nav'),
            block('heading', given ? (headline === null ? brief.subline : null) : 'Your app'),
            block('image'),
            ...(points?.slice(0, 10).map((point) => block('input', point)) ?? [block('list')]),
            block('button', brief.action),
          ],
        }),
      ],
      name: headline ?? 'On a phone',
      arrangement: 'split',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt: 'phone mockup "Water plants on time" with a button "Water now"',
      brief: { headline: 'Water plants on time', action: 'Water now' },
    },
    {
      prompt: 'show the app on an iPhone with Basil, Tomato and Thyme',
      brief: { items: ['Basil', 'Tomato', 'Thyme'] },
    },
    { prompt: 'a phone mockup', brief: {} },
  ],
};
