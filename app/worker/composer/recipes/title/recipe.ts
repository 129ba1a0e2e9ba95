import type { Recipe } from '../recipe-definition';
import { enterOf, optionalText, textElement, textEnters } from '../elements';
import { pictured } from '../pictured';

export const recipe: Recipe = {
  id: 'title',
  name: 'Title',
  words: {
    nouns: [
      'title',
      'intro',
      'opener',
      'opening',
      'headline',
      'title card',
      'hero',
      'heading',
      'cover',
      'outro',
      'end card',
      'closing',
      'ending',

      'announcement',
    ],
    verbs: ['introduce', 'announce', 'open with', 'start with', 'end with', 'close with', 'present', 'welcome'],
    phrases: [
      'opening scene',
      'first slide',
      'big text',
      'that says',
      'reads',
      'welcome to',
      'coming soon',
      'thank you',
    ],
  },
  fields: ['headline', 'subline', 'eyebrow'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote ?? brief.subline;
    const said = { weight: brief.weight, enter: enterOf(brief, textEnters) };
    return {
      elements: [
        ...pictured(headline),
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        textElement('headline', 'headline', headline ?? 'Your title', said),
        ...optionalText('subline', 'body', brief.headline === null && brief.quote === null ? null : brief.subline),
      ],
      name: headline ?? 'Title',
      arrangement: null,
      placeholders: headline === null,
    };
  },
  examples: [
    { prompt: 'intro for "Acme Rockets", bold white on navy', brief: { headline: 'Acme Rockets', weight: 'bold' } },
    {
      prompt: 'title card that says "Deliveries that leave the ground"',
      brief: { headline: 'Deliveries that leave the ground' },
    },
    {
      prompt: 'end with "Thank you", small line "See you in May"',
      brief: { headline: 'Thank you', subline: 'See you in May' },
    },
  ],
};
