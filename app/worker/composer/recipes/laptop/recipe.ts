import { optionalText } from '../elements';
import type { Recipe } from '../recipe-definition';
import { appBlocks, block, pointsOf, screenElement } from '../screen-brief';

export const recipe: Recipe = {
  id: 'laptop',
  name: 'On every screen',
  words: {
    nouns: [
      'laptop',
      'laptop mockup',
      'macbook',
      'multi-device',
      'devices',
      'desktop and mobile',
      'laptop and phone',
      'device mockup',
    ],
    verbs: [],
    phrases: [
      'on a laptop',
      'side by side on devices',
      'on every device',
      'desktop and phone',
      'on all screens',
      'laptop and a phone',
    ],
  },
  fields: ['headline', 'subline', 'eyebrow', 'items', 'entries'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote;
    const given = headline !== null || pointsOf(brief) !== null || brief.subline !== null;
    const blocks = given
      ? appBlocks(brief)
      : [block('nav'), block('heading', 'Your app'), ...appBlocks(brief).slice(2)];
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        screenElement({ device: 'duo', address: null, scrolls: false, blocks }),
      ],
      name: headline ?? 'On every screen',
      arrangement: 'left',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt: 'laptop and phone side by side, "Starts here, goes on there"',
      brief: { headline: 'Starts here, goes on there' },
    },
    {
      prompt: 'show it on a laptop with Orders, Stock and Returns',
      brief: { items: ['Orders', 'Stock', 'Returns'] },
    },
    { prompt: 'a laptop mockup', brief: {} },
  ],
};
