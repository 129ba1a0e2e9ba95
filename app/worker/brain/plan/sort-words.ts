import type { KindWords } from '../lexicon/objects';
import { ASKING_PHRASE, END, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { findKind } from './find-kind';
import type { Labels } from './labels';
import { readHead, readInto, type Modifiers } from './modifiers';
import type { Said } from './said';
import type { Styles } from './styles';

const opener =
  /(?<![a-zß-ɏ])(?:that (?:just )?(?:says|reads|shows|goes)|which (?:says|reads)|saying|says|(?<!(?:a|an|the|our|my|your) )reading|reads|titled|entitled|called|named|with (?:the|a) (?:title|text|words|headline|message|line|name|heading|slogan)(?: (?:of|saying|that says))?|with (?:title|text|headline)|it (?:says|reads)|that should say|the (?:title|text) (?:is|being)|title is|text is|goes like|labelled|that asks)(?: ?:)?(?![a-z0-9ß-ɏ])/du;
/** A colon or a line break: what follows is the content. */
const colon = / ?[:¶] (?=\S)/du;
/** How a thing is to happen is no part of what it is about. */
const instruction = new RegExp(
  `(?:(?:that|which) (?:[a-z]+ ){0,2})?(?!then )(?:${ASKING_PHRASE}|one by one|row by row|one after (?:another|the other))(?: [a-z]+ing)?${END}`,
  'du',
);
/** How many scenes it is to be is never in one. */
const inOneScene =
  /(?<![a-z])(?:(?:all )?in|as|on) (?:just |only )?(?:one|1|a single|one single) (?:scene|slide|frame)(?![a-z])/du;
const sceneWord = new RegExp(`(?<![a-z0-9ß-ɏ])(?:${SCENE})${END}`, 'du');
const anyScenes = new RegExp(`(?<![a-z])${SCENE}|(?<![a-z])(?:show|with|to|for|in|on|as|of)(?![a-z])`, 'u');

export interface Sorted {
  readonly words: Said;
  readonly kind: KindWords | null;
  /** Whether a word for a scene stands in it, if not what kind of one. */
  readonly named: boolean;
}

export function sortWords(
  rest: Phrase,
  modifiers: Modifiers,
  world: World,
  styles: Styles,
  labels: Labels,
  verb: string,
): Sorted {
  const opened = rest.see(opener);
  const seen = rest.see(colon);
  const endsInKind = (to: number): boolean => findKind(rest.slice(0, to), false).named !== null;
  const marked = seen && (numbered.test(rest.lines()) || isLabelled(rest, seen.from, endsInKind)) ? null : seen;
  const first = opened && marked ? (opened.from <= marked.from ? opened : marked) : (opened ?? marked);
  const quoteAt = rest.firstQuote();
  const cut = first && (quoteAt < 0 || first.from < quoteAt) ? first : null;
  const headEnd = cut ? cut.from : quoteAt >= 0 ? quoteAt : rest.tokens.length;
  const head = rest.slice(0, headEnd);
  const content = cut ? rest.slice(cut.to) : rest.slice(headEnd);
  const { named, kind } = findKind(head, /\d/.test(rest.lines()));
  const anyScene = named ? null : head.see(sceneWord);
  const kindTo = named?.to ?? anyScene?.to ?? 0;
  const ahead = head.slice(0, named?.from ?? 0);
  if (named) readHead(ahead, modifiers, world, styles);
  else if (labels.headline !== undefined) readHead(head, modifiers, world, styles);
  else if (anyScene) readHead(head.slice(0, anyScene.from), modifiers, world, styles);
  const topic = head.slice(kindTo);
  topic.take(instruction);
  topic.take(inOneScene);
  // A ground is its colours: what stands in it is no text about them.
  readInto(topic, modifiers, world, styles, kind?.recipe === 'abstract-background');
  const body = content.copy();
  if (quoteAt >= 0) readInto(body, modifiers, world, styles, false);
  const quotes = [...topic.quotes(), ...body.quotes()];
  const text = body
    .pieces()
    .map((piece) => withoutQuotes(piece))
    .filter((part) => part !== '')
    .join('\n');
  const before = named ? withoutVerb(head.slice(0, named.from).content()) : '';
  const words: Said = {
    quotes,
    text: quotes.length > 0 || cut ? text : '',
    topic: topicOf(topic, !named && !anyScene),
    labelled: labels,
    kindText: named ? kindTextOf(before, head.slice(named.from, named.to).content(), named.from === 0, verb) : '',
    before,
    qualifier: anyScenes.test(ahead.text) ? '' : withThing(before, withoutVerb(ahead.content())),
    whole: rest.lines(),
    typed: typedOf(rest),
    request: rest.source,
    pasted: cut ? content.lines() : '',
    fenced: rest.tokens.find((token) => token.raw.startsWith('```'))?.quoted ?? null,
    address: rest.tokens.find((token) => token.kind === 'address')?.raw ?? null,
  };
  return { words, kind, named: named !== null || anyScene !== null };
}

/** "Compare our plans": what is asked for, not what is read. */
const withoutVerb = (before: string): string => before.replace(/^(?:compare|comparing|contrast)(?:\s+|$)/i, '');

/** "Coffee shop opening hours" is brown, and a coffee shop's all the same. */
function withThing(before: string, qualifier: string): string {
  const ahead = qualifier !== '' && before.endsWith(` ${qualifier}`) ? before.slice(0, -qualifier.length - 1) : '';
  const thing = /(?:^|\s)(\p{L}+)$/u.exec(ahead)?.[1] ?? '';
  return things.test(thing) ? `${thing} ${qualifier}` : qualifier;
}

/** The first line of a list is one of its lines. */
const numbered = /^\s*\(?1[.)]\s/;

const things =
  /^(?:coffee|chocolate|cherry|lemon|rose|olive|peach|salmon|mint|lavender|orange|wine|honey|apple|banana|plum|almond|ocean|forest|sunset|christmas|halloween|easter|autumn|winter|spring|summer)$/i;

/** All of it but what stands at the end and has been read as saying how it should look. */
function typedOf(rest: Phrase): string {
  const last = rest.pieces().at(-1)?.tokens.at(-1);
  const end = last === undefined ? -1 : rest.tokens.indexOf(last);
  return rest
    .slice(0, end + 1)
    .lines()
    .replace(/[\s,;:–—-]+$/u, '');
}

/** "Anna: hi / Ben: hello": a colon behind each of several names opens nothing. */
function isLabelled(rest: Phrase, at: number, endsInKind: (to: number) => boolean): boolean {
  if (rest.quotes().length > 0) return false;
  const text = rest.lines();
  const colonAt = text.search(/:\s/);
  const parts = text.slice(0, colonAt).split(/[,;\n/]|\s[-–—]\s/);
  const label = (parts.at(-1) ?? '').trim();
  if (label === '' || label.length > 28 || (parts.length === 1 && endsInKind(at))) return false;
  return labelledRows.test(text.slice(colonAt + 1));
}

/** Behind the first colon: something, a mark, and another label with something behind it. */
const labelledRows = /^\s*[^:\s][^:]*?(?:[,;\n/]|\s[-–—]\s|[.!?]\s)\s*[^:\n,;/]{1,28}(?<!\d):\s*\S/u;

/** "Three reasons", "Our goals": what stands before a kind and belongs to its name. */
function kindTextOf(before: string, kindText: string, first: boolean, verb: string): string {
  const own = /(?<![a-z])(our|my)(?: (?:new|own))? $/.exec(verb)?.[1];
  if (/^(?:our|my) /i.test(kindText)) return kindText;
  const counted = /^(?:\p{L}+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|our|my|key|top|main)$/iu.test(
    before.trim(),
  );
  return `${counted ? `${before.trim()} ` : first && own ? `${own} ` : ''}${kindText}`;
}

function topicOf(topic: Phrase, bare: boolean): string {
  const text = topic.content();
  return bare ? text : text.replace(/^(?:scene|slide|card)\s+/i, '');
}

function withoutQuotes(piece: Phrase): string {
  const parts: string[] = [];
  let from = 0;
  piece.tokens.forEach((token, index) => {
    if (token.kind !== 'quote') return;
    parts.push(piece.slice(from, index).lines());
    from = index + 1;
  });
  parts.push(piece.slice(from).lines());
  return parts
    .map((part) =>
      part
        .replace(/^[\s,;:.&–—-]*(?:(?:and|with|showing|of)\s)?(?:[,;:]\s*)?|[\s,;&–—-]+$|\s(?:and|with)$/gi, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(', ');
}
