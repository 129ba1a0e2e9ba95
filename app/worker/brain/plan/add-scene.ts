import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import { operationWords } from '../lexicon/operations';
import { anyOf, END, KIND, kindOf, SCENE } from '../lexicon/patterns';
import type { Phrase, Taken } from '../reading/phrase';
import { indexAt } from '../references/place';
import type { World } from '../references/known-scenes';
import { COUNT, parseCount } from '../slots/numbers';
import { parseSeries, type Series } from '../slots/series';
import { parseItems } from '../slots/lists';
import { fillList, fillQuote, fillTitle } from './contents';
import { fillChart, fillNumber } from './figures';
import type { Filled, Said } from './said';
import { readLabels, type Labels } from './labels';
import { applyModifiers, noModifiers, readHead, readInto, readWhole, type Modifiers } from './modifiers';
import { blankBrief } from './blank-brief';
import { askForScene } from './delete-scenes';
import { planOutline } from './outline';
import { briefLike } from './like-scene';
import { step, type Step } from './step';
import type { Styles } from './styles';
import { plural, show } from './words';

const verbs = `(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak, 'change', 'turn'])}|animate|say|continue|go on|lead)`;
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

/** A message or clause as a scene. Null if it holds nothing that a scene could show. */
export function planAdd(phrase: Phrase, world: World, styles: Styles, certainty: number): Step | null {
  const outline = planOutline(phrase, world, styles);
  if (outline) return outline;
  const several = planSeveral(phrase, world, styles, certainty);
  if (several) return several;
  const read = readBrief(phrase, world, styles);
  if (!read) return null;
  // A word for a kind alone ("I can barely read the title") asks for no scene where there are some already.
  if (read.empty && world.scenes.length > 0 && !asksForOne.test(phrase.text)) return null;
  // Nor does a remark ("they also need lunch").
  if (world.scenes.length > 0 && remark.test(phrase.text) && phrase.quotes().length === 0) return null;
  if (read.modifiers.place?.at === 'nowhere') return askForScene(read.modifiers.place.missing, world);
  const index = read.modifiers.place ? indexAt(read.modifiers.place, world) : opensVideo(phrase, world) ? 0 : null;
  return step(
    [{ tool: 'addScene', index: index === world.order.length ? null : index, brief: read.brief }],
    read.said,
    read.kind ? certainty : certainty * 0.9,
  );
}

const remark =
  /^(?:(?:i|we|they|you|he|she|people|nobody|someone)(?! (?:need|want|would like|also need|also want|have to add))|it|this|that|there)(?= )/u;
const asksForOne = new RegExp(
  `^(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak])}|another|one more|now|then|next|an?|new)${END}|(?<![a-z])(?:an?|another|new|one more) (?:[a-z]+ ){0,3}(?:${KIND}|${SCENE})`,
  'u',
);

