import { catalogue } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import { operationWords } from '../lexicon/operations';
import { anyOf, END, KIND, kindOf, SCENE } from '../lexicon/patterns';
import type { Phrase, Taken } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { parseSeries, type Series } from '../slots/series';
import { parseItems } from '../slots/lists';
import { fillList, fillQuote, fillTitle } from './contents';
import { fillChart, fillNumber, fillShares } from './figures';
import { fillFigures, fillTable, tableIn } from './figure-rows';
import type { Filled, Said } from './said';
import { readLabels, type Labels } from './labels';
import { applyModifiers, noModifiers, readHead, readInto, readWhole, type Modifiers } from './modifiers';
import { blankBrief } from './blank-brief';
import { briefLike } from './like-scene';
import type { Styles } from './styles';

import { replyFor } from './add-reply';

const verbs = `(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak, 'change', 'turn'])}|animate|say|continue|go on|lead|(?:i|we) (?:also |still |just |now |really )*(?:need|want|would like|would love)(?: also)?)`;
const lead = new RegExp(
  `^(?:(?:then|next|also|and|now|first|second|third|finally|lastly|after that|followed by|start|begin|scene \\d+(?: is)?:?|:|,) )*(?:${verbs} )?(?:me |us |in |up |off |with |by |out )*(?:(?:a|an|the|one|another|some|my|our|new|more|extra|second|third|next|final|closing|single|separate|nice|cool|simple|quick|short|great|good|big) )*`,
  'du',
);
const opener =
  /(?<![a-zß-ɏ])(?:that (?:just )?(?:says|reads|shows|goes)|which (?:says|reads)|saying|says|reading|reads|titled|entitled|called|named|with (?:the|a) (?:title|text|words|headline|message|line|name|heading|slogan)(?: (?:of|saying|that says))?|with (?:title|text|headline)|it (?:says|reads)|that should say|the (?:title|text) (?:is|being)|title is|text is|goes like|labelled|that asks)(?: ?:)?(?![a-z0-9ß-ɏ])/du;
/** A colon or a line break: what follows is the content. */
const colon = / ?[:¶] (?=\S)/du;
const kindWord = new RegExp(`(?<![a-z0-9ß-ɏ])(${KIND}s?)(?: (?:${SCENE}|animation|title))?${END}`, 'du');
const sceneWord = new RegExp(`(?<![a-z0-9ß-ɏ])(?:${SCENE})${END}`, 'du');
const separators = /^[,.;!–—-]$/;

export interface ReadBrief {
  readonly brief: SceneBrief;
  readonly modifiers: Modifiers;
  readonly kind: KindWords | null;
  readonly said: string;
  /** Nothing was said of what stands in it. */
  readonly empty: boolean;
}

export function readBrief(phrase: Phrase, world: World, styles: Styles): ReadBrief | null {
  const rest = phrase.copy();
  const like = briefLike(rest, world);
  const modifiers = noModifiers();
  readTrailing(rest, modifiers, world, styles);
  const labels = readLabels(rest);
  const start = rest.see(lead);
  const said = sortWords(
    rest.slice(start && start.to < rest.tokens.length ? leadEnd(rest, start.group(0)) : 0),
    modifiers,
    world,
    styles,
    labels,
  );
  const kind = said.kind ?? (like ? kindOf(like.kindWord) : null);
  const recipe = kind?.recipe ?? guessRecipe(said.words, behindQuote(rest));
  const filled = fill(recipe, said.words, kind);
  const empty =
    filled.headline == null &&
    filled.quote == null &&
    filled.items == null &&
    filled.data == null &&
    filled.figures == null &&
    filled.table == null &&
    filled.number == null;
  if (empty && !kind && !like) return null;
  const brief = applyModifiers(
    {
      ...blankBrief(recipe),
      ...(like?.look ?? {}),
      // An intro is called after what it shows; its place at the front tells that it is one.
      name: kind?.sceneName === 'Intro' ? null : (kind?.sceneName ?? null),
      ...withoutFlag(filled),
      ...(kind?.words.includes('typewriter') && /typewriter/.test(phrase.text) ? { enter: 'typewriter' as const } : {}),
    },
    modifiers,
    recipe,
  );
  return { empty, brief: clean(brief), modifiers, kind, said: replyFor(brief, kind, filled, world) };
}

