import { placed } from '../elements';
import { entriesOf, headed } from '../entries';
import type { Recipe } from '../recipe-definition';

const samples = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((ordinal) => `${ordinal} logo`);

export const recipe: Recipe = {
  id: 'logo-wall',
  name: 'Logo wall',
  words: {
    nouns: [
      'logo wall',
      'logos',
      'wall of logos',
      'customer logos',
      'partner logos',
      'logo grid',
      'sponsors',
      'brands',
    ],
    verbs: [],
    phrases: ['trusted by', 'used by', 'as seen in', 'our customers are', 'our partners', 'these companies'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const names = given?.map(({ title }) => title) ?? samples;
    return headed(brief, given !== null, 'Logo wall', {
      ...placed('logos'),
      type: 'logos',
      logos: names.map((name) => ({ name, asset: null })),
    });
  },
  examples: [
    {
      prompt: 'trusted by Northwind, Contoso, Fabrikam, Tailspin, Wingtip and Litware',
      brief: { headline: 'Trusted by', items: ['Northwind', 'Contoso', 'Fabrikam', 'Tailspin', 'Wingtip', 'Litware'] },
    },
    { prompt: 'a logo wall with Acme, Umbra and Halden', brief: { items: ['Acme', 'Umbra', 'Halden'] } },
    { prompt: 'show a wall of logos', brief: {} },
  ],
};
