import { iconsFor } from '$shared/motion/icon-words';
import { placed } from '../elements';
import { entriesOf, headed, ordinals } from '../entries';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'card-grid',
  name: 'Cards',
  words: {
    nouns: [
      'cards',
      'card grid',
      'grid of cards',
      'feature grid',
      'feature cards',
      'bento',
      'bento grid',
      'tiles',
      'boxes',
    ],
    verbs: [],
    phrases: ['cards flying in', 'in a grid', 'as cards', 'in boxes'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  divides: ['entries', 'items', 'data'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief)?.map(({ title, text, tag }) => ({ title, text: text ?? tag })) ?? null;
    const cards = given ?? ordinals.slice(0, 3).map((ordinal) => ({ title: `${ordinal} feature`, text: null }));
    const icons = given === null ? [] : iconsFor(cards.map(({ title }) => title));
    return headed(brief, given !== null, 'Cards', {
      ...placed('cards'),
      type: 'cards',
      cards: cards.map((card, index) => ({ ...card, icon: icons[index] ?? null })),
    });
  },
  examples: [
    {
      prompt: 'cards: Fast, Private, Offline',
      brief: { items: ['Fast', 'Private', 'Offline'] },
    },
    {
      prompt:
        'a feature grid titled "Why Acme": Fast - no waiting, Private - stays with you, Offline - no network needed',
      brief: {
        headline: 'Why Acme',
        entries: [
          { title: 'Fast', text: 'no waiting', tag: null },
          { title: 'Private', text: 'stays with you', tag: null },
          { title: 'Offline', text: 'no network needed', tag: null },
        ],
      },
    },
    { prompt: 'show a bento grid', brief: {} },
  ],
};
