import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'browser-showcase',
  name: 'In a browser',
  words: {
    nouns: [
      'screenshot',
      'browser',
      'browser window',
      'browser frame',
      'browser mockup',
      'web app',
      'website screenshot',
    ],
    verbs: ['showcase', 'show the website'],
    phrases: ['in a browser', 'in a browser window', 'put this screenshot', 'zoom into the chart', 'show our website'],
  },
  fields: ['headline', 'subline', 'eyebrow', 'address'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote;
    const said = headline ?? brief.subline ?? brief.address;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        {
          ...placed('picture'),
          type: 'image',
          asset: null,
          caption: brief.subline ?? (said === null ? 'Your screenshot' : null),
          frame: 'browser',
          address: brief.address,
          pan: 'zoom-in',
        },
      ],
      name: said ?? 'In a browser',
      arrangement: 'left',
      placeholders: said === null,
    };
  },
  examples: [
    {
      prompt: 'put this screenshot in a browser window at acme.com titled "The whole week at a glance"',
      brief: { headline: 'The whole week at a glance', address: 'acme.com' },
    },
    { prompt: 'show our website acme.com/pricing', brief: { address: 'acme.com/pricing' } },
    { prompt: 'a screenshot in a browser', brief: {} },
  ],
};
