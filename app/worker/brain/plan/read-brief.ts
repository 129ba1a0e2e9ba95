import type { SceneBrief } from '$shared/schema/operations';
import { generalRecipes, type KindWords } from '../lexicon/objects';
import { operationWords } from '../lexicon/operations';
import { kindNames, kindOf, phraseKinds, verbKinds } from '../lexicon/kinds';
import { anyOf, ASKING_PHRASE, ASKING_VERB, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase, Taken } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { parseSeries, type Series } from '../slots/series';
import { parseEntries } from '../slots/entries';
import { parseItems } from '../slots/lists';
import { figuresIn, tableIn } from './figure-rows';
import { fill } from './fill';
import type { Filled, Said } from './said';
import { readLabels, type Labels } from './labels';
import { applyModifiers, noModifiers, readHead, readInto, readWhole, type Modifiers } from './modifiers';
import { blankBrief } from './blank-brief';
import { briefLike } from './like-scene';
import { cutPalette } from './palettes';
import type { Styles } from './styles';

import { replyFor } from './add-reply';
import { takeSeam } from './asked-motions';

const verbs = `(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak, 'change', 'turn'])}|animate|say|continue|go on|lead|(?:i|we) (?:also |still |just |now |really )*(?:need|want|would like|would love)(?: also)?)`;
const lead = new RegExp(
  `^(?!open (?:house|day|mic|air|call|office)(?![a-z]))(?:(?:then|next|also|and|now|first|second|third|finally|lastly|after that|followed by|start|begin|scene \\d+(?: is)?:?|:|,) )*(?:${verbs} )?(?:me |us |in |up |off |with |by |out )*(?:(?:a|an|the|one|another|some|my|our|new|more|extra|second|third|next|final|closing|single|separate|nice|cool|simple|quick|short|great|good|big) )*`,
  'du',
);
const opener =
  /(?<![a-zß-ɏ])(?:that (?:just )?(?:says|reads|shows|goes)|which (?:says|reads)|saying|says|(?<!(?:a|an|the|our|my|your) )reading|reads|titled|entitled|called|named|with (?:the|a) (?:title|text|words|headline|message|line|name|heading|slogan)(?: (?:of|saying|that says))?|with (?:title|text|headline)|it (?:says|reads)|that should say|the (?:title|text) (?:is|being)|title is|text is|goes like|labelled|that asks)(?: ?:)?(?![a-z0-9ß-ɏ])/du;
