import { enterOf, optionalText, placed, textElement, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'photo',
  name: 'Photo',
  words: {
    nouns: ['photo', 'full-bleed photo', 'background photo', 'photo background', 'full screen image', 'photograph'],
    verbs: [],
    phrases: ['this photo', 'with a title on top', 'over a photo', 'on top of a photo', 'photo with', 'full bleed'],
  },
  fields: ['headline', 'subline', 'eyebrow'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote ?? brief.subline;
    const said = { weight: brief.weight, enter: enterOf(brief, textEnters) };
    return {
      elements: [
        { ...placed('photo'), type: 'photo', pictures: [{ asset: null, caption: null }], pan: 'zoom-in' },
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        textElement('headline', 'headline', headline ?? 'Your photo', said),
        ...optionalText('subline', 'body', headline === brief.subline ? null : brief.subline),
      ],
      name: headline ?? 'Photo',
      arrangement: 'bottom-left',
      placeholders: headline === null,
    };
  },
  examples: [
    { prompt: 'this photo with the title "Summer in Oslo" on top', brief: { headline: 'Summer in Oslo' } },
    {
      prompt: 'full-bleed photo, "We moved", small line "New address from May"',
      brief: { headline: 'We moved', subline: 'New address from May' },
    },
    { prompt: 'a photo', brief: {} },
  ],
};