/** How many tokens the lead really covers: what it reads must not swallow the kind itself. */
function leadEnd(rest: Phrase, text: string): number {
  const found = rest.see(lead);
  if (!found || text === '') return 0;
  return found.group(0).trim() === '' ? 0 : found.to;
}

function withoutFlag({ placeholders, ...brief }: Filled): Partial<SceneBrief> {
  void placeholders;
  return brief;
}

/** Parts at the end that only say how it should look, how long or where: read before anything can be taken for text. */
export function readTrailing(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  let end = rest.tokens.length;
  for (let index = rest.tokens.length - 1; index > 0; index--) {
    const token = rest.tokens[index];
    if (
      !token ||
      (token.kind !== 'break' && !separators.test(token.raw) && token.norm !== 'and' && token.norm !== 'with')
    )
      continue;
    const part = rest.slice(index + 1, end);
    if (part.isEmpty) {
      end = index;
      continue;
    }
    if (isListed(rest, index, part) && isMoodOnly(part, world, styles)) break;
    if (!readWhole(part, modifiers, world, styles)) {
      if (token.norm === 'and' || token.norm === 'with') continue;
      // What follows a quote or data may still end in a modifier: "… "X" on navy" has no comma before it.
      break;
    }
    rest.markRead(index, end);
    end = index;
  }
  const quote = rest.tokens.findLastIndex((token) => token.kind === 'quote');
  if (quote >= 0 && quote < end - 1) {
    const tail = rest.slice(quote + 1, end);
    if (readWhole(tail, modifiers, world, styles)) rest.markRead(quote + 1, end);
  }
}

/** "faster, cheaper, quieter" after a colon: a word on its own is one more of the same. */
function isListed(rest: Phrase, index: number, part: Phrase): boolean {
  const before = rest.tokens.slice(0, index).map(({ raw }) => raw);
  const colon = before.findLastIndex((raw) => raw.endsWith(':'));
  return part.tokens.length === 1 && colon >= 0 && before.slice(colon).includes(',');
}

/** A colour or a weight is hardly an item; a mood may well be. */
function isMoodOnly(part: Phrase, world: World, styles: Styles): boolean {
  const found = noModifiers();
  return (
    readWhole(part.copy(), found, world, styles) && found.style !== null && found.look === null && found.weight === null
  );
}

function sortWords(
  rest: Phrase,
  modifiers: Modifiers,
  world: World,
  styles: Styles,
  labels: Labels,
): { readonly words: Said; readonly kind: KindWords | null } {
  const opened = rest.see(opener);
  const marked = rest.see(colon);
  const first = opened && marked ? (opened.from <= marked.from ? opened : marked) : (opened ?? marked);
  const quoteAt = rest.firstQuote();
  const cut = first && (quoteAt < 0 || first.from < quoteAt) ? first : null;
  const headEnd = cut ? cut.from : quoteAt >= 0 ? quoteAt : rest.tokens.length;
  const head = rest.slice(0, headEnd);
  const content = cut ? rest.slice(cut.to) : rest.slice(headEnd);
  const named = notOfTheVideo(head.see(kindWord), head);
  const kind = named ? kindOf(named.group(1)) : null;
  const anyScene = named ? null : head.see(sceneWord);
  const kindTo = named?.to ?? anyScene?.to ?? 0;
  if (named) readHead(head.slice(0, named.from), modifiers, world, styles);
  else if (labels.headline !== undefined) readHead(head, modifiers, world, styles);
  else if (anyScene) readHead(head.slice(0, anyScene.from), modifiers, world, styles);
  const topic = head.slice(kindTo);
  readInto(topic, modifiers, world, styles, false);
  const body = content.copy();
  if (quoteAt >= 0) readInto(body, modifiers, world, styles, false);
  const quotes = [...topic.quotes(), ...body.quotes()];
  const text = body
    .pieces()
    .map((piece) => withoutQuotes(piece))
    .filter((part) => part !== '')
    .join('\n');
  const before = named ? head.slice(0, named.from).content() : '';
  const words: Said = {
    quotes,
    text: quotes.length > 0 || cut ? text : '',
    topic: topicOf(topic, !named && !anyScene),
    labelled: labels,
    kindText: named
      ? `${/(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|our|my|key|top|main)$/i.test(before.trim()) ? `${before.trim()} ` : ''}${head.slice(named.from, named.to).content()}`
      : '',
    before,
    whole: rest.lines(),
  };
  return { words, kind };
}

