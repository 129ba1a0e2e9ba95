import { enterOf, placed, textElement, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'logo-reveal',
  name: 'Logo reveal',
  words: {
    nouns: [
      'logo reveal',
      'logo animation',
      'logo scene',
      'logo',
      'logo intro',
      'logo outro',
      'logo sting',
      'animated logo',
      'wordmark',
      'brand reveal',
    ],
    verbs: [],
    phrases: ['our logo coming together', 'reveal our logo', 'reveal the logo'],
  },
  fields: ['headline', 'subline'],
  occasion: 'opening',
  closes: true,
  compose(brief) {
    const name = brief.headline ?? brief.quote;
    return {
      elements: [
        {
          ...placed('logo', { enter: enterOf(brief, textEnters) }),
          emphasis: 'gradient-sweep',
          type: 'logo',
          name: name ?? 'Your name',
          sign: 'initial',
        },
        ...(brief.subline === null ? [] : [textElement('subline', 'body', brief.subline, { scale: 1.2 })]),
      ],
      name: name ?? 'Logo',
      arrangement: 'centered',
      placeholders: name === null,
    };
  },
  examples: [
    { prompt: 'logo reveal for "Acme"', brief: { headline: 'Acme' } },
    {
      prompt: 'end with our logo "Northwind Traders", tagline "Freight, sorted"',
      brief: { headline: 'Northwind Traders', subline: 'Freight, sorted' },
    },
    { prompt: 'logo animation', brief: {} },
  ],
};