/** A colon or a line break: what follows is the content. */
const colon = / ?[:¶] (?=\S)/du;
const kindWord = new RegExp(`(?<![a-z0-9ß-ɏ./@])(${KIND}s?)(?: (?:${SCENE}|animation|title))?${END}`, 'du');
/** "these numbers as bars", "a video of a chart": what it should be drawn as. */
const drawnAs = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:video|clip|film|movie|animation|scene) (?:of|with|showing)|as|into) (?:(?:a|an|the|our|my) )?(?:[a-z]+ )?(${KIND}s?)${END}`,
  'du',
);
const phrased = new RegExp(`(?<![a-zß-ɏ])(${ASKING_PHRASE})${END}`, 'du');
const asking = new RegExp(`^(?:(?:me|us|now|then|please|let us) )*(${ASKING_VERB})${END}`, 'du');
/** How a thing is to happen is no part of what it is about. */
const instruction = new RegExp(
  `(?:(?:that|which) (?:[a-z]+ ){0,2})?(?!then )(?:${ASKING_PHRASE}|one by one|row by row|one after (?:another|the other))(?: [a-z]+ing)?${END}`,
  'du',
);
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

const contents = ['entries', 'figures', 'sides', 'table', 'code', 'action', 'address'] as const;

export function readBrief(phrase: Phrase, world: World, styles: Styles): ReadBrief | null {
  const { rest, found } = cutPalette(phrase.copy());
  const like = briefLike(rest, world);
  const modifiers = { ...noModifiers(), palette: found };
  takeSeam(rest, modifiers);
  readTrailing(rest, modifiers, world, styles);
  const labels = readLabels(rest);
  const start = rest.see(lead);
  const said = sortWords(
    rest.slice(start && start.to < rest.tokens.length ? leadEnd(rest, start.group(0)) : 0),
    modifiers,
    world,
    styles,
    labels,
    start?.group(0) ?? '',
  );
  const kind = said.kind ?? (like ? kindOf(like.kindWord) : null);
  const recipe = kind?.recipe ?? guessRecipe(said.words, behindQuote(rest));
  const filled = fill(recipe, said.words, kind);
  const empty =
    filled.headline == null &&
    filled.quote == null &&
    filled.items == null &&
    filled.data == null &&
    filled.number == null &&
    contents.every((field) => filled[field] == null);
  if (empty && !kind && !like) return null;
  const brief = applyModifiers(
    {
      ...blankBrief(recipe),
      ...(like?.look ?? {}),
      // An intro is called after what it shows; its place at the front tells that it is one.
      name: kind?.sceneName === 'Intro' ? null : (kind?.sceneName ?? null),
      ...marked(filled),
      ...(kind?.words.includes('typewriter') && /typewriter/.test(phrase.text) ? { enter: 'typewriter' as const } : {}),
    },
    modifiers,
    recipe,
  );
  return { empty, brief: clean(brief), modifiers, kind, said: replyFor(brief, modifiers) };
}

const anyScenes = new RegExp(`(?<![a-z])${SCENE}|(?<![a-z])(?:show|with|to|for|in|on|as|of)(?![a-z])`, 'u');

/** "Our story" is a kind; "our" alone is none of its own. */
const wholeName = new RegExp(
  `^(?:${anyOf(kindNames.filter((name) => /^(?:our|my|the|a|one|next|first|last) /.test(name)))})${END}`,
  'u',
);

/** How many tokens the lead really covers: what it reads must not swallow the kind itself. */
function leadEnd(rest: Phrase, text: string): number {
  const found = rest.see(lead);
  if (!found || text === '') return 0;
  if (found.group(0).trim() === '') return 0;
  return found.to > 0 && wholeName.test(rest.slice(found.to - 1).text) ? found.to - 1 : found.to;
}

/** Only words that were made up mark a brief: where it has none, the recipe knows what stands in. */
function marked({ placeholders = false, ...brief }: Filled): Partial<SceneBrief> {
  return { ...brief, placeholders: placeholders && (brief.items != null || brief.entries != null) };
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
  verb: string,
): { readonly words: Said; readonly kind: KindWords | null } {
  const opened = rest.see(opener);
  const marked = rest.see(colon);
  const first = opened && marked ? (opened.from <= marked.from ? opened : marked) : (opened ?? marked);
  const quoteAt = rest.firstQuote();
  const cut = first && (quoteAt < 0 || first.from < quoteAt) ? first : null;
  const headEnd = cut ? cut.from : quoteAt >= 0 ? quoteAt : rest.tokens.length;
  const head = rest.slice(0, headEnd);
  const content = cut ? rest.slice(cut.to) : rest.slice(headEnd);
  const { named, kind } = findKind(head, /\d/.test(rest.text));
  const anyScene = named ? null : head.see(sceneWord);
  const kindTo = named?.to ?? anyScene?.to ?? 0;
  const ahead = head.slice(0, named?.from ?? 0);
  if (named) readHead(ahead, modifiers, world, styles);
  else if (labels.headline !== undefined) readHead(head, modifiers, world, styles);
  else if (anyScene) readHead(head.slice(0, anyScene.from), modifiers, world, styles);
  const topic = head.slice(kindTo);
  topic.take(instruction);
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
    kindText: named ? kindTextOf(before, head.slice(named.from, named.to).content(), named.from === 0, verb) : '',
    before,
    qualifier: anyScenes.test(ahead.text) ? '' : ahead.content(),
    whole: rest.lines(),
    request: rest.source,
    pasted: cut ? content.lines() : '',
    fenced: rest.tokens.find((token) => token.raw.startsWith('```'))?.quoted ?? null,
    address: rest.tokens.find((token) => token.kind === 'address')?.raw ?? null,
  };
  return { words, kind };
}

