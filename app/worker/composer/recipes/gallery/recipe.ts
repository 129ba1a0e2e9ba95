import { enterOf, optionalText, placed, textElement, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';
import { pointsOf } from '../screen-brief';

export const recipe: Recipe = {
  id: 'gallery',
  name: 'Gallery',
  words: {
    nouns: ['gallery', 'photo gallery', 'photos', 'ken burns', 'photo slideshow', 'photo album', 'montage'],
    verbs: [],
    phrases: ['slow zoom over', 'these photos', 'one photo after another', 'ken burns effect'],
  },
  fields: ['headline', 'eyebrow', 'items', 'entries'],
  divides: ['entries', 'items'],
  occasion: 'opening',
  compose(brief) {
    const points = pointsOf(brief)?.slice(0, 12) ?? null;
    const headline = brief.headline ?? brief.quote ?? brief.subline;
    const given = headline !== null || points !== null;
    return {
      elements: [
        {
          ...placed('photo'),
          type: 'photo',
          pictures: (points ?? [null, null, null]).map((caption) => ({ asset: null, caption })),
          pan: 'zoom-in',
        },
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(given && headline === null
          ? []
          : [
              textElement('headline', 'headline', headline ?? 'Your photos', {
                weight: brief.weight,
                enter: enterOf(brief, textEnters),
              }),
            ]),
      ],
      name: headline ?? 'Gallery',
      arrangement: 'bottom-left',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt: 'slow zoom over these photos titled "A year in the hills": Spring, Summer, Autumn',
      brief: { headline: 'A year in the hills', items: ['Spring', 'Summer', 'Autumn'] },
    },
    { prompt: 'photo gallery with Harbour, Market, Old town', brief: { items: ['Harbour', 'Market', 'Old town'] } },
    { prompt: 'a gallery', brief: {} },
  ],
};
