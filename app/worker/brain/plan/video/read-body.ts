import type { Entry } from '../../../composer/catalogue';
import { parseEntries } from '../../slots/entries';
import { parseItems } from '../../slots/lists';
import { neededIn, stepsIn } from './cooking';
import { labelOf, nameOf, type Labelled } from './labelled';
import { passageOf } from './passages';
import { addEntries, type Reading } from './reading';
import { linesOf, partsOf, sentencesOf, unstopped, wordCount } from './segments';
import { readQuote, readWhole } from './statements';
import { addressIn, isNeed, sumOf } from './telling';

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
  // "Sun heats the sea" is no Sunday, where nothing else is said to be on a day.
  const isDay = /^(?:sun|sat|may|mar)$/iu.test(entry?.tag ?? '');
  return entry && !isDay && others.length === 0 ? entry : { title: unstopped(text), text: null, tag: null };
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
  if ('ingredients' in into.storyboard.lists && readCooking(sentence, into)) return;
  const parts = partsOf(sentence).flatMap(clausesOf);
  if (isNeed(sentence) && parts.every((part) => !sumOf(part)) && takeText('problem', unstopped(sentence), into)) return;
  if (parts.length === 1 && readWhole(sentence, into)) return;
  if (/["“„«]/.test(sentence) && readQuote(unstopped(sentence), into)) return;
  const listed = has.exec(sentence)?.[1];
  if (listed !== undefined && !into.storyboard.id.startsWith('story')) {
    addItems(into, into.storyboard.mainList, parseItems(unstopped(listed)));
    return;
  }
  if (parts.length > 1 && parts.every((part) => wordCount(part) <= 9)) readParts(parts, into);
  else if (/^.{2,60}?:\s/.test(sentence) || wordCount(sentence) > 2) into.passages.push(passageOf(sentence));
  else addItems(into, into.storyboard.mainList, [sentence]);
}

/** What is needed, and what is done, of a recipe in sentences. */
function readCooking(sentence: string, into: Reading): boolean {
  const needed = neededIn(sentence);
  const steps = needed === null ? stepsIn(sentence) : null;
  for (const [list, titles] of [['ingredients', needed] as const, ['steps', steps] as const])
    addEntries(into, list, ...(titles ?? []).map((title) => ({ title, text: null, tag: null })));
  return needed !== null || steps !== null;
}

/** "We need $25,000 and we have raised $9,340": a sum in each half. */
function clausesOf(part: string): readonly string[] {
  const clauses = part.split(/\s+(?:and|but)\s+(?=\S)/u);
  return clauses.length > 1 && clauses.every((clause) => sumOf(unstopped(clause))) ? clauses : [part];
}

/** Whether a text the plan asks for was still wanting, and is this one now. */
function takeText(name: string, text: string, into: Reading): boolean {
  if (!('goal' in into.storyboard.texts) || into.texts[name] !== undefined) return false;
  into.texts[name] = text;
  return true;
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

/** A name between commas, behind a day. */
const isCity = (text: string): boolean => /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u.test(text);
