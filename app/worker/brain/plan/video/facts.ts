import type { Draft, Entry, Figure, Storyboard, VideoFacts } from '../../../composer/catalogue';
import { spell } from '../../reading/normalise';
import { parseEntries } from '../../slots/entries';
import { parseItems } from '../../slots/lists';
import { figuresIn } from '../figure-rows';
import { passageOf } from './passages';
import { linesOf, partsOf, sentencesOf, unquoted, unstopped, wordCount } from './segments';
import {
  addressIn,
  asksFor,
  byName,
  counts,
  isGift,
  isOffer,
  isPlace,
  isPrice,
  isProblem,
  isTime,
  splitPlace,
} from './telling';

/** Facts while they are read. */
export interface Reading {
  readonly storyboard: Storyboard;
  subject: string | null;
  about: string | null;
  readonly texts: Record<string, string>;
  readonly lists: Record<string, Entry[]>;
  readonly figures: Figure[];
  readonly quotes: { text: string; by: string | null }[];
  address: string | null;
  action: string | null;
  readonly passages: Draft[];
}

export const startReading = (storyboard: Storyboard): Reading => ({
  storyboard,
  subject: null,
  about: null,
  texts: {},
  lists: {},
  figures: [],
  quotes: [],
  address: null,
  action: null,
  passages: [],
});

export const factsOf = (reading: Reading): VideoFacts => {
  const { storyboard: _storyboard, ...facts } = reading;
  return facts;
};

/** Everything that was said behind the subject, line by line. */
export function readBody(text: string, into: Reading): void {
  let open: string | null = null;
  for (const line of linesOf(text)) {
    const sentences = sentencesOf(line.text);
    const labelled = labelOf(line.text, into.storyboard);
    if (line.listed || (open !== null && labelled === null && sentences.length === 1 && wordCount(line.text) < 8)) {
      if (into.storyboard.id === 'story' && open === null && wordCount(line.text) > 4)
        into.passages.push(passageOf(line.text));
      else addItems(into, open ?? numbered(into), [line.text]);
      continue;
    }
    open = labelled?.rest === '' ? labelled.list : null;
    if (open === null) readSentences(sentences, into);
  }
}

/** What is said under a label goes on until the next, or until something says by itself what it is. */
function readSentences(sentences: readonly string[], into: Reading): void {
  let label: string | null = null;
  for (const sentence of sentences) {
    const labelled = labelOf(sentence, into.storyboard);
    if (labelled && labelled.rest !== '') {
      label = labelled.text !== null && into.texts[labelled.text] === undefined ? labelled.text : null;
      readLabelled(labelled, into);
    } else if (label !== null && !readWhole(sentence, into)) {
      into.texts[label] = `${into.texts[label] ?? ''}. ${unstopped(sentence)}`;
    } else if (label === null) readSentence(sentence, into);
  }
}

/** "1. Mix": where there are steps, what is counted is one. */
const numbered = ({ storyboard }: Reading): string => ('steps' in storyboard.lists ? 'steps' : storyboard.mainList);

interface Labelled {
  readonly text: string | null;
  readonly list: string | null;
  readonly rest: string;
  readonly label: string;
}

