import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

const samples = ['Your first message', 'Your answer'].map((text, index) => ({
  from: null,
  text,
  mine: index % 2 === 1,
}));

export const recipe: Recipe = {
  id: 'chat',
  name: 'Chat',
  words: {
    nouns: [
      'chat',
      'conversation',
      'dialogue',
      'text messages',
      'chat bubbles',
      'messages',
      'whatsapp',
      'imessage',
      'dm',
      'texting',
    ],
    verbs: ['text each other', 'chat with'],
    phrases: [
      'talk between',
      'whatsapp talk',
      'messages between',
      'a talk between two people',
      'chat between',
      'conversation between',
    ],
  },
  fields: ['entries', 'items', 'headline', 'eyebrow'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given =
      brief.entries?.map(entryOf) ?? brief.items?.map(itemOf) ?? (brief.quote === null ? null : [itemOf(brief.quote)]);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', brief.headline),
        { ...placed('chat'), type: 'chat', messages: given ? withSides(given) : samples },
      ],
      name: brief.headline ?? 'Chat',
      arrangement: 'split',
      placeholders: given === null,
      // Of whoever answers only the side is seen.
      understood: given?.flatMap(({ from }) => from ?? []) ?? [],
    };
  },
  examples: [
    {
      prompt: 'a WhatsApp talk between two people: Anna: Are you coming tonight? Ben: On my way. Anna: Bring cake',
      brief: {
        entries: [
          { title: 'Anna', text: 'Are you coming tonight?', tag: null },
          { title: 'Ben', text: 'On my way', tag: null },
          { title: 'Anna', text: 'Bring cake', tag: null },
        ],
      },
    },
    {
      prompt:
        'chat titled "Support that answers": How do I reset it?, Hold both buttons for three seconds, That worked',
      brief: {
        headline: 'Support that answers',
        items: ['How do I reset it?', 'Hold both buttons for three seconds', 'That worked'],
      },
    },
    { prompt: 'show a chat', brief: {} },
  ],
};

interface Said {
  readonly from: string | null;
  readonly text: string;
}

function entryOf({ title, text, tag }: { title: string; text: string | null; tag: string | null }): Said {
  return text === null ? { from: tag, text: title } : { from: title === '' ? tag : title, text };
}

/** "Anna: On my way" names who says it. */
function itemOf(item: string): Said {
  const [, from, text] = /^(\p{L}[\p{L} .'-]{0,24}):\s+(.+)$/su.exec(item) ?? [];
  return from !== undefined && text !== undefined ? { from, text } : { from: null, text: item };
}

/** Whoever speaks first is the other one; I am the second, and need no name. Without names they take turns. */
function withSides(said: readonly Said[]): { from: string | null; text: string; mine: boolean }[] {
  const names = [...new Set(said.map(({ from }) => from).filter((from) => from !== null))];
  const me = names.find((name) => /^(?:me|i|you|us)$/i.test(name)) ?? names[1];
  return said.map(({ from, text }, index) => {
    const mine = names.length === 0 ? index % 2 === 1 : from === me && me !== undefined;
    return { from: mine ? null : from, text, mine };
  });
}
