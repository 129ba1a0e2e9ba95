import { iconsFor } from '$shared/motion/icon-words';
import { optionalText, placed, textElement } from '../elements';
import type { Recipe } from '../recipe-definition';

const samples = ['First feature', 'Second feature', 'Third feature'].map((title) => ({ title, text: null }));

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
  occasion: 'points',
  compose(brief) {
    const given =
      brief.entries?.map(({ title, text, tag }) => ({ title, text: text ?? tag })) ??
      brief.items?.map((title) => ({ title, text: null })) ??
      null;
    const cards = given ?? samples;
    const icons = given === null ? [] : iconsFor(cards.map(({ title }) => title));
    const headline = brief.headline ?? (given === null ? brief.subline : null);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
        {
          ...placed('cards'),
          type: 'cards',
          cards: cards.map((card, index) => ({ ...card, icon: icons[index] ?? null })),
        },
      ],
      name: headline ?? 'Cards',
      arrangement: 'left',
      placeholders: given === null,
    };
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
