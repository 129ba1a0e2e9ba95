import { placed } from '../elements';
import { entriesOf, headed, ordinals } from '../entries';
import type { Entry } from '../entries';
import type { Recipe } from '../recipe-definition';

/** Years, dates, quarters, weekdays and hours that an entry begins with. */
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const when = new RegExp(
  `^((?:in\\s+)?(?:(?:${months}|q[1-4]|early|late|spring|summer|autumn|fall|winter)\\s+)?\\d{4}(?:s|\\s*[-–]\\s*\\d{2,4})?` +
    `|(?:${months}|q[1-4])(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?` +
    '|\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|h|uhr)|\\d{1,2}[:.]\\d{2}' +
    '|(?:day|week|month|year|phase)\\s+\\d{1,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[\\s:,–—-]*(.+)$',
  'is',
);

function milestone({ title, text, tag }: Entry) {
  if (tag !== null) return { time: tag, title, text };
  const whole = when.exec(text === null ? title : `${title} ${text}`);
  const own = when.exec(title);
  if (whole?.[1] !== undefined && text !== null && whole[2] === text) return { time: title, title: text, text: null };
  if (own?.[1] !== undefined && own[2] !== undefined) return { time: own[1], title: own[2], text };
  return { time: '', title, text };
}

export const recipe: Recipe = {
  id: 'timeline',
  name: 'Timeline',
  words: {
    nouns: ['timeline', 'time line', 'milestones', 'roadmap', 'road map', 'history', 'chronology'],
    verbs: [],
    phrases: ['our story', 'over the years', 'year by year', 'along a line', 'how we got here', 'what comes next'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items', 'data'],
  divides: ['entries', 'items', 'data'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const entries = (given ?? []).map(milestone);
    const samples = ordinals.slice(0, 3).map((ordinal, index) => ({
      time: `Year ${index + 1}`,
      title: `${ordinal} milestone`,
      text: null,
    }));
    return headed(brief, given !== null, 'Timeline', {
      ...placed('timeline'),
      type: 'timeline',
      entries: given === null ? samples : entries,
    });
  },
  examples: [
    {
      prompt: 'timeline: 2019 founded, 2021 first customer, 2024 ten thousand customers',
      brief: { items: ['2019 founded', '2021 first customer', '2024 ten thousand customers'] },
    },
    {
      prompt: 'a roadmap called "What comes next": Q1 beta, Q2 launch, Q3 mobile app, Q4 teams',
      brief: { headline: 'What comes next', items: ['Q1 beta', 'Q2 launch', 'Q3 mobile app', 'Q4 teams'] },
    },
    { prompt: 'show our history as milestones', brief: {} },
  ],
};
