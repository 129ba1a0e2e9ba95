import type { DataPoint } from '$shared/schema/layout';
import type { Recipe } from '../recipe-definition';
import { chartElement, enterOf, optionalText, textElement } from '../elements';

/** Plainly samples: even steps, and letters for names. Nobody's figures are made up. */
const samples: readonly DataPoint[] = [
  { label: 'A', value: 20 },
  { label: 'B', value: 40 },
  { label: 'C', value: 60 },
  { label: 'D', value: 80 },
];

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
      'comparison',

      'sales',
      'breakdown',
    ],
    verbs: ['chart', 'graph', 'plot', 'compare', 'visualise', 'visualize'],
    phrases: ['as bars', 'per quarter', 'per month', 'by year', 'over time', 'bars that grow', 'grew from'],
  },
  fields: ['headline', 'eyebrow', 'data', 'unit'],
  occasion: 'data',
  compose(brief) {
    const data = brief.data ?? samples;
    const sample = brief.data === null;
    const headline = brief.headline ?? (sample ? 'Sample data' : brief.subline);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        ...optionalText('subline', 'body', brief.headline === null ? null : brief.subline),
        chartElement(data, brief.unit, largest(data), { enter: enterOf(brief, ['none', 'grow']) }),
      ],
      name: headline ?? 'Bar chart',
      arrangement: null,
      placeholders: sample,
    };
  },
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

/** The bar the eye should land on; none where several are equally long. */
function largest(data: readonly DataPoint[]): number | null {
  const values = data.map((point) => (Number.isNaN(point.value) ? -Infinity : point.value));
  const most = Math.max(...values);
  const first = values.indexOf(most);
  return values.lastIndexOf(most) === first ? first : null;
}
