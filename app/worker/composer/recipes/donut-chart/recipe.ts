import { composeShares } from '../chart';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'donut-chart',
  name: 'Donut chart',
  words: {
    nouns: ['donut chart', 'doughnut chart', 'donut graph', 'donut', 'doughnut', 'ring chart', 'market share chart'],
    verbs: [],
    phrases: ['as a donut', 'shares of', 'split of'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose: (brief) => composeShares(brief, 'donut', 'Donut chart'),
  examples: [
    {
      prompt: 'donut chart "Where our time goes": Build 45%, Test 25%, Meet 20%, Plan 10%',
      brief: {
        headline: 'Where our time goes',
        unit: '%',
        data: [
          { label: 'Build', value: 45 },
          { label: 'Test', value: 25 },
          { label: 'Meet', value: 20 },
          { label: 'Plan', value: 10 },
        ],
      },
    },
    {
      prompt: 'a donut of orders: Online 640, Shop 310, Phone 50',
      brief: {
        headline: 'Orders',
        data: [
          { label: 'Online', value: 640 },
          { label: 'Shop', value: 310 },
          { label: 'Phone', value: 50 },
        ],
      },
    },
    { prompt: 'show a donut chart', brief: {} },
  ],
};
