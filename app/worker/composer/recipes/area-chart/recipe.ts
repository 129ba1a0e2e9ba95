import { composeChart } from '../chart';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'area-chart',
  name: 'Area chart',
  words: {
    nouns: ['area chart', 'area graph', 'area diagram', 'filled line chart', 'filled line graph', 'mountain chart'],
    verbs: [],
    phrases: ['as an area', 'filled under the line'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose: (brief) => composeChart(brief, { chart: 'area', name: 'Area chart', highlight: () => null }),
  examples: [
    {
      prompt: 'area chart "Energy saved": 2021 1.2 GWh, 2022 1.9 GWh, 2023 2.4 GWh, 2024 3.8 GWh',
      brief: {
        headline: 'Energy saved',
        unit: 'GWh',
        data: [
          { label: '2021', value: 1.2 },
          { label: '2022', value: 1.9 },
          { label: '2023', value: 2.4 },
          { label: '2024', value: 3.8 },
        ],
      },
    },
    {
      prompt: 'an area graph of downloads: Q1 12000, Q2 15500, Q3 14200, Q4 21000',
      brief: {
        headline: 'Downloads',
        data: [
          { label: 'Q1', value: 12_000 },
          { label: 'Q2', value: 15_500 },
          { label: 'Q3', value: 14_200 },
          { label: 'Q4', value: 21_000 },
        ],
      },
    },
    { prompt: 'show an area chart', brief: {} },
  ],
};
