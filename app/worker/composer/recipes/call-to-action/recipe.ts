import { enterOf, optionalText, placed, textElement, textEnters } from '../elements';
import type { Recipe } from '../recipe-definition';

const order =
  /^(?:apply|book|buy|call|contact|donate|download|follow|get|join|learn|order|register|reserve|rsvp|shop|sign up|start|subscribe|try)$/i;

export const recipe: Recipe = {
  id: 'call-to-action',
  name: 'Call to action',
  words: {
    nouns: [
      'call to action',
      'cta',
      'cta button',
      'cta scene',
      'button scene',
      'button',
      'sign up scene',
      'sign-up scene',
      'download scene',
    ],
    verbs: [],
    phrases: ['with a button that says', 'button saying', 'ask them to sign up', 'tell them to sign up'],
  },
  fields: ['headline', 'subline', 'action', 'address', 'eyebrow'],
  occasion: 'opening',
  closes: true,
  compose(brief) {
    const line = brief.headline ?? brief.quote;
    // "A subscribe button": the line is what is pressed.
    const pressed = line !== null && brief.action === null && brief.address === null && order.test(line);
    const headline = pressed ? null : line;
    const said = line ?? brief.action ?? brief.address ?? brief.subline;
    // What was given is what is pressed; a heading alone needs nothing but a way on.
    const label = pressed
      ? line.charAt(0).toUpperCase() + line.slice(1)
      : (brief.action ?? brief.address ?? (said === null ? 'Your button' : 'Get started'));
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...(headline === null && said !== null && brief.subline === null
          ? []
          : [
              textElement('headline', 'headline', headline ?? brief.subline ?? 'Your invitation', {
                weight: brief.weight,
                enter: enterOf(brief, textEnters),
              }),
            ]),
        // What is pressed says it already.
        ...optionalText('subline', 'body', headline === null || brief.subline === label ? null : brief.subline),
        {
          ...placed('button', { scale: headline === null ? 1.5 : 1 }),
          emphasis: 'pulse',
          type: 'button',
          label,
          variant: 'solid',
        },
        ...(brief.action === null || brief.address === null ? [] : [textElement('address', 'body', brief.address)]),
      ],
      name: headline ?? label,
      arrangement: 'centered',
      placeholders: said === null || (!pressed && brief.action === null && brief.address === null),
    };
  },
  examples: [
    {
      prompt: 'call to action "Plan your week in a minute", button "Try it free", acme.com',
      brief: { headline: 'Plan your week in a minute', action: 'Try it free', address: 'acme.com' },
    },
    { prompt: 'cta: Join the beta at acme.com/beta', brief: { headline: 'Join the beta', address: 'acme.com/beta' } },
    { prompt: 'a call to action', brief: {} },
  ],
};
