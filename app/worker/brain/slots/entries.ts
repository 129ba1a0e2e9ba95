import type { SceneBrief } from '$shared/schema/operations';
import { parseItems } from './lists';

export type Entry = NonNullable<SceneBrief['entries']>[number];
type Part = keyof Entry;

/** Which parts of an entry its two halves are: "Anna: hi" is a person and her words, "Fast: no waiting" is not. */
export interface EntryShape {
  readonly first: Part;
  readonly second: Part;
}

export const plainShape: EntryShape = { first: 'title', second: 'text' };

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const days = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const year = "(?:1[5-9]|20|21)\\d\\d|'\\d\\d";
const time = `(?:(?:early|mid|late|spring|summer|autumn|fall|winter|end of) )?(?:${year}|(?:q[1-4]|h[12])(?:[ /]?(?:${year}))?|(?:\\d{1,2}\\.? )?(?:${months})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:${year}))?|(?:${days})|\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?|\\d{1,2} ?[ap]m|(?:day|week|month|year|phase|stage|round|act|sprint) \\d{1,3}|today|tomorrow|tonight|yesterday|now|next (?:week|month|year)|soon)(?:s|'s)?(?: ?[–-] ?(?:${year}|today|now))?`;
const timeFirst = new RegExp(
  `^(?:in |on |at |from |by )?(${time})(?![\\p{L}\\p{N}])\\s*(?:[:|,]|[–—-](?=\\s)|→|->|we )?\\s*(.+)$`,
  'iu',
);
const timeLast = new RegExp(`^(.+?)\\s*(?:[:,|(–—-]|\\bin\\b|\\bon\\b|\\bat\\b)\\s*(${time})\\)?$`, 'iu');

const per = '(?:\\s?(?:/|per|a|an|each)\\s?(?:mo(?:nth)?|yr|year|user|seat|week|day|person|hour|h)\\.?)*';
const price = `(?:(?:from|only|just|starting at) )?(?:[$€£¥₹]\\s?\\d[\\d.,]*[km]?${per}|\\d[\\d.,]*\\s?(?:€|£|\\$|¥|₹|euros?|dollars?|usd|eur|gbp|chf)(?![\\p{L}])${per}|free(?: forever)?|custom|on request)`;
const priced = new RegExp(
  `^(.{1,60}?)\\s*(?:[:=(|,–—-]|\\bfor\\b|\\bat\\b|\\bcosts?\\b)?\\s*(${price})(?![\\p{L}\\p{N}])\\s*\\)?(?:\\s*(?:[:;,|(–—-]|\\b(?:with|includes|including|incl|has|gets?|for)\\b)\\s*(.+?)\\)?)?$`,
  'iu',
);

const halves = /^([^:]{1,80}?)\s*:\s+(.+)$|^(.{1,80}?)(?:\s+[-–—|]\s+|\s*\t\s*)(.+)$|^(.{1,80}?)\s*\((.+)\)$/su;
const leads = /^(.{1,60}?)\s+leads? to\s+(.+)$/iu;
const arrow = /\s*(?:[-=–]+>|→|⇒|➜|➔)\s*/u;
/** "Anna: hi! Ben: hello": whoever speaks begins a new entry, without a mark before. */
const speaker =
  /(?:^|(?<=[.!?…,;"”»)\p{Extended_Pictographic}]\s*)|(?<=\s)(?=\p{Lu}))(?:(?:and|then) )?([\p{L}\p{N}][\p{L}\p{N}'’&.-]*(?: [\p{L}\p{N}'’&-]+){0,3}):\s+/gu;

/** Things of one kind with what is said of each, in the spellings people use. Null where there are none. */
export function parseEntries(text: string, shape: EntryShape = plainShape): Entry[] | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const entries = splitEntries(trimmed, shape)
    .map((part) => readEntry(part, shape))
    .filter((entry) => entry.title !== '');
  return entries.length === 0 ? null : entries;
}

/** The same things as lines of text; a chain of arrows stays one line. */
export function entryLines(text: string, shape: EntryShape): string[] {
  return arrow.test(text) && !/\r?\n/.test(text.trim()) ? [text.trim()] : splitEntries(text.trim(), shape);
}

function splitEntries(text: string, shape: EntryShape): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > 1 || text.includes(';')) return parseItems(text);
  if (arrow.test(text)) return text.split(arrow).filter((part) => part !== '');
  const spoken = splitSpoken(text);
  if (spoken) return spoken;
  const people = shape.second === 'title' ? null : splitPairs(text);
  if (people) return people;
  const places = text.split(/\s+to\s+/u);
  if (places.length > 1 && places.every((place) => name.test(place) || /^\p{Lu}[\p{L}.'’-]+$/u.test(place)))
    return places;
  return splitPrices(text) ?? splitDashed(text) ?? parseItems(text);
}

function splitSpoken(text: string): string[] | null {
  const starts = [...text.matchAll(speaker)].map((match) => match.index);
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, index) =>
    text
      .slice(start, starts[index + 1])
      .trim()
      .replace(/^(?:and|then) /, '')
      .replace(/(?:[,;]|[,;]? and)$/, ''),
  );
}

const name = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|da|di|la|al|bin)){1,3}$/u;

