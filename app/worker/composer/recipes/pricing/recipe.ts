import { placed } from '../elements';
import { entriesOf, headed, listed, ordinals } from '../entries';
import type { Entry } from '../entries';
import type { Recipe } from '../recipe-definition';

const money = /(?:[$€£¥₹]\s?\d[\d.,\s]*|\d[\d.,]*\s?(?:[$€£¥₹]|usd|eur|gbp|chf|dollars?|euros?|pounds?))/i;
const period = /(?:\s*\/\s*|\s+(?:per|a|an|each)\s+)(?:month|mo|year|yr|week|day|user|seat)\b.*$/i;

/** "Pro $12 a month: export, teams": name, price, period and what is in it. */
function planOf({ title, text, tag }: Entry) {
  const said = tag ?? money.exec(title)?.[0] ?? null;
  const [asName, rest] = tag === null && said !== null ? [title.replace(said, ''), title] : [title, tag ?? ''];
  const time = period.exec(rest)?.[0] ?? period.exec(text ?? '')?.[0] ?? null;
  const name = asName
    .replace(period, '')
    .replace(/[\s:–-]+$/, '')
    .trim();
  const features = listed(time !== null && text !== null ? text.replace(time, '') : text);
  const inText = said === null ? features.find((part) => money.test(part)) : undefined;
  const price = (said ?? inText ?? '').replace(period, '').trim();
  return {
    // A plan called "Free" costs what it is called.
    name: name === '' ? title : name,
    price,
    period: time === null ? null : time.trim().replace(/^\//, 'per '),
    features: features.filter((part) => part !== inText),
  };
}

export const recipe: Recipe = {
  id: 'pricing',
  name: 'Pricing',
  words: {
    nouns: [
      'pricing',
      'price plans',
      'pricing plans',
      'pricing cards',
      'price table',
      'pricing table',
      'plans',
      'prices',
      'tiers',
    ],
    verbs: [],
    phrases: ['three plans', 'our plans', 'what it costs', 'per month'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items', 'data', 'unit'],
  divides: ['entries', 'items', 'data'],
  occasion: 'points',
  compose(brief) {
    const entries = entriesOf(brief);
    const plans =
      entries?.map(planOf) ??
      ordinals
        .slice(0, 3)
        .map((ordinal) => ({ name: `${ordinal} plan`, price: '–', period: null, features: ['What is in it'] }));
    const said = plans.findIndex(({ name }) => /\b(?:pro|popular|best|recommended|plus)\b/i.test(name));
    return headed(brief, entries !== null, 'Pricing', {
      ...placed('pricing'),
      type: 'pricing',
      plans,
      // Which one to take is nobody's to say but theirs.
      highlight: said >= 0 && plans.length > 1 ? said : null,
    });
  },
  examples: [
    {
      prompt:
        'three plans, highlight Pro: Free $0: one project, Pro $12 a month: unlimited projects, export, brand kit, Team $40 a month: shared library, roles, support',
      brief: {
        entries: [
          { title: 'Free', text: 'one project', tag: '$0' },
          { title: 'Pro', text: 'unlimited projects, export, brand kit', tag: '$12 a month' },
          { title: 'Team', text: 'shared library, roles, support', tag: '$40 a month' },
        ],
      },
    },
    {
      prompt: 'pricing: Free $0, Pro $12, Team $40',
      brief: { items: ['Free $0', 'Pro $12', 'Team $40'] },
    },
    { prompt: 'show our pricing plans', brief: {} },
  ],
};
