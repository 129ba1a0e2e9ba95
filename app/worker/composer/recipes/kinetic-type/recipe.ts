import { enterOf, placed, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

/** A sentence falls into its clauses; one clause into words, two short ones at a time. */
function beatsOf(text: string): string[] {
  const clauses = text.split(/(?<=[.!?,;:–—])\s+|\n+/).filter((part) => part.trim() !== '');
  if (clauses.length > 1) return clauses.slice(0, 16);
  const beats: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean).slice(0, 40)) {
    const last = beats.at(-1);
    if (last !== undefined && !last.includes(' ') && last.length + word.length < 10)
      beats[beats.length - 1] = `${last} ${word}`;
    else beats.push(word);
  }
  return beats.slice(0, 16);
}

export const recipe: Recipe = {
  id: 'kinetic-type',
  name: 'Kinetic type',
  words: {
    nouns: [
      'kinetic type',
      'kinetic typography',
      'kinetic text',
      'typography animation',
      'text beats',
      'word beats',
      'punchy words',
      'big words',
      'flashing words',
    ],
    verbs: [],
    phrases: [
      'words one after another on the beat',
      'on the beat',
      'one word at a time, full screen',
      'words flashing',
    ],
  },
  fields: ['items', 'headline', 'quote'],
  occasion: 'statement',
  compose(brief) {
    const said = brief.quote ?? brief.headline ?? brief.subline;
    const given = brief.items ?? (said === null ? null : beatsOf(said));
    const beats = given && given.length > 0 ? given.slice(0, 16) : ['Your first words', 'Your second', 'Your point'];
    return {
      elements: [{ ...placed('beats', { enter: enterOf(brief, textEnters) }), type: 'beats', beats }],
      name: brief.headline ?? beats[0] ?? 'Kinetic type',
      arrangement: 'centered',
      placeholders: given === null || given.length === 0,
    };
  },
  examples: [
    {
      prompt: 'kinetic typography: Stop scrolling, Start building, Ship today',
      brief: { items: ['Stop scrolling', 'Start building', 'Ship today'] },
    },
    {
      prompt: 'punchy words on the beat "We do not wait for the future. We build it."',
      brief: { headline: 'We do not wait for the future. We build it.' },
    },
    { prompt: 'a kinetic type scene', brief: {} },
  ],
};