/** "Ingredients: flour, milk", with the slips that fingers make; also "goal $20,000". */
function labelOf(text: string, storyboard: Storyboard): Labelled | null {
  const [, label, rest] = /^([\p{L}][\p{L}\p{N} '’/&-]{1,28}?)\s*(?::|\s[–—-](?=\s))\s*(.*)$/su.exec(text) ?? [];
  if (label === undefined || rest === undefined) return null;
  const named = nameOf(label, storyboard);
  return named ? { ...named, rest, label } : null;
}

function nameOf(label: string, { texts, lists }: Storyboard): { text: string | null; list: string | null } | null {
  const typed = label
    .toLowerCase()
    .trim()
    .replace(/^(?:the|our|my|your) /, '');
  const spelled = typed
    .split(' ')
    .map((word) => spell(word, 0))
    .join(' ');
  for (const word of [typed, spelled]) {
    const list = Object.keys(lists).find((name) => lists[name]?.includes(word));
    if (list !== undefined) return { text: null, list };
    const text = Object.keys(texts).find((name) => texts[name]?.includes(word));
    if (text !== undefined) return { text, list: null };
  }
  return null;
}

function readLabelled({ text, list, rest }: Labelled, into: Reading): void {
  if (list !== null) addEntries(into, list, ...listedIn(rest));
  else if (text !== null) put(into, text, rest);
}

/** The first of a kind stands; another is a scene of its own. */
function put(into: Reading, name: string, text: string): void {
  const found = addressIn(text);
  if (found && /^(?:reply|tickets)$/.test(name)) into.address ??= found.address;
  if (into.texts[name] === undefined) into.texts[name] = unstopped(text);
  else into.passages.push(passageOf(text));
}

function listedIn(text: string): Entry[] {
  return parseEntries(unstopped(text)) ?? [];
}

function entryOf(text: string): Entry {
  const [entry, ...others] = parseEntries(unstopped(text)) ?? [];
  return entry && others.length === 0 ? entry : { title: unstopped(text), text: null, tag: null };
}

function addEntries(into: Reading, list: string, ...entries: readonly Entry[]): void {
  into.lists[list] = [...(into.lists[list] ?? []), ...entries];
}

const done = /^(added|new|improved|changed|faster|fixed|fixes|removed|deprecated):?\s+(?!and\s)(.+)$/iu;

/** Things of one kind as typed; what one of them tells of itself it is. */
function addItems(into: Reading, list: string, items: readonly string[]): void {
  for (const item of items) {
    if (readWhole(item, into, true)) continue;
    const [, verb = '', thing = ''] = done.exec(item) ?? [];
    const own = verb === '' ? null : nameOf(verb, into.storyboard)?.list;
    if (own == null) addEntries(into, list, entryOf(item));
    else addEntries(into, own, entryOf(/^(?:faster|new)$/i.test(verb) ? item : thing));
  }
}

const has =
  /^(?:it|she|he|they|we|you|this|acme|the app|which|that|also|and it)?\s*(?:also )?(?:has|have|comes with|come with|features|includes|include|offers|offer|does|gives you|you get|get|lets you|with|brings|packed with)\s+(.+)$/isu;

function readSentence(sentence: string, into: Reading): void {
  const parts = partsOf(sentence);
  if (parts.length === 1 && readWhole(sentence, into)) return;
  if (/["“„«]/.test(sentence) && readQuote(unstopped(sentence), into)) return;
  const listed = has.exec(sentence)?.[1];
  if (listed !== undefined && !into.storyboard.id.startsWith('story')) {
    addItems(into, into.storyboard.mainList, parseItems(unstopped(listed)));
    return;
  }
  if (parts.length > 1 && parts.every((part) => wordCount(part) <= 7)) readParts(parts, into);
  else if (/^.{2,60}?:\s/.test(sentence) || wordCount(sentence) > 2) into.passages.push(passageOf(sentence));
  else addItems(into, into.storyboard.mainList, [sentence]);
}

/** Parts between commas: each is what it tells of itself, else one of the things the plan lists. */
export function readParts(parts: readonly string[], into: Reading): void {
  for (const part of parts) {
    const labelled = labelOf(part, into.storyboard);
    if (labelled && labelled.rest !== '') readLabelled(labelled, into);
    else if (isCity(unstopped(part)) && 'where' in into.storyboard.texts && into.texts['when'] !== undefined)
      into.texts['where'] ??= unstopped(part);
    else addItems(into, into.storyboard.mainList, [part.replace(/^(?:and|with|plus)\s+/i, '')]);
  }
}

/** A statement that says by itself what it is: a date, a price, a figure, a quotation, an address. */
function readWhole(text: string, into: Reading, inList = false): boolean {
  const names = into.storyboard.texts;
  const bare = unstopped(text);
  const take = (name: string, value: string): boolean => {
    if (!(name in names) || into.texts[name] !== undefined) return false;
    into.texts[name] = value;
    return true;
  };
  if (readQuote(bare, into)) return true;
  const found = addressIn(bare);
  if (found && into.address === null) {
    into.address = found.address;
    const rest = found.rest;
    if (rest === '') return true;
    if (asksFor(rest) && wordCount(rest) <= 4) into.action ??= rest;
    else if (!readWhole(rest, into, inList)) into.passages.push(passageOf(rest));
    return true;
  }
  if (!inList && asksFor(bare) && wordCount(bare) <= 4 && into.action === null) {
    into.action = bare;
    return true;
  }
  if (isOffer(bare) && take('offer', bare)) return true;
  if (isGift(bare) && 'impact' in into.storyboard.lists) {
    addEntries(into, 'impact', { title: bare, text: null, tag: null });
    return true;
  }
  const split = splitPlace(bare);
  if (split && isTime(split.first) && 'when' in names && 'where' in names)
    return take('when', tidyWhen(split.first)) && (take('where', split.place) || true);
  if (isTime(bare) && take('when', tidyWhen(bare))) return true;
  if (isPlace(bare) && take('where', bare.replace(/^(?:at|in|@)\s+/i, ''))) return true;
  if (named(bare, into)) return true;
  const price = isPrice(bare);
  if (price !== null && (take('price', price) || take('pay', price))) return true;
  const wanted =
    /^(?:we(?: are|'re|’re)? )?(?:look(?:ing)? for|seek(?:ing)?|hiring|searching for|need|wanted)\s+(.+)$/iu.exec(
      bare,
    )?.[1];
  if (wanted !== undefined && take('role', wanted)) return true;
  if (!inList && isProblem(bare) && take('problem', bare)) return true;
  const figures = wordCount(bare) <= 7 && !isTime(bare) ? figuresIn(bare) : null;
  if (figures?.length === 1 && figures[0] && plainFigure(figures[0], bare)) {
    into.figures.push(figures[0]);
    return true;
  }
  return false;
}

/** "goal $20,000", "serves 4": a label without a colon, before a figure. */
function named(text: string, into: Reading): boolean {
  const [, label = '', rest = ''] = /^([\p{L} ]{3,20}?)\s+(?:is |of |at |:)?\s*([$€£]?\d.*)$/su.exec(text) ?? [];
  const found = label === '' ? null : nameOf(label, into.storyboard);
  if (found?.text == null || into.texts[found.text] !== undefined) return false;
  into.texts[found.text] = /^(?:serves|takes|ready in)$/i.test(label) ? text : rest;
  return true;
}

/** "12,000 happy users" counts something; "version 2.4" and "the 7th birthday" do not. */
function plainFigure({ label }: Figure, text: string): boolean {
  return label !== '' && counts.test(text) && !/^\d+(?:st|nd|rd|th)\b|^\d+-\p{L}/iu.test(text);
}

function readQuote(text: string, into: Reading): boolean {
  const whole = unquoted(text);
  const behind = byName.exec(text);
  const before = /^(.{2,60}?)\s*(?:says?|said|:)\s*,?\s*["“„«](.+?)["”“»]$/su.exec(text);
  const [quote, by] = behind
    ? [behind[1], behind[2]]
    : before
      ? [before[2], before[1]]
      : [whole ?? undefined, undefined];
  if (quote === undefined) return false;
  into.quotes.push({ text: quote.trim(), by: by?.replace(/^(?:and|as|what)\s+/i, '').trim() ?? null });
  return true;
}

/** A name between commas, behind a day. */
const isCity = (text: string): boolean => /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u.test(text);

const tidyWhen = (text: string): string => text.replace(/^(?:on|this coming)\s+/i, '');
