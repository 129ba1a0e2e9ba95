/** Words that say when, as patterns' text without groups: what rows of a timetable or of a history begin with. */

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const days =
  'mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?';
const YEAR = "(?:1[5-9]|20|21)\\d\\d|'\\d\\d";
const to = '(?: ?[-–] ?| to )';
export const CLOCK = `(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?|\\d{1,2} ?[ap]m|noon|midnight)`;

/** Kinds of times, the most telling first: rows begin with one and the same kind. */
export const timeKinds: readonly {
  readonly id: 'day' | 'year' | 'quarter' | 'month' | 'count' | 'clock';
  readonly pattern: string;
}[] = [
  { id: 'day', pattern: `(?:(?:${days})\\.?(?:${to}(?:${days}))?|weekdays|weekends?)` },
  {
    id: 'month',
    pattern: `(?:\\d{1,2}\\.? )?(?:${months})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?![\\d:.%]))?(?:,? (?:${YEAR}))?`,
  },
  { id: 'quarter', pattern: `(?:q[1-4]|h[12])(?:[ /]?(?:${YEAR}))?` },
  {
    id: 'year',
    pattern: `(?:(?:\\d{1,2}\\.? )?(?:${months})\\.? (?:\\d{1,2},? )?)?(?:${YEAR})s?(?:${to}(?:${YEAR}|today|now))?`,
  },
  { id: 'count', pattern: '(?:day|week|month|phase|stage|round|act|sprint|lap|set|lesson|chapter) \\d{1,3}' },
  { id: 'clock', pattern: `${CLOCK}(?:${to}${CLOCK})?` },
];

export const TIME = timeKinds.map(({ pattern }) => pattern).join('|');

export const anyTime = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${timeKinds.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A label that is nothing but a time: "Jan", "Q1", "mon", "2023". */
const onlyTime = new RegExp(`^(?:${timeKinds.map(({ pattern }) => pattern).join('|')})$`, 'iu');
export const isTime = (text: string): boolean => onlyTime.test(text.trim());
