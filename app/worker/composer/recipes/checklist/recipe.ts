import { enterOf, listElement, textEnters } from '../elements';
import { entriesOf, headed, ordinals } from '../entries';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'checklist',
  name: 'Checklist',
  words: {
    nouns: ['checklist', 'check list', 'tick list', 'ticked list', 'checkmarks', 'check marks'],
    verbs: ['tick off', 'check off'],
    phrases: ['with ticks', 'with checkmarks', 'ticked off', 'all done'],
  },
  fields: ['headline', 'eyebrow', 'items', 'entries'],
  divides: ['items', 'entries'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief)?.map(({ title, text }) => (text === null ? title : `${title}: ${text}`)) ?? null;
    const items = brief.items ?? given ?? ordinals.slice(0, 3).map((ordinal) => `${ordinal} thing to do`);
    const list = listElement(items, 'check', { enter: enterOf(brief, textEnters) });
    const composition = headed(brief, given !== null, 'Checklist', list);
    // With something to stand opposite, as the style does it.
    return { ...composition, arrangement: composition.elements.length > 1 ? null : 'left' };
  },
  examples: [
    {
      prompt: 'list five benefits with ticks: Fast, Private, Offline, Open and Free',
      brief: { headline: 'Five benefits', items: ['Fast', 'Private', 'Offline', 'Open', 'Free'] },
    },
    {
      prompt: 'a packing checklist: Passport, Charger, Socks',
      brief: { headline: 'Packing checklist', items: ['Passport', 'Charger', 'Socks'] },
    },
    { prompt: 'show a checklist', brief: {} },
  ],
};
