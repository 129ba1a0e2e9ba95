import { bareTopic, tidyTopic } from '../said';
import { readBody, readParts } from './read-body';
import type { Reading } from './reading';
import { partsOf, sentencesOf, unquoted, unstopped, wordCount } from './segments';
import { splitTime } from './telling';

/** "Acme, an app that waters plants. It works offline": what the film is about, what that is, and what else is said. */
export function readSubject(text: string, into: Reading): void {
  const [line = '', ...lines] = text.split(/\r?\n/);
  const colon = /^((?:[^:.]|\.(?=\S)){2,90}?)\s*(?::|(?<!(?<![\d.])\d{1,3})\s[–—-](?=\s+\D))\s*(.*)$/su.exec(line);
  // "We need baristas in Oslo" names nothing: it is the first thing that is said.
  if (/^(?:we|you|it|they|there|this|i|he|she|everyone|most|many)\s/i.test(line)) {
    readBody(text, into);
    return;
  }
  const sentences = colon && !/["“]/.test(colon[1] ?? '') ? [colon[1] ?? ''] : sentencesOf(line);
  const [first = '', ...others] = sentences;
  const [head = '', ...parts] = partsOf(first);
  const told = readName(head, into);
  const [about, ...more] = parts;
  if (about !== undefined && into.about === null && isApposition(about)) {
    into.about = describes(about);
    readParts(more, into);
  } else readParts(parts, into);
  if (told !== '') readParts(partsOf(told), into);
  const body = [colon && sentences.length === 1 ? readTail(colon[2] ?? '', into) : others.join(' '), ...lines].join(
    '\n',
  );
  readBody(body, into);
}

/** Behind a colon things are listed, unless it goes on in sentences. */
function readTail(tail: string, into: Reading): string {
  const [only, ...others] = sentencesOf(tail);
  const parts = only === undefined ? [] : partsOf(only);
  if (others.length > 0 || parts.length < 2 || parts.some((part) => wordCount(part) > (parts.length > 3 ? 16 : 8)))
    return tail;
  readParts(parts, into);
  return '';
}

const isApposition = (text: string): boolean =>
  /^(?:an?|the|our|my|your|a new|which|who|that|it)\s+/i.test(text) &&
  wordCount(text) > 2 &&
  !/^(?:our|the)\s+\p{L}+\s+(?:is|are)/iu.test(text);

const describes = (text: string): string =>
  unstopped(text.replace(/^(?:which|who|that|it)(?:\s+is|’s|'s)?\s+(?=an?\s|the\s)/i, ''));

/** The subject's name, set apart from what is said of it; returns what else stood there. */
function readName(head: string, into: Reading): string {
  const timed = splitTime(head);
  const rest = timed?.rest ?? '';
  const text = unstopped(timed?.subject ?? head);
  const quoted = /["“„«](.+?)["”“»]/su.exec(text)?.[1];
  const called =
    /^(.+?)\s+(?:called|named|titled)\s+(\S+(?:\s\p{Lu}\S*)*)(?:\s+((?:that|which|who|where|for|with)\s.+))?$/su.exec(
      text,
    );
  const apposed =
    /^(?:our|my|the|a|an)?\s*(?:new |own |little )*((?:\p{Ll}[\p{L}-]*\s){1,3})(\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s\p{Lu}[\p{L}\p{N}.&’'-]*)*)(?:\s+((?:that|which|who)\s.+))?$/u.exec(
      text,
    );
  const clause = /^(\p{Lu}\S*(?:\s\p{Lu}\S*)*)\s+((?:that|which|who)\s.+)$/u.exec(text);
  if (called?.[1] && called[2]) {
    into.subject = unquoted(called[2]) ?? called[2];
    into.about = [called[1], called[3]].filter(Boolean).join(' ');
  } else if (quoted !== undefined) {
    into.subject = quoted;
    const around = bareTopic(text.replace(/["“„«].+?["”“»]/su, ' '));
    if (wordCount(around) > 1) into.about = around;
  } else if (apposed?.[1] && apposed[2] && isThing(apposed[1])) {
    into.subject = apposed[2];
    const what = apposed[1].trim();
    into.about = apposed[3] === undefined ? (wordCount(what) > 1 ? what : null) : `${what} ${apposed[3]}`;
  } else if (clause?.[1] && clause[2]) {
    into.subject = clause[1];
    into.about = clause[2].replace(/^(?:that|which|who)\s+/i, '');
  } else {
    const topic = tidyTopic(unstopped(text));
    into.subject = topic === '' ? null : topic;
  }
  return rest;
}

/** "our new app Acme", not "how Norway votes". */
const isThing = (words: string): boolean =>
  !/(?:^|\s)(?:how|why|what|when|where|is|are|and|of|in|to|from|with|by|for|on|at|about|cat|dog|friend|trip)(?:\s|$)/i.test(
    words,
  );
