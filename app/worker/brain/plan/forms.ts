import type { KindWords } from '../lexicon/objects';
import { parseItems } from '../slots/lists';
import { parseSeries, splitParts } from '../slots/series';
import { parseSides } from '../slots/sides';
import { isTime } from '../slots/times';
import { ofChange, ofColumns, ofData, ofFigure, ofMeanings, ofScore, ofTimes } from './counted-forms';
import type { Form, Typed } from './form';
import { figuresIn } from './figure-rows';
import { opposed, readsAsTable } from './guess-recipe';
import { ofCall, ofChain, ofEvent, ofLettered, ofList, ofSteps, ofSwap, ofTree, ofWord } from './listed-forms';
import { orNull, tidyTopic, type Said } from './said';
import { capitalise } from './words';
import { ofAnswers, ofCode, ofCommands, ofInvitation, ofQuiz, ofSaying, ofTalk } from './told-forms';

/** "Our values — honesty, curiosity, craft — big words": dashes do what a colon does. */
const between = /^([^,:;.—–]{3,40}?)\s+[—–]\s+([^—–.;:]+,[^—–.;:]+?)(?:\s+[—–]\s+.*)?$/su;

export function formOf(said: Said): Form | null {
  if (said.quotes.length > 0 || said.fenced !== null || said.labelled.headline !== undefined) return null;
  // These are known by their own marks.
  if (readsAsTable(said.whole) || opposed.test(said.whole) || /[-=–]+>|→/.test(said.whole)) return null;
  const [, dashed = '', listed = ''] = (said.text.trim() === '' ? between.exec(said.typed.trim()) : null) ?? [];
  const text = said.text.trim() || listed;
  const title = text === '' ? null : orNull(tidyTopic(dashed || said.topic));
  const typed = { said, whole: said.typed.trim(), body: text === '' ? said.typed.trim() : text, title };
  for (const read of [
    ofCommands,
    ofCode,
    ofLettered,
    ofAnswers,
    ofTree,
    ofTalk,
    ofSaying,
    ofQuiz,
    ofColumns,
    ofScore,
    ofChange,
    ofPrices,
    ofPriceRows,
    ofData,
    ofWord,
    ofChain,
    ofSwap,
    ofTimes,
    ofMeanings,
    ofCall,
    ofSteps,
    ofEvent,
    ofList,
    ofInvitation,
    ofFigure,
  ]) {
    const form = read(typed);
    if (form) return form;
  }
  return null;
}

/** What was asked for by a word that stands in it by chance: "steps walked mon 5000, tue 7200". */
export function otherForm(said: Said, asked: KindWords): Form | null {
  if (said.quotes.length > 0) return null;
  const text = said.text.trim();
  const kind = said.kindText.trim();
  const typed = { said, whole: said.typed.trim(), body: text || said.typed.trim(), title: null };
  const marked =
    ofTree(typed) ??
    ofLettered(typed) ??
    (/(?<!\p{L})(?:score|full time|result)(?!\p{L})/iu.test(typed.whole) ? ofScore(typed) : null);
  if (marked) return marked;
  // "KPI cards: churn 2.1%, NPS 61": several figures are no big one.
  const counted = asked.recipe === 'big-number' ? figuresIn(text) : null;
  if (counted && counted.length > 1 && counted.length === splitParts(text).length)
    return { recipe: 'stat-row', filled: { headline: orNull(tidyTopic(said.topic)), figures: counted } };
  const alone =
    /^(?:milestone|announcement|news|update|reminder|fact)$/i.test(kind) && text !== '' && !/[,;\n]/.test(text);
  if (alone && asked.recipe !== 'title')
    return { recipe: 'title', filled: { eyebrow: capitalise(kind), headline: capitalise(text) } };
  if (asked.recipe === 'comparison') return ofColumns(typed);
  // "Two columns: morning - run, read; evening - cook": columns with no figure in them stand side by side.
  if (asked.recipe === 'bar-chart' && /columns$/i.test(kind) && text !== '' && !/\d/.test(text)) {
    const sides = parseSides(text);
    return sides && { recipe: 'comparison', filled: { headline: null, sides } };
  }
  const cooked = /^recipe$/i.test(kind) ? cookedFrom(text) : null;
  if (cooked) return { recipe: 'comparison', filled: { headline: orNull(tidyTopic(said.topic)), sides: cooked } };
  if (/^credits$/i.test(kind) || (/^recipe$/i.test(kind) && listedAmounts.test(text))) {
    const items = parseItems(text || said.topic);
    const about = /^recipe$/i.test(kind) ? said.topic : kind;
    return items.length > 1 ? { recipe: 'bullet-list', filled: { headline: orNull(tidyTopic(about)), items } } : null;
  }
  // "Sales went up from 200 to 450 cups": two figures of one thing are a number that grows.
  if (asked.recipe === 'bar-chart' && /^(?:sales|breakdown)$/i.test(kind) && !parseSeries(typed.body))
    return ofFigure({ ...typed, body: said.typed.trim() });
  if (asked.recipe === 'bullet-list' && /menu$/i.test(kind))
    return menu(said, `${said.qualifier} ${kind} ${said.topic}`);
  const share = asked.recipe === 'big-number' && /percent/i.test(kind);
  if (share && (parseSeries(said.typed)?.data.length ?? 0) < 2) return ofFigure({ ...typed, body: said.typed.trim() });
  if (!share && (!mistaken.has(asked.recipe) || text !== '')) return null;
  const series = parseSeries(said.typed);
  if (!series || series.data.length < (share ? 2 : 3) || !(share || series.data.every(({ label }) => isTime(label))))
    return null;
  return {
    recipe: 'bar-chart',
    filled: { headline: orNull(tidyTopic(series.lead ?? '')), data: [...series.data], unit: series.unit },
  };
}

