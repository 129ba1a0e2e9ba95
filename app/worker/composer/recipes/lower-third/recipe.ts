import { placed } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'lower-third',
  name: 'Lower third',
  words: {
    nouns: [
      'lower third',
      'lower thirds',
      'name tag',
      'nametag',
      'name plate',
      'nameplate',
      'name card',
      'speaker name',
      'chyron',
      'name bar',
      'name title',
    ],
    verbs: [],
    phrases: ['name in the corner', 'name at the bottom left', 'who is speaking'],
  },
  fields: ['headline', 'subline', 'entries'],
  occasion: 'opening',
  compose(brief) {
    const [entry] = brief.entries ?? [];
    const said = entry?.title ?? brief.headline ?? brief.attribution ?? brief.items?.[0] ?? null;
    const [first = '', ...rest] = (said ?? '').split(/\s*[,|–—]\s+/);
    const title = entry?.tag ?? entry?.text ?? brief.subline ?? brief.items?.[1] ?? (rest.join(', ') || null);
    return {
      elements: [
        {
          ...placed('nameplate'),
          type: 'nameplate',
          name: said === null ? 'Your name' : first || said,
          title: said === null ? (title ?? 'Your title') : title,
        },
      ],
      name: first || 'Lower third',
      arrangement: 'bottom-left',
      placeholders: said === null,
    };
  },
  examples: [
    { prompt: 'lower third "Jane Doe, CTO"', brief: { headline: 'Jane Doe, CTO' } },
    {
      prompt: 'name tag bottom left: Amara Okafor, Head of research at the Institute',
      brief: { headline: 'Amara Okafor', subline: 'Head of research at the Institute' },
    },
    { prompt: 'a lower third', brief: {} },
  ],
};
