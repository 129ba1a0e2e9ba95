import type { DataPoint } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { parseQuantity, QUANTITY, type Quantity } from '../slots/numbers';
import { parseSeries, type Series } from '../slots/series';
import { orNull, subjectOf, tidyTopic, type Filled, type Said } from './said';
import { capitalise } from './words';

const figureBehind = new RegExp(`(?:^|[ ,:])[^,:]*${QUANTITY}.*$`, 'isu');
const leadIn = /^(?:compare|comparing|show|showing|plot|draw|visuali[sz]e|animate|put|with|of) /i;
const leadOut = / (?:in|as|on|into|with) (?:a|an|the)?$| (?:in|as|on|into)$/i;

/** What it should do is not what it is about: "a ranking changing over years". */
export const saysHow =
  /^(?:without|with no|(?:that |which )?(?:grow|ris|fall|chang|mov|go|rac|fill|climb|dropp)(?:ing|e?s))\s/iu;

export function fillChart(said: Said): Filled {
  const text = said.text.trim();
  const before = said.before.replace(leadIn, '').replace(leadOut, '');
  const direct =
    parseSeries(text) ??
    parseSeries(text.replace(/^[^:]*:\s*/, '')) ??
    parseSeries(said.topic.trim()) ??
    seriesBehind(said.whole);
  const series = direct ?? parseSeries(before);
  const fromBefore = direct === null;
  const titled = orNull(said.labelled.headline) ?? said.quotes[0] ?? null;
  // Where the figures stand behind a colon, a figure before it is part of the title: "top 5 mountains: …".
  const about = series
    ? text !== '' && said.topic.trim() !== ''
      ? said.topic
      : said.topic.replace(figureBehind, '')
    : said.topic;
  const topic = saysHow.test(about.trim()) ? '' : tidyTopic(about);
  const own = /^(?:sales|breakdown)$/i.test(said.kindText.trim()) ? `${said.kindText.trim()} ` : '';
  const lead = orNull(tidyTopic(`${own}${series?.lead ?? ''}`));
  const headline =
    titled ??
    lead ??
    orNull(asksForMany.test(topic) ? '' : topic) ??
    (fromBefore ? null : orNull(capitalise(subjectOf(said)))) ??
    (series ? null : orNull(tidyTopic(text)));
  if (!series) {
    const values = bareValues(text || said.topic);
    if (values)
      return {
        headline: titled ?? orNull(tidyTopic(`${own}${text === '' ? values.lead : said.topic}`)),
        data: values.data,
        unit: null,
      };
    return { headline, data: null, placeholders: true };
  }
  const led = headline === null ? ledSeries(series) : null;
  if (led) return { ...led, unit: series.unit };
  const subline = orNull(said.labelled.body) ?? orNull(said.labelled.caption);
  return { headline, data: [...series.data], unit: series.unit, subline };
}

/** How many there are to be, and of nothing: "60 bars of random values". */
const asksForMany = /^(?:\d+ )?(?:random )?(?:bars|values|slices|points|columns|data)(?:\s|$)/i;

/** "Per day 5, 42, 79, 26": values with no names are counted; "71, 69, 70 from Jan to March" have the months' names. */
function bareValues(text: string): { readonly lead: string; readonly data: DataPoint[] } | null {
  const [, lead = '', listed = '', , first = '', last = ''] =
    /^(\D*?)\s*((?:-?\d[\d.]*\s*[,;/\s]\s*){2,}-?\d[\d.]*)(\s+(?:over|in|for|during|per|each|within|from)\s+(?:(\p{L}+)\s+(?:to|until|till|through|-)\s+(\p{L}+))?.*)?$/su.exec(
      text.trim(),
    ) ?? [];
  const values = listed.split(/[,;/\s]+/).map((part) => parseQuantity(part)?.value ?? Number.NaN);
  if (values.length < 3 || values.some(Number.isNaN)) return null;
  const names = namesBetween(first, last, values.length);
  return {
    lead: lead.replace(/\s+(?:going|goes|went|is|was|at|of|being|from)\s*$/iu, ''),
    data: values.map((value, index) => ({ label: names?.[index] ?? String(index + 1), value })),
  };
}

const cycles = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
];

/** The months, or the days, from one to another, if there are so many. */
function namesBetween(first: string, last: string, count: number): string[] | null {
  const cycle = cycles.find((names) => [first, last].every((name) => names.includes(name.slice(0, 3).toLowerCase())));
  if (!cycle) return null;
  const from = cycle.indexOf(first.slice(0, 3).toLowerCase());
  const names = Array.from({ length: count }, (_, step) => cycle[(from + step) % cycle.length] ?? '');
  return names.at(-1) === last.slice(0, 3).toLowerCase() ? names.map(capitalise) : null;
}

