import { composeChart, largest } from '../chart';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'bar-chart',
  name: 'Bar chart',
  words: {
    nouns: [
      'chart',
      'bar chart',
      'bars',
      'bar graph',
      'graph',
      'diagram',
      'column chart',
      'columns',
      'histogram',
      'sales',
      'breakdown',
    ],
    verbs: ['chart', 'graph', 'plot', 'visualise', 'visualize'],
    phrases: ['as bars', 'per quarter', 'by year', 'over time', 'bars that grow', 'grew from'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose: (brief) => composeChart(brief, { chart: 'bar', name: 'Bar chart', highlight: largest }),
  examples: [
    {
      prompt: 'add a bar chart: Q1 10, Q2 25, Q3 40',
      brief: {
        data: [
          { label: 'Q1', value: 10 },
          { label: 'Q2', value: 25 },
          { label: 'Q3', value: 40 },
        ],
      },
    },
    {
      prompt: 'chart "Parcels a day" with Mon 120, Tue 180, Wed 240',
      brief: {
        headline: 'Parcels a day',
        data: [
          { label: 'Mon', value: 120 },
          { label: 'Tue', value: 180 },
          { label: 'Wed', value: 240 },
        ],
      },
    },
    { prompt: 'show a bar graph', brief: {} },
  ],
};
