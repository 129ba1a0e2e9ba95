import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'before-after',
  name: 'Before and after',
  words: {
    nouns: [
      'before and after',
      'before after',
      'before-after',
      'wipe',
      'slider',
      'transformation',
      'makeover',
      'old and new',
    ],
    verbs: ['wipe between', 'slide between'],
    phrases: ['before and after', 'old vs new', 'slide between old and new', 'old and new screenshot', 'then and now'],
  },
  fields: ['sides', 'items', 'entries', 'headline', 'eyebrow'],
  occasion: 'points',
  compose(brief) {
    const [left, right] =
      brief.sides?.map(({ title, items }) => ({ label: title, text: items.length > 0 ? items.join('\n') : null })) ??
      brief.entries?.map(({ title, text }) => ({ label: title, text })) ??
      [];
    const [first, second] = brief.items ?? [];
    const given = (left && right) ?? (first !== undefined && second !== undefined);
    const before = left ?? { label: 'Before', text: first ?? null };
    const after = right ?? { label: 'After', text: second ?? null };
    const headline = brief.headline ?? brief.quote ?? (given ? null : brief.subline);
    const placeholders = !given && headline === null;
    const side = ({ label, text }: { label: string; text: string | null }, name: string) => ({
      label: label === '' ? name : label,
      text: text ?? (placeholders ? `Your ${name.toLowerCase()}` : null),
      asset: null,
    });
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        { ...placed('wipe'), type: 'wipe', before: side(before, 'Before'), after: side(after, 'After') },
      ],
      name: headline ?? 'Before and after',
      arrangement: 'left',
      placeholders,
    };
  },
  examples: [
    {
      prompt: 'before and after: Nine spreadsheets / One page',
      brief: {
        sides: [
          { title: 'Before', items: ['Nine spreadsheets'] },
          { title: 'After', items: ['One page'] },
        ],
      },
    },
    { prompt: 'slide between old and new screenshot, "The new editor"', brief: { headline: 'The new editor' } },
    { prompt: 'a before-after wipe', brief: {} },
  ],
};