function opensVideo(phrase: Phrase, world: World): boolean {
  return world.order.length > 0 && /^(?:start|begin|open) (?:it |the video |off )?with(?= )/u.test(phrase.text);
}

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
    filled.number == null;
  if (empty && !kind && !like) return null;
  const brief = applyModifiers(
    {
      ...blankBrief(recipe),
      ...(like?.look ?? {}),
      name: kind?.sceneName ?? null,
      ...withoutFlag(filled),
      ...(kind?.words.includes('typewriter') && /typewriter/.test(phrase.text) ? { enter: 'typewriter' as const } : {}),
    },
    modifiers,
    recipe,
  );
  return { empty, brief: clean(brief), modifiers, kind, said: reply(brief, kind, filled, world) };
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
function readTrailing(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
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

function fill(recipe: SceneBrief['recipe'], said: Said, kind: KindWords | null): Filled {
  switch (recipe) {
    case 'quote':
      return fillQuote(said);
    case 'bullet-list':
      return fillList(said, kind);
    case 'bar-chart':
      return fillChart(said);
    case 'big-number':
      return fillNumber(said, kind);
    default:
      return fillTitle(said, kind);
  }
}

function clean(brief: SceneBrief): SceneBrief {
  return {
    ...brief,
    durationInFrames: brief.durationInFrames === null ? null : Math.max(6, Math.min(18_000, brief.durationInFrames)),
  };
}

const recipeNames: Readonly<Record<string, string>> = {
  title: 'a title',
  'bullet-list': 'a list',
  'bar-chart': 'a bar chart',
  'big-number': 'a number',
  quote: 'a quote',
};

function reply(brief: SceneBrief, kind: KindWords | null, filled: Filled, world: World): string {
  void world;
  const shown = brief.quote ?? brief.headline ?? brief.items?.[0] ?? null;
  const name = recipeNames[brief.recipe] ?? 'a scene';
  const counted = filled.placeholders
    ? ''
    : brief.items
      ? ` with ${plural(brief.items.length, 'point')}`
      : brief.data
        ? ` with ${plural(brief.data.length, 'bar')}`
        : '';
  const added = `Added ${name}${counted}${shown ? `: ${show(shown)}` : ''}.`;
  if (kind?.standsFor) return `${added} ${missingKind(kind, name)}`;
  if (!filled.placeholders) return added;
  if (brief.recipe === 'bar-chart') return `${added} The bars are samples: send the figures, like "Q1 10, Q2 25".`;
  if (brief.recipe === 'bullet-list') return `${added} The points are placeholders: send yours, separated by commas.`;
  if (brief.recipe === 'quote') return `${added} The words are a placeholder: send the quote and who said it.`;
  return `${added} The number is a sample: send yours.`;
}

function missingKind(kind: KindWords, name: string): string {
  return `A ${kind.standsFor ?? 'scene like that'} is not among the scenes yet, so its words stand as ${name}.`;
}

const countOf = new RegExp(
  `(?<![a-z0-9ß-ɏ])(${COUNT}) (?:more |new |other |extra |short |simple |quick |separate |title |text |different )*(?:scenes|slides|cards|clips|screens|titles|title scenes|pages|shots|more|of them|title cards)(?: just)?${END}`,
  'du',
);

/** "three scenes: "A", "B", "C"": one scene for each text. */
function planSeveral(phrase: Phrase, world: World, styles: Styles, certainty: number): Step | null {
  const counted = phrase.see(countOf);
  const many = counted ? (parseCount(counted.group(1)) ?? 1) : 1;
  if (!counted || many < 2 || many > 30) return null;
  const rest = phrase.copy();
  const like = briefLike(rest, world);
  const modifiers = noModifiers();
  readTrailing(rest, modifiers, world, styles);
  readInto(rest, modifiers, world, styles, false);
  if (modifiers.durationInFrames === null) readDuration(rest, modifiers, world, styles);
  const quotes = rest.quotes();
  const after = rest.see(/(?::|that say|saying|called|titled|named|with the (?:titles|texts)) (.+)$/du);
  const texts = quotes.length >= 2 ? quotes : after ? parseItems(after.content(1)) : [];
  if (texts.length < 2 && many > 1) {
    if (texts.length === 0) return null;
  }
  const start = modifiers.place ? indexAt(modifiers.place, world) : null;
  const operations = texts.map((text, offset) => {
    const parts = /^([^:]{1,24}): (.+)$/.exec(text);
    const base = { ...blankBrief('title'), ...(like?.look ?? {}) };
    const brief =
      parts && quotes.length >= 2 && !like
        ? { ...base, eyebrow: parts[1] ?? null, headline: parts[2] ?? text }
        : { ...base, headline: text };
    return {
      tool: 'addScene' as const,
      index: start === null || start >= world.order.length ? null : start + offset,
      brief: clean(applyModifiers(brief, modifiers, 'title')),
    };
  });
  const note = texts.length === many ? '' : ` You asked for ${many}; there were ${texts.length} texts.`;
  return step(
    operations,
    `Added ${plural(texts.length, 'scene')}: ${texts.map((text) => show(text, 24)).join(', ')}.${note}`,
    certainty,
  );
}

function readDuration(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  for (const piece of rest.pieces()) readWhole(piece, modifiers, world, styles);
}
