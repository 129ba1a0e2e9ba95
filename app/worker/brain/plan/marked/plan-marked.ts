import type { Phrase } from '../../reading/phrase';
import { readMessage } from '../../reading/read-message';
import type { World } from '../../references/known-scenes';
import { replyFor } from '../add-reply';
import { blankBrief } from '../blank-brief';
import { applyModifiers, keptLook, noModifiers, readWhole, type Modifiers } from '../modifiers';
import { clean } from '../read-brief';
import { readTrailing } from '../read-trailing';
import { step, type Step } from '../step';
import type { Styles } from '../styles';
import { announcement, raisedOf, scoreOf } from './announced';
import { partyTold, startingSoon } from './occasions';
import {
  agendaOf,
  countdownTo,
  countedList,
  countingDown,
  leftAndRight,
  postedBy,
  rankedPlaces,
  stepsOf,
  talkLines,
  thenChain,
} from './lists';
import type { MarkedForm, MarkedReader } from './marked-form';
import {
  amountsBehind,
  changeRows,
  dashedRows,
  percentages,
  plansTold,
  priceRows,
  timedRows,
  yearlyFigures,
} from './rows';
import { sheetRows } from './sheet';
import {
  countdownThen,
  figuresOfEach,
  numberedPoints,
  plainPrices,
  plansInBrackets,
  sharesOfTotal,
  stationsOf,
  talkInLine,
} from './told-rows';

const readers: readonly MarkedReader[] = [
  sheetRows,
  raisedOf,
  partyTold,
  startingSoon,
  sharesOfTotal,
  talkInLine,
  countdownThen,
  plansInBrackets,
  plainPrices,
  figuresOfEach,
  stationsOf,
  numberedPoints,
  countingDown,
  countdownTo,
  leftAndRight,
  talkLines,
  postedBy,
  dashedRows,
  stepsOf,
  countedList,
  rankedPlaces,
  changeRows,
  percentages,
  timedRows,
  plansTold,
  amountsBehind,
  priceRows,
  yearlyFigures,
  thenChain,
  agendaOf,
];

/** Those read a message whole: how it should look is taken off its end before. */
const wholeReaders: readonly MarkedReader[] = [scoreOf, announcement];

const changesSomething =
  /^(?:please |can you |and |then |now |also )*(?:change|replace|update|set|edit|rename|delete|remove|move|swap|make (?:it|the|this|that)|turn (?:it|the|this)|use|undo|no|add .{0,40} (?:to|under|in|below) (?:it|the|this))(?![a-z])/u;
const film = /(?<!\p{L})(?:film|beats|scenes?|storyboard|script)(?!\p{L})/iu;

/** What is said in fewer letters has nothing around it. */
const LEAST = 12;

/** A message whose content stands in marks that mean nothing else is read by them, whatever is said around. */
export function planMarked(phrase: Phrase, world: World, styles: Styles): Step | null {
  const { source } = phrase;
  if (source.length < LEAST || changesSomething.test(phrase.text) || phrase.source.includes('```')) return null;
  if (world.scenes.length > 0 && /^(?:the|its?|this|that) /u.test(phrase.text)) return null;
  const told = untilLooks(phrase, world, styles);
  const form =
    readers.reduce<MarkedForm | null>((found, read) => found ?? read(source), null) ??
    wholeReaders.reduce<MarkedForm | null>((found, read) => found ?? read(told), null);
  if (!form || (film.test(source.replace(source.slice(form.from, form.to), ' ')) && form.recipe !== 'steps'))
    return null;
  const modifiers = looksAround(source, form, world, styles);
  const title = titled.exec(`${source.slice(0, form.from)}\n${source.slice(form.to)}`)?.[1];
  const filled = title === undefined ? form.filled : { ...form.filled, headline: title };
  const brief = clean(applyModifiers({ ...blankBrief(form.recipe), ...filled }, modifiers, form.recipe));
  return step(
    [...keptLook(modifiers), { tool: 'addScene', index: null, brief }],
    `${replyFor(brief, modifiers)} ${form.note ?? ''}`.trim(),
    0.88,
  );
}

/** The message without what it says at its end of how the scene should look. */
function untilLooks(phrase: Phrase, world: World, styles: Styles): string {
  const rest = phrase.copy();
  readTrailing(rest, noModifiers(), world, styles);
  return phrase.source.slice(0, rest.pieces().at(-1)?.tokens.at(-1)?.end ?? 0).trim();
}

const titled = /(?<!\p{L})(?:title|titled|heading|headline|caption|called)(?: it| is)?:? ["“„]([^"”“]{2,90})["”“]/iu;

/** What is said before and behind of how it should look, sentence by sentence; the rest is said to whoever makes it. */
function looksAround(source: string, { from, to }: MarkedForm, world: World, styles: Styles): Modifiers {
  const modifiers = noModifiers();
  const around = `${source.slice(0, from)}\n${source.slice(to)}`;
  for (const part of around.split(/(?<=[.!?])\s+|\n+/u)) {
    const said = readMessage(part.replace(/^[\s.!?,;]+/u, ''));
    if (said.isEmpty) continue;
    if (!readWhole(said, modifiers, world, styles)) readTrailing(said, modifiers, world, styles);
  }
  return modifiers;
}
