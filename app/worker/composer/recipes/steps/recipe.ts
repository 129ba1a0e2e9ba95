import { iconsFor } from '$shared/motion/icon-words';
import { placed } from '../elements';
import { entriesOf, headed, ordinals } from '../entries';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'steps',
  name: 'Steps',
  words: {
    nouns: ['steps', 'process', 'procedure', 'instructions', 'how-to', 'how to', 'workflow', 'recipe'],
    verbs: ['explain'],
    phrases: ['how it works', 'step by step', 'in three steps', 'in 3 steps', 'in four steps', 'first, then'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const steps = (
      given ?? ordinals.slice(0, 3).map((ordinal) => ({ title: `${ordinal} step`, text: null, tag: null }))
    ).map(({ title, text, tag }) => ({
      title: title.replace(/^(?:step\s*)?\d{1,2}\s*[.):]\s*/i, '') || title,
      text: text ?? tag,
    }));
    const icons = given === null ? [] : iconsFor(steps.map(({ title }) => title));
    const composition = headed(brief, given !== null, 'Steps', {
      ...placed('steps'),
      type: 'steps',
      first: brief.first,
      steps: steps.map((step, index) => ({ ...step, icon: icons[index] ?? null })),
    });
    // The number that a step was given is drawn, not written.
    return {
      ...composition,
      understood: (given ?? []).flatMap(({ title }, at) => (title === steps[at]?.title ? [] : title)),
    };
  },
  examples: [
    {
      prompt: 'how it works in 3 steps: Sign up, Connect your plants, Watch them grow',
      brief: { headline: 'How it works', items: ['Sign up', 'Connect your plants', 'Watch them grow'] },
    },
    {
      prompt: 'steps: Mix - flour, water and salt, Knead - ten minutes by hand, Rest - one hour, Bake - at 240 degrees',
      brief: {
        entries: [
          { title: 'Mix', text: 'flour, water and salt', tag: null },
          { title: 'Knead', text: 'ten minutes by hand', tag: null },
          { title: 'Rest', text: 'one hour', tag: null },
          { title: 'Bake', text: 'at 240 degrees', tag: null },
        ],
      },
    },
    { prompt: 'show the process step by step', brief: {} },
  ],
};
