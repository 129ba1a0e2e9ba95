import { enterOf, optionalText, placed, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'typewriter',
  name: 'Typewriter',
  words: {
    nouns: [
      'typewriter',
      'typewriter text',
      'typewriter line',
      'typewriter scene',
      'typewriter title',
      'typed line',
      'typed text',
      'typing animation',
      'typing text',
    ],
    verbs: [],
    phrases: ['like someone is writing', 'typed letter by letter'],
  },
  fields: ['headline', 'subline', 'eyebrow'],
  occasion: 'opening',
  compose(brief) {
    const given = brief.headline ?? brief.quote ?? brief.subline;
    const said = { weight: brief.weight, enter: enterOf(brief, textEnters) ?? ('typewriter' as const) };
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        {
          ...placed('headline', said),
          emphasis: 'caret',
          type: 'text',
          role: 'headline',
          text: given ?? 'Your line, typed out',
        },
        ...optionalText('subline', 'body', brief.headline === null && brief.quote === null ? null : brief.subline),
      ],
      name: given ?? 'Typewriter',
      arrangement: 'left',
      placeholders: given === null,
    };
  },
  examples: [
    { prompt: 'typewriter "What if planning took a minute?"', brief: { headline: 'What if planning took a minute?' } },
    { prompt: 'a typed line that says "Hello, world"', brief: { headline: 'Hello, world' } },
    { prompt: 'typewriter scene', brief: {} },
  ],
};
