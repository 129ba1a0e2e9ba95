import { readNumber } from '$shared/primitives/read-number';
import type { Draft, Figure } from '../../../composer/catalogue';
import { parseQuantity } from '../../slots/numbers';
import { tableIn } from '../figure-rows';
import { plural } from '../words';

interface Rows {
  readonly scenes: readonly Draft[];
  readonly notes: readonly string[];
}

const MOST_CHARTS = 4;
const time =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{2,4})?|q[1-4](?: \d{2,4})?|(?:19|20)\d\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|(?:week|day|month|year) \d+|\d{4}-\d\d(?:-\d\d)?)$/i;

/**
 * Rows as scenes or as charts, by what is in them: figures of one kind are compared in a chart, and what is told in words
 * has a scene for each row. Null if the text is no table.
 */
export function rowsOf(text: string, each: boolean): Rows | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = lines.map((line) => line.split(/\t|\||;|,(?!\d{3}(?!\d))/).length);
  if (lines.length < 3 || Math.min(...cells) < 2 || new Set(cells).size > 1) return null;
  const table = tableIn(
    lines.map((line) => line.replace(/;/g, ' | ').replace(/,(?!\d{3}(?!\d))\s*/g, ' | ')).join('\n'),
  );
  if (!table || table.rows.length < 2) return null;
  const { rows } = table;
  const columns = table.columns.length > 0 ? table.columns : (rows[0] ?? []).map(() => '');
  const numeric = columns.flatMap((_column, at) =>
    at > 0 &&
    rows.every((row) => (row[at] ?? '') === '' || readNumber(row[at] ?? '') !== null || quantityOf(row[at]) !== null)
      ? [at]
      : [],
  );
  const worded = columns.length - 1 - numeric.length;
  if (numeric.length > 0 && worded === 0 && !each) return charts(rows, columns, numeric);
  return {
    scenes: rows.map((row) => rowScene(row, columns, numeric)),
    notes: [`Each of the ${plural(rows.length, 'row')} is a scene.`],
  };
}

const quantityOf = (cell: string | undefined) => parseQuantity((cell ?? '').trim());

function charts(rows: readonly string[][], columns: readonly string[], numeric: readonly number[]): Rows {
  const shown = numeric.slice(0, MOST_CHARTS);
  const inTime = rows.every(([label = '']) => time.test(label.trim()));
  const scenes = shown.map((at): Draft => {
    const data = rows.flatMap((row) => {
      const quantity = quantityOf(row[at]);
      const value = quantity?.value ?? readNumber(row[at] ?? '');
      return value === null ? [] : [{ label: row[0] ?? '', value }];
    });
    const quantities = rows.map((row) => quantityOf(row[at]));
    const units = new Set(quantities.map((quantity) => quantity?.prefix || quantity?.suffix.trim() || ''));
    const [unit = ''] = units;
    const recipe = inTime && data.length > 4 ? 'line-chart' : 'bar-chart';
    return { recipe, headline: columns[at] || null, data, unit: units.size === 1 && unit !== '' ? unit : null };
  });
  const left = numeric.length - shown.length;
  return {
    scenes,
    notes: [
      `The ${rows.length} rows are figures, so ${scenes.length === 1 ? 'they are a chart' : `each of the ${scenes.length} columns is a chart`}.`,
      left > 0 ? `${plural(left, 'more column')} had no room.` : '',
    ],
  };
}

const says = /^(?:quotes?|text|review|testimonial|says|said|comment|feedback|message)$/i;
const who = /^(?:name|author|by|who|person|customer|from|source)$/i;

function rowScene(row: readonly string[], columns: readonly string[], numeric: readonly number[]): Draft {
  const quoteAt = columns.findIndex((column) => says.test(column.trim()));
  const whoAt = columns.findIndex((column) => who.test(column.trim()));
  if (quoteAt >= 0 && whoAt >= 0) {
    const others = row.filter((cell, at) => at !== quoteAt && at !== whoAt && cell !== '');
    return { recipe: 'quote', quote: row[quoteAt] ?? '', attribution: [row[whoAt] ?? '', ...others].join(', ') };
  }
  const [headline = '', ...others] = row;
  const figures = numeric.flatMap((at): Figure[] => {
    const quantity = quantityOf(row[at]);
    return quantity ? [{ ...quantity, label: columns[at] ?? '' }] : [];
  });
  if (figures.length > 1 && figures.length === others.length) return { recipe: 'stat-row', headline, figures };
  const said = others.map((cell, at) =>
    numeric.includes(at + 1) && columns[at + 1] ? `${columns[at + 1] ?? ''} ${cell}` : cell,
  );
  return { recipe: 'title', headline, subline: said.filter((cell) => cell !== '').join(' · ') || null };
}
