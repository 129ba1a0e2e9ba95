import { cellsOf, parseDated } from '../slots/dated';
import { parseQuantity, QUANTITY } from '../slots/numbers';
import { parseSeries } from '../slots/series';
import { anyTime, isTime } from '../slots/times';
import type { Form, Typed } from './form';
import { isOfSeveralKinds, readsAsData } from './guess-recipe';
import { orNull, tidyTopic } from './said';
import { capitalise } from './words';

/** Names with figures, times or meanings, told by the pairs they stand in. */

const drawnAsLine =
  /(?:price|temperature|rate|trend|growth|stock|share price|weight|heart|bitcoin|index|curve|over time)/i;

/** Names with figures; what rises and falls over time is a line. */
export function ofData({ said, body, title }: Typed): Form | null {
  const series = parseSeries(body);
  const titled = title !== null && (series?.data.length ?? 0) > 1 && !anyTime.test(body);
  if (!series || !(titled || readsAsData(series, body)) || isOfSeveralKinds(said)) return null;
  const headline = title ?? orNull(tidyTopic(series.lead ?? ''));
  // Metres, kilometres and miles share no axis.
  const apart = series.data.map(({ label, value }) => ({ value, parts: /^(.+) \(([^\d()]{1,14})\)$/u.exec(label) }));
  if (apart.every(({ parts }) => parts !== null))
    return {
      recipe: 'stat-row',
      filled: {
        headline,
        figures: apart.map(({ value, parts }) => ({
          label: parts?.[1] ?? '',
          value,
          decimals: Math.min(3, String(value).split('.')[1]?.length ?? 0),
          prefix: '',
          suffix: ` ${parts?.[2] ?? ''}`,
        })),
      },
    };
  const line =
    series.data.length > 3 && series.data.every(({ label }) => isTime(label)) && drawnAsLine.test(headline ?? '');
  return { recipe: line ? 'line-chart' : 'bar-chart', filled: { headline, data: [...series.data], unit: series.unit } };
}

const figure = String.raw`[-+]?[$€£]?\d[\d.,]*[%kKmM]?`;
const rowOfTwo = new RegExp(String.raw`^(.*?\S)\s*[:,]?\s+(${figure})\s*(?:[/,;|]|and|vs\.?)?\s+(${figure})$`, 'u');

/** "Revenue vs costs 2023 120 90, 2024 150 100": two figures a row, under what they are of. */
export function ofColumns({ body, title }: Pick<Typed, 'body' | 'title'>): Form | null {
  const rows = body.split(/\s*[\n;,]\s*(?!\d{3}(?!\d))/).map((part) => rowOfTwo.exec(part.trim()));
  if (rows.length < 2 || rows.some((row) => row === null)) return null;
  const first = rows[0]?.[1] ?? '';
  const [, about = '', label = first] = /^(.*\S)\s+(\S+)$/.exec(first) ?? [];
  const heads = (about === '' ? (title ?? '') : about).split(/\s+(?:vs\.?|versus|and|against)\s+|\s*[,/&]\s*/i);
  if (heads.length !== 2) return null;
  return {
    recipe: 'table',
    filled: {
      headline: capitalise(about === '' ? (title ?? '') : about),
      table: {
        columns: ['', ...heads.map((head) => capitalise(head.trim()))],
        rows: rows.map((row, index) => [
          capitalise(index === 0 && about !== '' ? label : (row?.[1] ?? '')),
          row?.[2] ?? '',
          row?.[3] ?? '',
        ]),
      },
    },
  };
}

/** Rows that begin with days, years, hours: years are a history, the others a timetable. */
export function ofTimes({ said, body, title }: Typed): Form | null {
  const dated = parseDated(body);
  if (!dated || (dated.kind === 'clock' && dated.rows.length < 3)) return null;
  const few = dated.rows.length < 3 && dated.lead === '' && title === null;
  if (few || dated.rows.some(({ said: cell }) => cell.length > 90)) return null;
  const about = orNull(tidyTopic([title ?? '', dated.lead].filter((part) => part !== '').join(' ')));
  void said;
  const history = ['year', 'quarter', 'month'].includes(dated.kind);
  return history
    ? {
        recipe: 'timeline',
        filled: {
          headline: about,
          entries: dated.rows.map((row) => ({ title: capitalise(row.said), text: null, tag: row.time })),
        },
      }
    : { recipe: 'table', filled: { headline: about, table: { columns: [], rows: cellsOf(dated) } } };
}

/** "Casa = house, perro = dog". */
export function ofMeanings({ body, title }: Typed): Form | null {
  const rows = body.split(/\s*[,;\n]\s*|\s+\/\s+/).map((part) => part.split(/\s*=\s*/));
  const pairs =
    rows.length > 1 &&
    rows.every((cells) => cells.length === 2 && cells.every((cell) => cell !== '')) &&
    rows.some(([, second = '']) => !/^\d/.test(second));
  return pairs ? { recipe: 'table', filled: { headline: title, table: { columns: [], rows } } } : null;
}

const result =
  /^(.*?)(?:^|[:,]?\s+)(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?) (\d{1,3})\s*[-–:]\s*(\d{1,3}) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u;

const apart =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?) (\d{1,3}),? (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?) (\d{1,3})$/u;

/** "Harriers 3 Dynamo 1", as a result reads it. */
function spaced(text: string): readonly (string | undefined)[] {
  const [, home, scored, away, conceded] = apart.exec(text) ?? [];
  return home === undefined ? [] : [text, '', home, scored, conceded, away];
}

