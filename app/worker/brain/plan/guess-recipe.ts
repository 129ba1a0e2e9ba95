import type { SceneBrief } from '$shared/schema/operations';
import { kindOf } from '../lexicon/kinds';
import { parseSeries, type Series } from '../slots/series';
import { parseEntries } from '../slots/entries';
import { parseItems } from '../slots/lists';
import { figuresIn, tableIn } from './figure-rows';
import { isGeneral } from './find-kind';
import type { Said } from './said';

const saysIt = /(?<![\p{L}])(?:said|says|told us|wrote)\s*:?$/iu;
/** After a quotation: a dash or "by", then a name. */
const byName = /^\s*(?:[-–—~]|by|from)\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:,.*)?$/u;

/** A sentence, a dash and who said it. */
const signed = /^.{8,}\s[-–—~]\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$/su;

/** A name right behind a sentence in quotation marks is whose it is. */
const fullName = /^\s*\p{Lu}[\p{L}.'’-]+(?: (?:da|de|van|von|der|di|la|\p{Lu}[\p{L}.'’-]*)){1,3}$/u;

/** Nobody said what it should be: code, a table and figures are seen by what they look like. */
export function guessRecipe(said: Said, behindQuote: string): SceneBrief['recipe'] {
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
  if (isOfSeveralKinds(said)) {
    const counted = kindOf('stats');
    if (counted && !isGeneral(counted)) return counted.recipe;
  }
  const [only = ''] = said.quotes;
  if (said.quotes.length === 1 && only.split(/\s+/).length > 3 && fullName.test(behindQuote)) return 'quote';
  if (said.quotes.length === 1 && (saysIt.test(said.topic.trim()) || byName.test(behindQuote))) return 'quote';
  if (said.quotes.length === 0 && saysIt.test(said.topic.trim()) && signed.test(said.text.trim())) return 'quote';
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

/** Figures of which each counts something else: money, people, years. */
export function isOfSeveralKinds(said: Said): boolean {
  const figures = said.quotes.length === 0 ? figuresIn(said.text || said.whole) : null;
  if (!figures || figures.length < 2 || figures.length > 6) return false;
  const units = figures.map(({ suffix }) => suffix.trim());
  // "Pacific 165, Atlantic 106, Indian 70 million": what stands behind the last is meant of all.
  const saidAtEnd =
    figures.length > 2 && units.slice(0, -1).every((unit) => unit === '') && scaled.test(units.at(-1) ?? '');
  return new Set(units).size > 1 && !saidAtEnd;
}
const scaled = /^(?:thousand|million|billion|trillion|[kmb]|bn)(?!\p{L})/iu;

export const readsAsTable = (text: string): boolean =>
  /^[^\n|\t]+[|\t][^\n]+\n[^\n]+[|\t]|^[^\n,]+(?:,[^\n,]+){2,}\n[^\n,]+(?:,[^\n,]+){2,}(?:\n|$)/.test(text) &&
  tableIn(text) !== null;
export const opposed =
  /^(?:before|pros|us|old|then|without|problem)\b[^:;.]{0,20}:.+\b(?:after|cons|them|new|now|with|solution)\b[^:;.]{0,20}:/is;

const year = /^(?:1[5-9]|20)\d\d$/;

const calendar =
  /(?<![\p{L}])(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec|am|pm|o'clock|uhr)(?![\p{L}])/iu;

/** Nobody said "chart": two names with figures may be a date and a time. */
export function readsAsData(series: Series, text: string): boolean {
  const marked = (text.match(/[:=]\s*[\d$€£]/g) ?? []).length;
  return series.data.length > 2 || (series.data.length > 1 && marked > 1 && !calendar.test(text));
}