/** "Three reasons", "Our goals": what stands before a kind and belongs to its name. */
function kindTextOf(before: string, kindText: string, first: boolean, verb: string): string {
  const own = /(?<![a-z])(our|my)(?: (?:new|own))? $/.exec(verb)?.[1];
  if (/^(?:our|my) /i.test(kindText)) return kindText;
  const counted = /^(?:\p{L}+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|our|my|key|top|main)$/iu.test(
    before.trim(),
  );
  return `${counted ? `${before.trim()} ` : first && own ? `${own} ` : ''}${kindText}`;
}

interface FoundKind {
  readonly named: Taken | null;
  readonly kind: KindWords | null;
}

/** The kind of scene that is asked for: the longest and most telling of the words that mean one. */
function findKind(head: Phrase, numbered: boolean): FoundKind {
  const first = notOfTheVideo(head.see(kindWord), head);
  const as = first ? head.see(drawnAs) : null;
  const named = as && as.from >= (first?.from ?? 0) ? as : first;
  const kind = named ? kindOf(named.group(1)) : null;
  if (kind && !isGeneral(kind)) return { named, kind };
  const turn = head.see(phrased);
  const turned = turn ? phraseKinds.get(turn.group(1)) : undefined;
  if (turn && turned) {
    if (!named) return { named: turn, kind: turned };
    head.markRead(turn.from, turn.to);
    return { named, kind: turned };
  }
  const asked = head.see(asking);
  // Figures are compared in a chart, which is found by them; what has none stands side by side.
  const verbKind = asked && !(numbered && asked.group(1) === 'compare') ? verbKinds.get(asked.group(1)) : undefined;
  if (asked && verbKind) return named ? { named, kind: verbKind } : { named: asked, kind: verbKind };
  return { named, kind };
}

const isGeneral = (kind: KindWords): boolean => generalRecipes.has(kind.recipe);

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

/** Nobody said what it should be: code, a table and figures are seen by what they look like. */
function guessRecipe(said: Said, behindQuote: string): SceneBrief['recipe'] {
  const shown =
    said.fenced !== null ? 'code' : readsAsTable(said.whole) ? 'table' : opposed.test(said.whole) ? 'comparison' : null;
  const pasted = shown ? kindOf(shown) : null;
  if (pasted) return pasted.recipe;
  const drawn = /[-=–]+>|→/.test(said.whole) ? kindOf('flowchart') : null;
  if (drawn && !isGeneral(drawn)) return drawn.recipe;
  const dated = said.quotes.length === 0 ? parseEntries(said.text || said.whole) : null;
  const history =
    dated && dated.length > 1 && dated.every(({ tag }) => tag !== null && year.test(tag)) ? kindOf('timeline') : null;
  if (history && !isGeneral(history)) return history.recipe;
  const figures = said.quotes.length === 0 ? figuresIn(said.text || said.whole) : null;
  if (figures && figures.length > 1 && figures.length < 7 && new Set(figures.map(({ suffix }) => suffix)).size > 1) {
    const counted = kindOf('stats');
    if (counted && !isGeneral(counted)) return counted.recipe;
  }
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

const readsAsTable = (text: string): boolean =>
  /^[^\n|\t]+[|\t][^\n]+\n[^\n]+[|\t]|^[^\n,]+(?:,[^\n,]+){2,}\n[^\n,]+(?:,[^\n,]+){2,}(?:\n|$)/.test(text) &&
  tableIn(text) !== null;
const opposed =
  /^(?:before|pros|us|old|then|without|problem)\b[^:;.]{0,20}:.+\b(?:after|cons|them|new|now|with|solution)\b[^:;.]{0,20}:/is;

const year = /^(?:1[5-9]|20)\d\d$/;

const calendar =
  /(?<![\p{L}])(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec|am|pm|o'clock|uhr)(?![\p{L}])/iu;

/** Nobody said "chart": two names with figures may be a date and a time. */
function readsAsData(series: Series, text: string): boolean {
  const marked = (text.match(/[:=]\s*[\d$€£]/g) ?? []).length;
  return series.data.length > 2 || (series.data.length > 1 && marked > 1 && !calendar.test(text));
}

export function clean(brief: SceneBrief): SceneBrief {
  return {
    ...brief,
    durationInFrames: brief.durationInFrames === null ? null : Math.max(6, Math.min(18_000, brief.durationInFrames)),
  };
}