/** "Of temperature Jan 3, Feb 5": what stands before the first label is what the figures are of. */
function ledSeries({ data }: Series): Filled | null {
  const [first, ...others] = data;
  const [, about, label] = /^(?:of|for|about|showing) (?:the |our |my )?(.+) (\S+)$/i.exec(first?.label ?? '') ?? [];
  if (!first || !about || !label || others.length === 0 || others.some((point) => point.label.includes(' ')))
    return null;
  return { headline: tidyTopic(about), data: [{ ...first, label }, ...others] };
}

/** What can be a single share or several: "78 % in a circle", "rings: Phone 92%, Watch 74%". */
export function fillShares(said: Said): Filled {
  const chart = fillChart(said);
  if (chart.data && chart.data.length > 0) return chart;
  return fillNumber(said);
}

/** The longest tail of a text that reads as data: "of the temperature this week, Mon 14, Tue 17". */
function seriesBehind(whole: string): Series | null {
  for (const match of whole.matchAll(/[:,\n]\s*|\s(?:with|of|for|showing|are|is)\s/gi)) {
    const series = parseSeries(whole.slice(match.index + match[0].length));
    if (series && series.data.length > 1) return series;
  }
  return null;
}

const fromTo = new RegExp(`from (${QUANTITY})(?: up| down)? (?:to|until) (${QUANTITY})`, 'iu');
const anyQuantity = new RegExp(`(?<![\\p{L}])${QUANTITY}`, 'iu');
const joints =
  /(?:^|\s)(?:up|down|to|of|from|until|with the label|with the caption|labelled|saying|that|goes|going|counts|counting|count|for|showing|says|by|:|,|as|a|an|the|in)(?=\s|$)/gi;

/** "9 out of 10 dentists recommend it". */
const outOf = /^(?:only |just |about |nearly )?(\d{1,3}) (?:out of|in|of) (?:every )?(\d{1,4}) (\p{L}.*)$/isu;

export function fillNumber(said: Said): Filled {
  const after = `${said.topic} ${said.text}`.replace(/\s+/g, ' ').trim();
  const led = /(?<![a-z])from\s*$/i.test(said.kindText) ? `from ${after}` : after;
  const whole = anyQuantity.test(after) ? led : `${said.before} ${after}`.trim();
  const share = outOf.exec(whole);
  if (share)
    return {
      headline: orNull(said.labelled.headline) ?? orNull(tidyTopic(share[3] ?? '')),
      number: { value: Number(share[1]), from: 0, decimals: 0, prefix: '', suffix: ` of ${share[2] ?? ''}` },
      subline: orNull(said.labelled.body),
    };
  const span = fromTo.exec(whole);
  const start = span ? parseQuantity(span[1] ?? '') : null;
  const quoted = said.quotes.find((quote) => parseQuantity(quote) !== null);
  const found = span?.[2] ?? anyQuantity.exec(whole)?.[0] ?? quoted;
  const quantity = found === undefined ? null : parseQuantity(found);
  const ending = thenSaid(said, whole);
  const label =
    orNull(said.labelled.caption) ??
    orNull(said.labelled.headline) ??
    said.quotes.find((quote) => parseQuantity(quote) === null && quote !== ending) ??
    null;
  const around = whole.replace(thenTail, '').replace(span?.[0] ?? found ?? '', ' ');
  const headline = label ?? orNull(tidyTopic(around.replace(joints, ' ').replace(/\s+/g, ' ').trim()));
  if (!quantity) return { headline, number: null, placeholders: true };
  return { headline, number: figure(quantity, start?.value ?? 0), subline: orNull(said.labelled.body) ?? ending };
}

const thenTail = / then(?: (?:it )?(?:say|says|show|shows|is|reads))?:?(?: ([^,.;]+))?[,.;]?$/i;

/** "loading to 100 % then done": what is said once the figure is there. */
function thenSaid(said: Said, whole: string): string | null {
  const found = thenTail.exec(whole);
  if (!found) return null;
  const words = found[1]?.trim() ?? '';
  return words === '' ? (said.quotes.at(-1) ?? null) : tidyTopic(words);
}

function figure({ value, decimals, prefix, suffix }: Quantity, from: number): NonNullable<SceneBrief['number']> {
  return { value, from, decimals, prefix, suffix };
}
