import { readNumber } from '$shared/primitives/read-number';
import type { SceneBrief } from '$shared/schema/operations';
import { sampleData } from '../chart';
import { chartElement, enterOf, listElement, optionalText, textElement } from '../elements';
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
  fields: ['data', 'table', 'headline', 'eyebrow', 'unit', 'items'],
  divides: ['items'],
  occasion: 'data',
  compose(brief) {
    const race = raceOf(brief.table);
    // Places without figures: the order is all that is known.
    const places = race === null && brief.data === null ? brief.items : null;
    const sample = race === null && brief.data === null && places === null;
    const data = race?.data ?? brief.data ?? sampleData;
    const headline = brief.headline ?? (sample ? 'Sample ranking' : brief.subline);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        places
          ? listElement(places, 'number', { first: brief.first })
          : chartElement(data, brief.unit ?? race?.unit ?? null, null, {
              chart: 'ranking',
              steps: race?.steps ?? [],
              enter: enterOf(brief, ['none', 'grow']),
            }),
      ],
      name: headline ?? 'Ranking',
      arrangement: 'left',
      placeholders: sample,
      // What the names are names of has no place in a race.
      understood: race ? (brief.table?.columns.slice(0, 1) ?? []) : [],
      notes: race && race.gaps.length > 0 ? [{ kind: 'no-figure', names: race.gaps }] : [],
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
    {
      prompt: 'a ranking: Python, Rust, Go, C',
      brief: { items: ['Python', 'Rust', 'Go', 'C'] },
    },
    { prompt: 'show a leaderboard', brief: {} },
  ],
};

/** Names down, moments across: what a ranking over time is written as. */
function raceOf(table: SceneBrief['table']) {
  if (table === null || table.columns.length < 2) return null;
  const [, ...moments] = table.columns;
  const rows = table.rows
    .map(([label = '', ...cells]) => ({ label, cells, values: moments.map((_, at) => readNumber(cells[at] ?? '')) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (rows.length === 0) return null;
  const known = rows.map(({ values }) => withoutGaps(values));
  return {
    data: rows.map(({ label }, row) => ({ label, value: known[row]?.at(-1) ?? 0 })),
    steps: moments.map((label, at) => ({ label, values: known.map((values) => values[at] ?? 0) })),
    unit: unitOf(rows.flatMap(({ cells }) => cells)),
    gaps: rows.flatMap(({ label, values }) =>
      moments.filter((_, at) => values[at] === null).map((moment) => `${label} in ${moment}`),
    ),
  };
}

/** Nothing was said of a moment: it stays what it was, and before the first figure what it will be. Never nought. */
function withoutGaps(values: readonly (number | null)[]): number[] {
  let before = values.find((value) => value !== null) ?? 0;
  return values.map((value) => (before = value ?? before));
}

/** The mark that every figure of a table bears. */
function unitOf(cells: readonly string[]): string | null {
  const marks = cells
    .filter((cell) => readNumber(cell) !== null)
    .map((cell) => /[$€£¥₹%‰]|°[CF]?/.exec(cell)?.[0] ?? '');
  const [first = ''] = marks;
  return first !== '' && marks.every((mark) => mark === first) ? first : null;
}
