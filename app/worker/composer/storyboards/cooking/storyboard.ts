import { gap, gapsFor } from '../gaps';
import { capital, checklist, figuresScenes, quoteScene, sentence } from '../scenes';
import type { Draft, Entry, Storyboard } from '../storyboard-definition';

/** Few steps are seen together, many a few at a time. */
function steps(entries: readonly Entry[]): readonly Draft[] {
  const each = entries.length <= 5 ? 5 : Math.ceil(entries.length / Math.ceil(entries.length / 4));
  const scenes: Draft[] = [];
  for (let from = 0; from < entries.length; from += each)
    scenes.push({
      recipe: 'steps',
      headline:
        entries.length <= each ? 'How to make it' : `Steps ${from + 1} to ${Math.min(entries.length, from + each)}`,
      entries: capital(entries.slice(from, from + each)),
    });
  return scenes;
}

export const storyboard: Storyboard = {
  id: 'cooking',
  name: 'recipe video',
  words: {
    films: ['recipe video', 'cooking video', 'recipe', 'cooking recipe', 'cooking tutorial', 'cooking show'],
    topics: [
      'pancakes',
      'cake',
      'cookies',
      'bread',
      'soup',
      'salad',
      'pasta',
      'pizza',
      'curry',
      'stew',
      'pie',
      'sauce',
      'smoothie',
      'lasagne',
      'lasagna',
      'muffins',
      'brownies',
      'risotto',
      'cocktail',
    ],
  },
  texts: {
    serves: ['serves', 'servings', 'portions', 'for'],
    time: ['time', 'cooking time', 'takes', 'ready in', 'duration'],
    oven: ['oven', 'temperature'],
    tip: ['tip', 'hint', 'note'],
    serve: ['serve with', 'to serve', 'goes with'],
  },
  lists: {
    ingredients: ['ingredients', 'you need', 'what you need', 'shopping list'],
    steps: ['steps', 'method', 'directions', 'instructions', 'preparation', 'how to'],
  },
  mainList: 'ingredients',
  seconds: 20,
  roles: [
    {
      id: 'dish',
      scenes: (given) => {
        const line = [given.text('time'), given.text('serves')].filter((text) => text !== null).join(' · ');
        const about = given.takeAbout();
        return [
          {
            recipe: 'title',
            eyebrow: 'Recipe',
            headline: given.title('The dish'),
            subline: (line && sentence(line)) || (about && sentence(about)),
          },
        ];
      },
      gap: null,
    },
    {
      id: 'ingredients',
      scenes: (given) => {
        const ingredients = given.list('ingredients');
        return ingredients.length === 0 ? [] : [checklist('You need', ingredients)];
      },
      gap: { from: 0, scene: () => checklist('You need', gapsFor('ingredient')) },
    },
    {
      id: 'steps',
      scenes: (given) => {
        const oven = given.text('oven');
        return [
          ...(oven === null ? [] : [{ recipe: 'title', eyebrow: 'Oven', headline: sentence(oven) }]),
          ...steps(given.list('steps')),
        ];
      },
      gap: {
        from: 0,
        scene: () => ({ recipe: 'steps', headline: 'How to make it', entries: [...gapsFor('step')] }),
      },
    },
    {
      id: 'tip',
      scenes: (given) => {
        const tip = given.text('tip');
        return [
          ...(tip === null ? [] : [{ recipe: 'title', eyebrow: 'Tip', headline: sentence(tip) }]),
          ...figuresScenes(given.figures()),
          ...given.quotes().map(quoteScene),
        ];
      },
      gap: { from: 28, scene: () => ({ recipe: 'title', eyebrow: 'Tip', headline: gap('A tip') }) },
    },
    {
      id: 'serve',
      scenes: (given) => {
        const serve = given.text('serve');
        return [{ recipe: 'title', headline: 'Enjoy', subline: serve === null ? given.address : sentence(serve) }];
      },
      gap: null,
    },
  ],
};
