import { composeChart } from '../chart';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'line-chart',
  name: 'Line chart',
  words: {
    nouns: [
      'line chart',
      'line graph',
      'line diagram',
      'growth graph',
      'growth chart',
      'growth curve',
      'trend line',
      'trend chart',
      'curve',
      'sparkline',
      'rising line',
      'line going up',
      'line that goes up',
    ],
    verbs: [],
    phrases: ['a line going up', 'as a line', 'draw a line'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose: (brief) => composeChart(brief, { chart: 'line', name: 'Line chart', highlight: () => null }),
  examples: [
    {
      prompt: 'a line chart of visitors: Jan 120, Feb 180, Mar 160, Apr 240, May 310, Jun 420',
      brief: {
        headline: 'Visitors',
        data: [
          { label: 'Jan', value: 120 },
          { label: 'Feb', value: 180 },
          { label: 'Mar', value: 160 },
          { label: 'Apr', value: 240 },
          { label: 'May', value: 310 },
          { label: 'Jun', value: 420 },
        ],
      },
    },
    {
      prompt: 'line graph "Temperature" with Mon -4 °C, Tue -1 °C, Wed 3 °C, Thu 6 °C, Fri 2 °C',
      brief: {
        headline: 'Temperature',
        unit: '°C',
        data: [
          { label: 'Mon', value: -4 },
          { label: 'Tue', value: -1 },
          { label: 'Wed', value: 3 },
          { label: 'Thu', value: 6 },
          { label: 'Fri', value: 2 },
        ],
      },
    },
    { prompt: 'draw a line graph', brief: {} },
  ],
};