/** "2 eggs, 200g flour. Mix, fry, serve": what goes in, and what is done with it. */
function cookedFrom(text: string): Form['filled']['sides'] {
  const [, parts = '', way = ''] = /^([^.;\n]+)[.;\n]\s*(.+)$/su.exec(text) ?? [];
  if (!listedAmounts.test(parts) || way === '') return null;
  return [
    { title: 'Ingredients', items: parseItems(parts) },
    { title: 'Steps', items: parseItems(way.replace(/\.\s+(?=\S)/g, ', ').replace(/\.$/, '')).map(capitalise) },
  ];
}

const listedAmounts = /^\d[^,;\n]*(?:[,;\n]\s*(?:and )?(?:\d|an? |some )[^,;\n]*)+$/i;
const mistaken: ReadonlySet<string> = new Set(
  'steps bullet-list team celebration logo-wall notifications quote title'.split(' '),
);

/** "Today's specials: soup 4.50, fish & chips 9". */
function ofPrices({ said, title }: Typed): Form | null {
  return title !== null && /(?:menu|specials?|prices?|drinks|dishes|fees|tickets|tariff)$/i.test(title)
    ? menu(said, title)
    : null;
}

const priced =
  /^(?:and )?(?:the )?(\p{L}[^\d$€£]*?)(?:\s(?:is|at|for|costs?)\s|[\s:–-]+)(\+?(?:[$€£]\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:[$€£]|p|ct|kr|zł)))$/u;

/** "Flat white £3.40, oat milk +40p": what costs what, with nothing said of it. */
function ofPriceRows({ body, title }: Typed): Form | null {
  const rows = splitParts(body).map((item) => priced.exec(item.trim()));
  if (rows.length < 2 || rows.some((row) => row === null)) return null;
  const cells = rows.map((row) => [capitalise(row?.[1]?.trim() ?? ''), row?.[2] ?? '']);
  return { recipe: 'table', filled: { headline: title, table: { columns: [], rows: cells } } };
}

/** Dishes with what they cost. */
function menu(said: Said, title: string): Form | null {
  const rows = splitParts(said.text || said.topic).map((item) =>
    /^(.*?\p{L}.*?)[\s:–-]+([$€£]?\d+(?:[.,]\d{1,2})?\s?[$€£]?)$/u.exec(item),
  );
  if (rows.length < 2 || rows.some((row) => row === null)) return null;
  return {
    recipe: 'table',
    filled: {
      headline: orNull(tidyTopic(said.text === '' ? `${said.qualifier} menu` : title)),
      table: { columns: [], rows: rows.map((row) => [capitalise(row?.[1] ?? ''), row?.[2] ?? '']) },
    },
  };
}