/** "a plus sign after the number": a kind with its article behind other words is a part of what is there. */
function notOfTheVideo(named: Taken | null, head: Phrase): Taken | null {
  if (!named || named.from < 2) return named;
  return /^(?:the|its|this|that)$/.test(head.tokens[named.from - 1]?.norm ?? '') ? null : named;
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

/** What was typed after the only quotation, its dash included. */
function behindQuote(rest: Phrase): string {
  const at = rest.tokens.findLastIndex((token) => token.kind === 'quote');
  return at < 0 ? '' : rest.slice(at + 1).lines();
}

const saysIt = /(?<![\p{L}])(?:said|says|told us|wrote)\s*:?$/iu;
/** After a quotation: a dash or "by", then a name. */
const byName = /^\s*(?:[-–—~]|by|from)\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:,.*)?$/u;

function guessRecipe(said: Said, behindQuote: string): SceneBrief['recipe'] {
  if (said.quotes.length === 1 && (saysIt.test(said.topic.trim()) || byName.test(behindQuote))) return 'quote';
  const everything = parseSeries(said.whole);
  if (everything && said.quotes.length === 0 && readsAsData(everything, said.whole)) return 'bar-chart';
  const text = `${said.topic} ${said.text}`.trim();
  const series = parseSeries(said.text) ?? parseSeries(text);
  if (series && readsAsData(series, text)) return 'bar-chart';
  if (/^count(?:s|ing)? (?:up |down )?(?:to|from) /i.test(said.whole)) return 'big-number';
  const lines = said.text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (said.labelled.headline && parseItems(said.text).length > 2) return 'bullet-list';
  return lines.length > 2 && said.quotes.length === 0 ? 'bullet-list' : 'title';
}

const calendar =
  /(?<![\p{L}])(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec|am|pm|o'clock|uhr)(?![\p{L}])/iu;

/** Nobody said "chart": two names with figures may be a date and a time. */
function readsAsData(series: Series, text: string): boolean {
  const marked = (text.match(/[:=]\s*[\d$€£]/g) ?? []).length;
  return series.data.length > 2 || (series.data.length > 1 && marked > 1 && !calendar.test(text));
}

/** A recipe is filled by what it has fields for, so that one added later is filled without a word here. */
function fill(recipe: string, said: Said, kind: KindWords | null): Filled {
  const fields = catalogue.recipes.find((one) => one.id === recipe)?.fields ?? [];
  if (fields.includes('quote')) return fillQuote(said);
  if (fields.includes('figures')) return fillFigures(said);
  if (fields.includes('table') && (!fields.includes('data') || tableIn(said.text))) return fillTable(said, kind);
  if (fields.includes('data') && fields.includes('number')) return fillShares(said, kind);
  if (fields.includes('data')) return fillChart(said);
  if (fields.includes('number')) return fillNumber(said, kind);
  return fields.includes('items') ? fillList(said, kind) : fillTitle(said, kind);
}

export function clean(brief: SceneBrief): SceneBrief {
  return {
    ...brief,
    durationInFrames: brief.durationInFrames === null ? null : Math.max(6, Math.min(18_000, brief.durationInFrames)),
  };
}
