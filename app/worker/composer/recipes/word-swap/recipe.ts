import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

interface Swap {
  readonly before: string;
  readonly words: readonly string[];
  readonly after: string;
}

/** "Build faster / cheaper / better": what stands before the first of the words is the line. */
function swapIn(text: string): Swap | null {
  const parts = text.split(/\s*[/|]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const [first = '', ...rest] = parts;
  const words = first.split(' ');
  const last = words.pop() ?? '';
  return { before: words.join(' '), words: [last, ...rest], after: '' };
}

function swapOf(headline: string | null, items: readonly string[] | null): Swap | null {
  if (items !== null && items.length > 0) {
    const line = headline ?? '';
    // A gap in the line says where the words stand.
    const [before = '', after = ''] = /_{2,}|…|\.{3}/.test(line) ? line.split(/_{2,}|…|\.{3}/) : [line];
    return { before: before.trim(), words: items, after: after.trim() };
  }
  if (headline === null) return null;
  return swapIn(headline) ?? { before: '', words: [headline], after: '' };
}

export const recipe: Recipe = {
  id: 'word-swap',
  name: 'Word swap',
  words: {
    nouns: [
      'word swap',
      'word swapper',
      'swapping words',
      'swapping word',
      'rotating words',
      'rotating text',
      'changing words',
      'word carousel',
      'word rotator',
      'text rotator',
      'word flip',
    ],
    verbs: [],
    phrases: ['swap the last word', 'change the last word', 'words that rotate', 'rotate the words', 'swap the words'],
  },
  fields: ['headline', 'items', 'subline', 'eyebrow'],
  occasion: 'opening',
  compose(brief) {
    const given = swapOf(brief.headline ?? brief.quote, brief.items);
    const { before, words, after } = given ?? {
      before: 'Your line with',
      words: ['first', 'second', 'third'],
      after: '',
    };
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        { ...placed('swap'), type: 'swap', before, words: words.slice(0, 9), after },
        ...optionalText('subline', 'body', brief.subline),
      ],
      name: `${before} ${words[0] ?? ''}`.trim() || 'Word swap',
      arrangement: 'left',
      placeholders: given === null,
    };
  },
  examples: [
    {
      prompt: 'word swap "Build" with faster, cheaper, better',
      brief: { headline: 'Build', items: ['faster', 'cheaper', 'better'] },
    },
    {
      prompt: 'rotating words "Made for designers / teachers / founders"',
      brief: { headline: 'Made for designers / teachers / founders' },
    },
    { prompt: 'a word swap scene', brief: {} },
  ],
};
