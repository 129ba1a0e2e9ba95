import { gap, gapsFor } from '../gaps';
import type { Given } from '../given';
import { callToAction, figuresScenes, pointsScene, quoteScene, sentence, statement, whenWhere } from '../scenes';
import type { Draft, Storyboard } from '../storyboard-definition';

/** What the product is seen on, as it calls itself. */
function shown(about: string): Draft {
  const headline = sentence(about);
  if (/\b(?:app|ios|android|phone|mobile)\b/i.test(about)) return { recipe: 'phone-mockup', headline };
  if (/\b(?:website|web ?site|web app|shop|store|browser)\b/i.test(about))
    return { recipe: 'browser-showcase', headline };
  if (/\b(?:software|saas|platform|tool|dashboard|crm|editor|suite)\b/i.test(about))
    return { recipe: 'laptop', headline };
  return statement(about);
}

function opening(given: Given): readonly Draft[] {
  const hook = given.text('hook');
  if (hook !== null) return [statement(hook)];
  // A problem opens a film better than a name.
  if (given.has('problem')) return [];
  given.introduced = true;
  const headline = given.title('Your product');
  return [{ recipe: 'title', eyebrow: 'Introducing', headline, subline: given.text('tagline') }];
}

function product(given: Given): readonly Draft[] {
  const solution = given.text('solution');
  const tagline = given.text('tagline');
  if (given.introduced) {
    const about = given.takeAbout();
    return [about === null ? [] : shown(about), solution === null ? [] : statement(solution)].flat();
  }
  const line = given.takeAbout() ?? tagline ?? solution;
  const name: Draft = { recipe: 'logo-reveal', headline: given.title('Your product'), subline: line && sentence(line) };
  return [name, ...(solution === null || line === solution ? [] : [statement(solution)])];
}

export const storyboard: Storyboard = {
  id: 'launch',
  name: 'launch video',
  words: {
    films: [
      'launch video',
      'launch film',
      'launch',
      'product video',
      'product launch',
      'product film',
      'product demo',
      'demo video',
      'app video',
      'startup video',
      'brand video',
      'company video',
    ],
    topics: [
      'app',
      'saas',
      'startup',
      'software',
      'platform',
      'product',
      'plugin',
      'gadget',
      'tool',
      'extension',
      'device',
    ],
  },
  texts: {
    hook: ['hook', 'opening', 'opener'],
    problem: ['problem', 'pain', 'pain point', 'challenge', 'before'],
    solution: ['solution', 'answer', 'after'],
    tagline: ['tagline', 'slogan', 'claim'],
    price: ['price', 'cost', 'costs'],
    when: ['date', 'when', 'launch date', 'launches', 'available', 'availability'],
    where: ['where', 'place', 'address', 'find us', 'location'],
  },
  lists: {
    features: [
      'features',
      'feature',
      'key features',
      'benefits',
      'highlights',
      'what it does',
      'then',
      'middle',
      'body',
    ],
    plans: ['plans', 'pricing', 'prices'],
    customers: ['customers', 'clients', 'trusted by', 'used by'],
  },
  mainList: 'features',
  seconds: 28,
  roles: [
    { id: 'hook', scenes: opening, gap: null },
    {
      id: 'problem',
      scenes: (given) => [given.text('problem') ?? []].flat().map((problem) => statement(problem)),
      gap: { from: 20, scene: () => ({ recipe: 'title', eyebrow: 'The problem', headline: gap('The problem') }) },
    },
    {
      id: 'product',
      scenes: product,
      gap: {
        from: 12,
        scene: () => ({ recipe: 'title', eyebrow: 'What it does', headline: gap('What it does in one sentence') }),
      },
    },
    {
      id: 'features',
      scenes: (given) => {
        const features = given.list('features');
        return features.length === 0 ? [] : [pointsScene('What you get', features)];
      },
      gap: {
        from: 15,
        scene: () => ({ recipe: 'card-grid', headline: 'What you get', entries: [...gapsFor('feature')] }),
      },
    },
    {
      id: 'proof',
      scenes: (given) => {
        const customers = given.list('customers');
        return [
          ...figuresScenes(given.figures()),
          ...given.quotes().map(quoteScene),
          ...(customers.length > 0
            ? [{ recipe: 'logo-wall', headline: 'Trusted by', items: customers.map(({ title }) => title) }]
            : []),
        ];
      },
      gap: {
        from: 25,
        scene: () => ({ recipe: 'quote', quote: gap('What a customer says'), attribution: gap('Who says it') }),
      },
    },
    {
      id: 'price',
      scenes: (given) => {
        const plans = given.list('plans');
        const price = given.text('price');
        return [
          ...(plans.length > 0 ? [{ recipe: 'pricing', entries: [...plans] }] : []),
          ...(price === null ? [] : [{ recipe: 'title', eyebrow: 'Price', headline: sentence(price) }]),
          ...whenWhere(given.text('when'), given.text('where'), 'Available'),
        ];
      },
      gap: null,
    },
    {
      id: 'call to action',
      scenes: (given) => [callToAction(given.title('Your product'), given.action, given.address)],
      gap: null,
    },
  ],
};
