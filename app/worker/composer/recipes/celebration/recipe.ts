import { enterOf, numberElement, optionalText, placed, textElement, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'celebration',
  name: 'Celebration',
  words: {
    nouns: ['celebration', 'confetti', 'party', 'congratulations', 'birthday', 'anniversary', 'fireworks'],
    verbs: ['celebrate', 'congratulate', 'cheer'],
    phrases: ['with confetti', 'confetti everywhere', 'we did it', 'happy birthday'],
  },
  fields: ['headline', 'subline', 'eyebrow', 'number'],
  occasion: 'opening',
  compose(brief) {
    const { number } = brief;
    const headline = brief.headline ?? brief.quote ?? (number === null ? brief.subline : null);
    const said = { weight: brief.weight, enter: number === null ? (enterOf(brief, textEnters) ?? 'pop') : null };
    return {
      elements: [
        { ...placed('confetti'), type: 'confetti', amount: 'much' },
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(number === null ? [] : [numberElement(number)]),
        ...(number !== null && headline === null
          ? []
          : [textElement('headline', 'headline', headline ?? 'Your news', said)]),
        ...optionalText('subline', 'body', headline === brief.subline ? null : brief.subline),
      ],
      name: headline ?? 'Celebration',
      arrangement: 'centered',
      placeholders: headline === null && number === null,
    };
  },
  examples: [
    {
      prompt: 'celebrate 10,000 users',
      brief: { headline: 'users', number: { value: 10_000, from: 0, decimals: 0, prefix: '', suffix: '' } },
    },
    {
      prompt: 'confetti and "We did it", small line "Thank you, all of you"',
      brief: { headline: 'We did it', subline: 'Thank you, all of you' },
    },
    { prompt: 'show confetti', brief: {} },
  ],
};
