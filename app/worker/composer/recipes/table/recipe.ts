import { enterOf, optionalText, placed, textElement } from '../elements';
import { writtenValues } from '../figures';
import type { Recipe } from '../recipe-definition';

const samples = {
  columns: ['Sample', 'First', 'Second'],
  rows: [
    ['Row 1', '10', '20'],
    ['Row 2', '30', '40'],
    ['Row 3', '50', '60'],
  ],
};

export const recipe: Recipe = {
  id: 'table',
  name: 'Table',
  words: {
    nouns: [
      'table',
      'data table',
      'spreadsheet',
      'timetable',
      'schedule',
      'data board',
      'departure board',
      'scoreboard',
      'opening hours',
      'business hours',
      'class schedule',
    ],
    verbs: ['tabulate'],
    phrases: ['row by row', 'in rows and columns', 'fills row by row'],
  },
  fields: ['table', 'headline', 'eyebrow', 'items'],
  divides: ['table', 'items', 'data'],
  occasion: 'data',
  compose(brief) {
    const listed = brief.items?.map((item) => [item]) ?? null;
    const written = writtenValues(brief.data ?? [], brief.unit);
    const counted = brief.data?.map(({ label }, index) => [label, written[index] ?? '']) ?? null;
    const rows = counted ?? listed;
    const given = brief.table ?? (rows === null ? null : { columns: [], rows });
    const headline = brief.headline ?? (given === null ? brief.subline : null);
    const { columns, rows: cells } = given ?? samples;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        {
          ...placed('table', { enter: enterOf(brief, ['none', 'fade-rise']) }),
          type: 'table',
          columns: [...columns],
          rows: cells.map((row) => [...row]),
          highlight: null,
        },
      ],
      name: headline ?? 'Table',
      arrangement: 'left',
      placeholders: given === null,
    };
  },
  examples: [
    {
      prompt:
        'a table titled "Opening hours":\nDay | Opens | Closes\nMon to Fri | 8:00 | 18:30\nSaturday | 9:00 | 16:00\nSunday | closed',
      brief: {
        headline: 'Opening hours',
        table: {
          columns: ['Day', 'Opens', 'Closes'],
          rows: [
            ['Mon to Fri', '8:00', '18:30'],
            ['Saturday', '9:00', '16:00'],
            ['Sunday', 'closed'],
          ],
        },
      },
    },
    {
      prompt: 'table: City, Users, Growth / Oslo, 12,400, 8% / Lima, 9,150, 21% / Porto, 4,020, 13%',
      brief: {
        table: {
          columns: ['City', 'Users', 'Growth'],
          rows: [
            ['Oslo', '12,400', '8%'],
            ['Lima', '9,150', '21%'],
            ['Porto', '4,020', '13%'],
          ],
        },
      },
    },
    { prompt: 'a table that fills row by row', brief: {} },
  ],
};