/** "Jane Doe, CTO and John Roe, CFO": every second piece is a name, the ones between say what they are. */
function splitPairs(text: string): string[] | null {
  const pieces = parseItems(text.replace(/,?\s+(?:and|&)\s+(?=\p{Lu})/gu, ', '));
  const pairs = pieces.length % 2 === 0 && pieces.length > 1;
  if (!pairs || !pieces.every((piece, index) => name.test(piece) === (index % 2 === 0))) return null;
  return pieces.flatMap((piece, index) => (index % 2 === 0 ? [`${piece}: ${pieces[index + 1] ?? ''}`] : []));
}

/** "Basic $9, Pro $29 with x and y": a comma without a price behind it goes on with the plan before. */
function splitPrices(text: string): string[] | null {
  const found = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${price}(?![\\p{L}\\p{N}])`, 'giu'));
  if (!found || found.length < 2) return null;
  const parts: string[] = [];
  for (const piece of text.split(/\s*,(?!\d)\s*(?:and\s+)?|\s+and\s+(?=\S+(?:\s\S+){0,2}?\s+[$€£¥₹]?\d)/u)) {
    const last = parts.length - 1;
    if (last < 0 || priced.test(piece)) parts.push(piece);
    else parts[last] = `${parts[last] ?? ''}, ${piece}`;
  }
  return parts;
}

/** "Mix - flour, water and salt, Knead - ten minutes": a comma without a dash behind it goes on with what was before. */
function splitDashed(text: string): string[] | null {
  const dashed = /^\S.{0,60}?\s[-–—]\s/u;
  const parts: string[] = [];
  for (const piece of text.split(/\s*,\s*(?:and\s+)?/u)) {
    const last = parts.length - 1;
    if (last < 0 || dashed.test(piece)) parts.push(piece);
    else parts[last] = `${parts[last] ?? ''}, ${piece}`;
  }
  return parts.length > 1 && parts.every((part) => dashed.test(part)) ? parts : null;
}

function readEntry(part: string, shape: EntryShape): Entry {
  const dated = timeFirst.exec(part);
  // "Jun Park (growth)" is somebody.
  if (dated?.[1] && dated[2] && !(/^\p{L}+$/u.test(dated[1]) && /^\p{Lu}[\p{L}'’-]+(?: \(|$)/u.test(dated[2])))
    return { ...split(dated[2], plainShape), tag: dated[1] };
  const cost = priced.exec(part);
  if (cost?.[1] && cost[2]) return { title: tidy(cost[1]), text: orNull(cost[3]), tag: cost[2].trim() };
  const since = timeLast.exec(part);
  if (since?.[1] && since[2] && since[1].length < 80 && shape === plainShape)
    return { ...split(since[1], plainShape), tag: since[2] };
  return split(part, shape);
}

function split(part: string, shape: EntryShape): Entry {
  const led = leads.exec(part);
  if (led?.[1] && led[2]) return { title: tidy(led[1]), text: tidy(led[2]), tag: null };
  const cut = halves.exec(part);
  const [first, second] = [cut?.[1] ?? cut?.[3] ?? cut?.[5], cut?.[2] ?? cut?.[4] ?? cut?.[6]];
  const blank: Entry = { title: '', text: null, tag: null };
  if (first === undefined || second === undefined) return { ...blank, title: tidy(part) };
  return { ...blank, [shape.first]: tidy(first), [shape.second]: tidy(second) };
}

const orNull = (text: string | undefined): string | null =>
  text === undefined || tidy(text) === '' ? null : tidy(text);

const tidy = (text: string): string =>
  text
    .trim()
    .replace(/^["“„«](.+)["”“»]$/u, '$1')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
