import { gap, gapsFor } from '../gaps';
import { callToAction, figuresScenes, pointsScene, quoteScene, sentence, statement, whenWhere } from '../scenes';
import type { Storyboard } from '../storyboard-definition';

export const storyboard: Storyboard = {
  id: 'promo',
  name: 'promo',
  words: {
    films: [
      'promo',
      'promo video',
      'promotional video',
      'promotion',
      'ad',
      'ads',
      'advert',
      'advertisement',
      'commercial',
      'teaser',
      'trailer',
      'spot',
      'sale video',
      'social ad',
      'video ad',
    ],
    topics: ['sale', 'discount', 'black friday', 'special offer', 'clearance', 'deal', 'menu'],
  },
  texts: {
    hook: ['hook', 'opening', 'opener'],
    problem: ['problem', 'pain'],
    tagline: ['tagline', 'slogan', 'claim'],
    offer: ['offer', 'deal', 'discount'],
    price: ['price', 'cost', 'costs'],
    code: ['code', 'coupon', 'promo code'],
    when: ['date', 'when', 'until', 'ends', 'dates'],
    where: ['where', 'place', 'location', 'shop'],
  },
  lists: { points: ['features', 'benefits', 'highlights', 'what you get', 'menu', 'products'] },
  mainList: 'points',
  seconds: 18,
  roles: [
    {
      id: 'hook',
      scenes: (given) =>
        [given.text('hook') ?? [], given.text('problem') ?? []].flat().map((words) => statement(words)),
      gap: null,
    },
    {
      id: 'name',
      scenes: (given) => {
        const tagline = given.text('tagline');
        const line = tagline ?? given.takeAbout();
        return [{ recipe: 'title', headline: given.title('What it is for'), subline: line && sentence(line) }];
      },
      gap: null,
    },
    {
      id: 'offer',
      scenes: (given) => {
        const [offer, price, code] = [given.text('offer'), given.text('price'), given.text('code')];
        return [
          ...(offer === null ? [] : [statement(offer)]),
          ...(price === null ? [] : [{ recipe: 'title', eyebrow: 'Price', headline: sentence(price) }]),
          ...(code === null ? [] : [{ recipe: 'title', eyebrow: 'Your code', headline: code }]),
        ];
      },
      gap: { from: 8, scene: () => ({ recipe: 'title', headline: gap('What makes it special') }) },
    },
    {
      id: 'points',
      scenes: (given) => {
        const points = given.list('points');
        return points.length === 0 ? [] : [pointsScene('What you get', points)];
      },
      gap: {
        from: 18,
        scene: () => ({ recipe: 'card-grid', headline: 'What you get', entries: [...gapsFor('reason')] }),
      },
    },
    {
      id: 'proof',
      scenes: (given) => [...figuresScenes(given.figures()), ...given.quotes().map(quoteScene)],
      gap: {
        from: 28,
        scene: () => ({ recipe: 'quote', quote: gap('What a customer says'), attribution: gap('Who says it') }),
      },
    },
    {
      id: 'when',
      scenes: (given) => whenWhere(given.text('when'), given.text('where')),
      gap: { from: 24, scene: () => ({ recipe: 'title', headline: gap('Until when'), subline: gap('Where') }) },
    },
    {
      id: 'call to action',
      scenes: (given) => [callToAction(given.title('What it is for'), given.action, given.address)],
      gap: null,
    },
  ],
};