const standing =
  /^((?:full[ -]?time|half[ -]?time|final(?: score)?|score|final whistle|result|ft|ht|live|breaking|g(?:o+)al)[!:,]?)(?=\s)/iu;

/** "Final score Barcelona 3 - 1 Madrid". */
export function ofScore({ body, title }: Typed): Form | null {
  // "… 3 - 2 Rovers. Scorers Doyle 12'": who scored stands behind the result.
  const [, told = body, more = ''] = /^(.*?\d\s*(?:[-–:]|[\p{L} ]+)\s*\d[^.;,\n(]*)[.;,\n]\s*(.+)$/su.exec(body) ?? [];
  const [, state = ''] = standing.exec(told.trim()) ?? [];
  const [whole, lead = '', home = '', scored = '', conceded = '', away = ''] =
    result.exec(told.trim().slice(state.length).trim()) ??
    (state === '' ? [] : spaced(told.trim().slice(state.length).trim()));
  if (whole === undefined) return null;
  const count = (label: string, value: string) => ({
    label,
    value: Number(value),
    decimals: 0,
    prefix: '',
    suffix: '',
  });
  return {
    recipe: 'stat-row',
    filled: {
      headline: title ?? orNull(tidyTopic(`${state} ${lead}`)),
      subline: orNull(more.trim()),
      figures: [count(home, scored), count(away, conceded)],
    },
  };
}

const change =
  /^(.{2,70}?)\s+(?:has |have )?(?:went|gone|dropped|fell|fallen|rose|risen|grew|grown|jumped|improved|shrank|was cut|is cut|cut|reduced|increased|doubled|down|up)\s+(?:down |up )?from\s+([-+$€£]?\d[\d.,]*)\s*(\p{L}{1,12}|%)?\s+to\s+([-+$€£]?\d[\d.,]*)\s*(\p{L}{1,12}|%)?[.!]?$/iu;

/** "Our delivery time went from 48 hours to 6 hours": what it was, and what it is. */
export function ofChange({ whole, title }: Typed): Form | null {
  const [, about = '', was = '', unit = '', is = '', own = unit] = change.exec(whole) ?? [];
  const [from, to] = [parseQuantity(was), parseQuantity(is)];
  if (about === '' || !from || !to || title !== null) return null;
  const suffix = own === '' ? to.suffix : own === '%' ? '%' : ` ${own}`;
  return {
    recipe: 'big-number',
    filled: {
      headline: capitalise(about),
      number: { value: to.value, from: from.value, decimals: to.decimals, prefix: to.prefix, suffix },
    },
  };
}

const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?:from ${QUANTITY} to )?${QUANTITY}(?:\\s(?:€|kr|usd|eur|gbp|chf))?(?![\\p{L}\\p{N}:/]|[.,]\\d)`,
  'giu',
);
const telling = /%|percent|[$€£¥₹]|\d\s?(?:million|billion|k|m|bn)(?!\p{L})|\d[.,’' ]\d{3}(?!\d)|from .* to /iu;
const offers =
  /(?<!\p{L})(?:off|sale|discount|save|free|only|now|deal|promo|win|get|buy|we|you|your|i|thank)(?!\p{L})|[!?]/iu;

/** "Growth 240% this year", "a big 97% with customer satisfaction": one figure, and what it counts. */
export function ofFigure({ body, title, said }: Typed): Form | null {
  const text = body
    .replace(/^(?:an? |the )?(?:(?:big|huge|large|giant) )?(?=[-+$€£]?\d)/i, '')
    .replace(/(\d)\s?per ?cent(?!\p{L})/giu, '$1%');
  const found = [...text.matchAll(amount)];
  const [only] = found;
  if (!only || found.length > 1 || !telling.test(only[0]) || offers.test(text)) return null;
  if (anyTime.test(text.replace(only[0], ' '))) return null;
  const around = text.replace(only[0], ' ').replace(/(?:under|below|beneath|above|next to) (?:it|that)(?:\s|$)/gi, ' ');
  const tail = /^\s(\p{Ll}{2,12})$/u.exec(text.slice(only.index + only[0].length))?.[1];
  const counted = tail !== undefined && /^from /i.test(only[0]) ? ` ${tail}` : '';
  const told = counted === '' ? around : around.replace(new RegExp(`${counted}\\s*$`), '');
  const words = told
    .replace(/^that\s|(?:^|\s)(?:went|goes|grew|rose|fell|dropped)(?: up| down)?(?=\s|$)/gi, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if ((title?.split(/\s+/).length ?? 0) > 2 || words.length > 7 || words.length + (title === null ? 0 : 1) === 0)
    return null;
  const span = /from (.+) to (.+)/i.exec(only[0]);
  const quantity = parseQuantity((span?.[2] ?? only[0]).replace(/\s(?:kr|usd|eur|gbp|chf)$/i, ''));
  if (!quantity) return null;
  const currency = /\s(kr|usd|eur|gbp|chf)$/i.exec(only[0])?.[1];
  void said;
  return {
    recipe: 'big-number',
    filled: {
      headline: orNull(tidyTopic([title ?? '', words.join(' ')].filter((part) => part !== '').join(' '))),
      number: {
        value: quantity.value,
        from: parseQuantity(span?.[1] ?? '')?.value ?? 0,
        decimals: quantity.decimals,
        prefix: quantity.prefix,
        suffix: currency === undefined ? `${quantity.suffix}${counted}` : ` ${currency}`,
      },
    },
  };
}
