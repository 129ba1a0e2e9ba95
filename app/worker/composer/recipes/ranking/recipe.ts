import { readNumber } from '$shared/primitives/read-number';
import type { SceneBrief } from '$shared/schema/operations';
import { sampleData } from '../chart';
import { chartElement, enterOf, optionalText, textElement } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'ranking',
  name: 'Ranking',
  words: {
    nouns: [
      'ranking',
      'ranking chart',
      'bar race',
      'bar chart race',
      'racing bars',
      'leaderboard',
      'leader board',
      'top list',
      'league table',
      'standings',
      'high score list',
    ],
    verbs: ['rank'],
    phrases: ['ranking changing', 'overtake each other', 'from first to last'],
  },
  fields: ['data', 'table', 'headline', 'eyebrow', 'unit'],
  occasion: 'data',
  compose(brief) {
    const race = raceOf(brief.table);
    const sample = race === null && brief.data === null;
    const data = race?.data ?? brief.data ?? sampleData;
    const headline = brief.headline ?? (sample ? 'Sample ranking' : brief.subline);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        chartElement(data, brief.unit, null, {
          chart: 'ranking',
          steps: race?.steps ?? [],
          enter: enterOf(brief, ['none', 'grow']),
        }),
      ],
      name: headline ?? 'Ranking',
      arrangement: 'left',
      placeholders: sample,
    };
  },
  examples: [
    {
      prompt: 'a ranking "Most loved": Tea 340, Coffee 520, Water 410, Juice 150',
      brief: {
        headline: 'Most loved',
        data: [
          { label: 'Tea', value: 340 },
          { label: 'Coffee', value: 520 },
          { label: 'Water', value: 410 },
          { label: 'Juice', value: 150 },
        ],
      },
    },
    {
      prompt:
        'bar race "Riders": Team | 2022 | 2023 | 2024\nBlue | 10 | 30 | 55\nRed | 25 | 28 | 40\nGreen | 18 | 36 | 38',
      brief: {
        headline: 'Riders',
        table: {
          columns: ['Team', '2022', '2023', '2024'],
          rows: [
            ['Blue', '10', '30', '55'],
            ['Red', '25', '28', '40'],
            ['Green', '18', '36', '38'],
          ],
        },
      },
    },
    { prompt: 'show a leaderboard', brief: {} },
  ],
};

/** Names down, moments across: what a ranking over time is written as. */
function raceOf(table: SceneBrief['table']) {
  if (table === null || table.rows.length === 0 || table.columns.length < 2) return null;
  const values = table.rows.map((row) => table.columns.slice(1).map((_column, at) => readNumber(row[at + 1] ?? '')));
  if (values.some((row) => row.every((value) => value === null))) return null;
  const steps = table.columns.slice(1).map((label, at) => ({ label, values: values.map((row) => row[at] ?? 0) }));
  const last = steps.at(-1)?.values ?? [];
  return { data: table.rows.map((row, at) => ({ label: row[0] ?? '', value: last[at] ?? 0 })), steps };
}
