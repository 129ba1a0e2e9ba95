import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';
import { block, pointsOf, screenElement } from '../screen-brief';

export const recipe: Recipe = {
  id: 'ui-walkthrough',
  name: 'Walkthrough',
  words: {
    nouns: [
      'walkthrough',
      'ui walkthrough',
      'cursor',
      'mouse cursor',
      'pointer',
      'ui demo',
      'product demo',
      'sign up form',
      'login form',
    ],
    verbs: ['click', 'click on', 'move the cursor', 'walk through'],
    phrases: ['move the cursor to', 'clicks on', 'cursor clicks', 'and click it', 'how to sign up'],
  },
  fields: ['headline', 'eyebrow', 'items', 'entries', 'action', 'address', 'subline'],
  occasion: 'points',
  compose(brief) {
    const headline = brief.headline ?? brief.quote;
    const points = pointsOf(brief)?.slice(0, 3) ?? null;
    const given = headline !== null || points !== null || brief.action !== null || brief.subline !== null;
    const fields = points ?? (given ? [null] : ['Your field']);
    // Under a headline of its own the screen needs no second one, and the button must have room.
    const heading = headline !== null && brief.subline === null ? [] : [block('heading', brief.subline)];
    const first = heading.length + 1;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        screenElement({
          device: 'browser',
          address: brief.address,
          scrolls: false,
          blocks: [
            block('nav'),
            ...heading,
            ...fields.map((field) => block('input', field)),
            block('button', brief.action ?? (given ? null : 'Your button')),
          ],
        }),
        {
          ...placed('cursor'),
          type: 'cursor',
          path: [
            { target: `screen/${first}`, x: 0.4, y: 0.5, click: true },
            { target: `screen/${first + fields.length}`, x: 0.4, y: 0.7, click: true },
          ],
        },
      ],
      name: headline ?? brief.action ?? 'Walkthrough',
      arrangement: 'left',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt: 'move the cursor to "Sign up" and click, title "Ready in ten seconds"',
      brief: { headline: 'Ready in ten seconds', action: 'Sign up' },
    },
    {
      prompt: 'walk through acme.com/login: Email, Password, button "Log in"',
      brief: { items: ['Email', 'Password'], action: 'Log in', address: 'acme.com/login' },
    },
    { prompt: 'a ui walkthrough', brief: {} },
  ],
};
