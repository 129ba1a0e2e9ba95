import { optionalText } from '../elements';
import type { Recipe } from '../recipe-definition';
import { block, pointsOf, screenElement } from '../screen-brief';

export const recipe: Recipe = {
  id: 'page-scroll',
  name: 'Page scroll',
  words: {
    nouns: [
      'page scroll',
      'scroll',
      'landing page',
      'landing page tour',
      'web page',
      'page tour',
      'website tour',
      'homepage',
    ],
    verbs: ['scroll', 'scroll down', 'scroll through'],
    phrases: ['scroll down the', 'scrolling page', 'scrolls down', 'from top to bottom'],
  },
  fields: ['headline', 'subline', 'items', 'entries', 'action', 'address'],
  occasion: 'opening',
  compose(brief) {
    const headline = brief.headline ?? brief.quote;
    const points = pointsOf(brief)?.slice(0, 8) ?? null;
    const given = headline !== null || points !== null || brief.subline !== null || brief.address !== null;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        screenElement({
          device: 'browser',
          address: brief.address,
          scrolls: true,
          blocks: [
            block('nav'),
            block('heading', headline ?? (given ? null : 'Your page')),
            block('text', brief.subline),
            block('button', brief.action),
            block('image'),
            ...(points?.map((point) => block('card', point)) ?? [block('card'), block('card'), block('card')]),
            block('heading'),
            block('image'),
            block('button', brief.action),
          ],
        }),
      ],
      name: headline ?? 'Page scroll',
      arrangement: 'left',
      placeholders: !given,
    };
  },
  examples: [
    {
      prompt: 'scroll down the landing page of acme.com: "Deliveries that leave the ground", with Fast, Quiet, Insured',
      brief: {
        headline: 'Deliveries that leave the ground',
        address: 'acme.com',
        items: ['Fast', 'Quiet', 'Insured'],
      },
    },
    { prompt: 'scroll through our homepage "Tea, slowly"', brief: { headline: 'Tea, slowly' } },
    { prompt: 'a page scroll', brief: {} },
  ],
};
