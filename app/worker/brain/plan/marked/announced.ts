import { readNumber } from '$shared/primitives/read-number';
import { KIND } from '../../lexicon/patterns';
import { partsOf, unstopped } from '../video/segments';
import { isClock, isPlace, isTime, splitPlace, splitTime, sumOf } from '../video/telling';
import type { MarkedReader } from './marked-form';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ofKind = new RegExp(`(?<![a-z])(?:${KIND})s?(?![a-z])`, 'iu');
const span = /^\d{1,2}(?:[:.]\d{2})?\s?[-–]\s?\d{1,2}(?:[:.]\d{2})?(?:\s?(?:[ap]m|h|uhr))?$/iu;
const longest = 70;

/** "Yard sale Saturday March 14, 10-4, 4 Linden St, cake and coffee, free entry": what is on, when, where, and what with. */
export const announcement: MarkedReader = (source) => {
  if (/["“„«:?]\s|\n|(?<!\d)[.!;]\s/u.test(source)) return null;
  const [head = '', ...parts] = partsOf(unstopped(source)).map(unstopped);
  if (parts.length < 2 || ofKind.test(head) || isTime(head) || [head, ...parts].some((part) => part.length > longest))
    return null;
  const timed = datedHead(head) ?? splitTime(head);
  const when: string[] = [];
  const where: string[] = [];
  const rest: string[] = [];
  for (const part of [...(timed ? partsOf(timed.rest) : []), ...parts]) {
    const split = splitPlace(part);
    if (isTime(part) || isClock(part) || (span.test(part) && when.length > 0)) when.push(part);
    else if (split && isTime(split.first)) {
      when.push(split.first);
      where.push(split.place);
    } else if (isPlace(part) && where.length === 0) where.push(part.replace(/^(?:at|in|@)\s+/iu, ''));
    else rest.push(part);
  }
  if (when.length === 0 || when.length > 3 || where.length + rest.length === 0) return null;
  const headline = capital(timed?.subject ?? head).replace(/[\s,–-]+$/u, '');
  const there = [when.map((part) => part.replace(/^on\s+/iu, '')).join(', '), ...where].map(capital);
  const whole = { from: 0, to: source.length };
  return rest.length < 2
    ? {
        recipe: 'title',
        filled: { headline, subline: [...there, ...rest.map(capital)].join(' · ') },
        ...whole,
      }
    : { recipe: 'bullet-list', filled: { headline, subline: there.join(' · '), items: rest.map(capital) }, ...whole };
};

/** "Open day at Hillside School on 5 May": the day behind the place. */
function datedHead(head: string): { readonly subject: string; readonly rest: string } | null {
  const [, place = '', day = ''] = /^(.+?)\s+(?:on|am|le|el)\s+(.+)$/u.exec(head) ?? [];
  return isTime(day) ? { subject: place, rest: day } : null;
}

const clauses = /[.!?;,](?=\s)\s*(?:and\s+)?|\s+(?:and|but)\s+(?=we |so far|already)/iu;

/** "Help us rebuild the hall. We need £40,000. So far £12,500 has come in": how far it has come. */
export const raisedOf: MarkedReader = (source) => {
  const told = source.split(clauses).map((text) => ({ text, sum: sumOf(unstopped(text.trim())) }));
  const [goal, raised] = (['goal', 'raised'] as const).map((of) => told.find(({ sum }) => sum?.of === of)?.sum?.amount);
  const [whole, part] = [goal, raised].map((amount) => readNumber(amount ?? ''));
  if (goal === undefined || raised === undefined || !whole || part == null || part > whole) return null;
  const first = told.findIndex(({ sum }) => sum !== null);
  const heading = told
    .slice(0, first)
    .map(({ text }) => text.trim())
    .join(', ');
  const percent = Math.round((part / whole) * 100);
  return {
    recipe: 'progress',
    filled: {
      eyebrow: heading === '' || heading.length > longest ? null : capital(heading),
      headline: `${raised} of ${goal}`,
      number: { value: percent, from: 0, decimals: 0, prefix: '', suffix: '%' },
    },
    from: 0,
    to: source.length,
  };
};

const joined = String.raw`\s(?:\p{Lu}|of|de|the|\d)[\p{L}\d.’'&-]*`;
const team = String.raw`\p{Lu}[\p{L}\d.’'&-]*(?:${joined}){0,3}`;
const anyTeam = String.raw`\p{L}[\p{L}.’'&-]*(?:\s\p{L}[\p{L}.’'&-]*){0,2}`;
const state = String.raw`(?:final|full[- ]time|half[- ]time|live|current)(?: score)?|result|score(?: ?board|card)?`;
const points = String.raw`(\d{1,3})`;
const between = String.raw`\s*(?:[-–:]|to)\s*`;

/** "Hawks 3 - 2 Tigers full time": two names of teams alone say nothing, so something stands between the figures. */
const score = new RegExp(
  `^(${team})\\s+${points}(?:${between}(?:${points}\\s+(${team})|(${team})\\s+${points})|(?:,\\s*|\\s+(?=.*\\s(?:[Ff](?:inal|ull|t)|[Hh](?:alf|t)|FT|HT)))(${team})\\s+${points})(?:,?\\s+(${state}|ft|ht|FT|HT|F[a-z]+(?:[- ][Tt]ime)?))?[.!]?$`,
  'u',
);
/** "scoreboard lions 3 tigers 2": what they are is said, so they may be written anyhow. */
const saidScore = new RegExp(
  `^(?:(?:an?|the|our|make|show|add|give me) )*(${state})(?: (?:graphic|card|bug|screen|scene|update))?(?:\\s*[:–-]\\s*|\\s+)(${anyTeam})\\s+${points}(?:${between}${points}\\s+(${anyTeam})|(?:${between}|\\s*,?\\s*(?:and |vs\\.? |v )?)(${anyTeam})\\s+${points})[.!]?$`,
  'iu',
);
const called: Readonly<Record<string, string | null>> = {
  ft: 'Full time',
  ht: 'Half time',
  final: 'Final score',
  scoreboard: null,
  'score board': null,
  scorecard: null,
};

/** "Hawks 3 - 2 Tigers final score": two teams, and what each has. */
export const scoreOf: MarkedReader = (source) => {
  const found = readScore(source.trim());
  if (!found) return null;
  const { said, home, ours, guest, theirs } = found;
  const plain = { from: 0, decimals: 0, prefix: '', suffix: '' };
  const state = said.toLowerCase();
  return {
    recipe: 'stat-row',
    filled: {
      headline: state in called ? (called[state] ?? null) : capital(state),
      figures: [
        { ...plain, value: Number(ours), label: home },
        { ...plain, value: Number(theirs), label: guest },
      ],
    },
    from: 0,
    to: source.length,
  };
};

interface Score {
  readonly said: string;
  readonly home: string;
  readonly ours: string;
  readonly guest: string;
  readonly theirs: string;
}

function readScore(source: string): Score | null {
  const told = saidScore.exec(source);
  if (told) {
    const [, said = '', home = '', ours = '', theirs, guest, otherGuest, otherTheirs] = told;
    return {
      said,
      home: capital(home),
      ours,
      guest: capital(guest ?? otherGuest ?? ''),
      theirs: theirs ?? otherTheirs ?? '',
    };
  }
  const [whole, home = '', ours = '', theirs, guest, second, seconds, listed, listeds, said = 'final score'] =
    score.exec(source) ?? [];
  if (whole === undefined) return null;
  return { said, home, ours, guest: guest ?? second ?? listed ?? '', theirs: theirs ?? seconds ?? listeds ?? '' };
}
