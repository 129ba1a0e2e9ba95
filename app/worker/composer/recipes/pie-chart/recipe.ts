import { composeShares } from '../chart';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'pie-chart',
  name: 'Pie chart',
  words: {
    nouns: ['pie chart', 'pie graph', 'pie diagram', 'pie', 'circle graph', 'cake chart'],
    verbs: [],
    phrases: ['as a pie', 'slices of'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose: (brief) => composeShares(brief, 'pie', 'Pie chart'),
  examples: [
    {
      prompt: 'pie chart of votes: Yes 62%, No 31%, Abstained 7%',
      brief: {
        headline: 'Votes',
        unit: '%',
        data: [
          { label: 'Yes', value: 62 },
          { label: 'No', value: 31 },
          { label: 'Abstained', value: 7 },
        ],
      },
    },
    {
      prompt: 'pie "Our garden": Tomatoes 12, Beans 8, Herbs 5, Flowers 5',
      brief: {
        headline: 'Our garden',
        data: [
          { label: 'Tomatoes', value: 12 },
          { label: 'Beans', value: 8 },
          { label: 'Herbs', value: 5 },
          { label: 'Flowers', value: 5 },
        ],
      },
    },
    { prompt: 'show a pie chart', brief: {} },
  ],
};
