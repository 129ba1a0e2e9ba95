import type { Recipe } from '../recipe-definition';
import { enterOf, listElement, optionalText, textElement, textEnters } from '../elements';

const samples = ['First point', 'Second point', 'Third point'];

export const recipe: Recipe = {
  id: 'bullet-list',
  name: 'List',
  words: {
    nouns: [
      'list',
      'bullets',
      'bullet list',
      'bullet points',

      'features',
      'benefits',
      'agenda',
      'reasons',

      'to-do',
      'todo list',
      'takeaways',
      'advantages',
      'tips',
      'ingredients',
    ],
    verbs: ['list', 'enumerate', 'outline', 'itemise', 'itemize', 'sum up', 'summarise', 'summarize'],
    phrases: ['three things', 'here is what', 'what you get'],
  },
  fields: ['headline', 'eyebrow', 'items'],
  divides: ['items', 'data'],
  occasion: 'points',
  compose(brief, { style }) {
    const items = brief.items ?? brief.data?.map((point) => point.label) ?? null;
    const headline = brief.headline ?? (items === null ? (brief.subline ?? brief.quote) : null);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        ...optionalText('subline', 'body', brief.headline === null ? null : brief.subline),
        listElement(items ?? samples, style.marker, { enter: enterOf(brief, textEnters), first: brief.first }),
      ],
      name: headline ?? 'List',
      // With nothing to stand opposite, a split would leave half of the picture empty.
      arrangement: headline === null ? 'left' : null,
      placeholders: items === null,
    };
  },
  examples: [
    {
      prompt: 'a list of benefits: Fast, Cheap, Reliable',
      brief: { headline: 'Benefits', items: ['Fast', 'Cheap', 'Reliable'] },
    },
    {
      prompt: 'agenda with Welcome, Numbers and Questions',
      brief: { headline: 'Agenda', items: ['Welcome', 'Numbers', 'Questions'] },
    },
    { prompt: 'three bullet points', brief: {} },
  ],
};
