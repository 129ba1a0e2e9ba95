import { KIND } from '../../lexicon/patterns';
import { parseQuantity } from '../../slots/numbers';
import { tableIn } from '../figure-rows';
import { join, show } from '../words';
import { headingBefore, type MarkedReader } from './marked-form';

const chart =
  /(?<!\p{L})(?:(bar|column|line|area|pie|donut|doughnut)\s+)?(?:chart|graph|diagram|plot)s?(?!\p{L})|(?<!\p{L})(pie|donut)(?!\p{L})/iu;
const recipes: Readonly<Record<string, string>> = {
  line: 'line-chart',
  area: 'area-chart',
  pie: 'pie-chart',
  donut: 'donut-chart',
  doughnut: 'donut-chart',
};
const ofKind = new RegExp(`(?<![a-z])(?:${KIND})s?(?![a-z])`, 'iu');
/** What only says what to do with the rows is no title of theirs. */
const asksOnly =
  /(?<!\p{L})(?:this|these|following|below|csv|data|table|chart|graph|rows|spreadsheet|diagram)(?!\p{L})/iu;

/** Rows with bars between their cells, on three lines or more: a table, or the chart that is asked for beside them. */
export const sheetRows: MarkedReader = (source) => {
  const lines = source.split('\n');
  const barred = lines.map((line) => line.includes('|'));
  const [first, last] = [barred.indexOf(true), barred.lastIndexOf(true)];
  // "Bar race: Team | 2022 | …": a request that goes on in its rows.
  if (/:\s/.test(lines[first] ?? '')) return null;
  if (first < 0 || last - first < 2 || barred.slice(first, last + 1).includes(false)) return null;
  const table = tableIn(lines.slice(first, last + 1).join('\n'));
  if (!table || table.columns.length === 0) return null;
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n');
  const from = lines.slice(0, first).join('\n').length;
  const to = lines.slice(0, last + 1).join('\n').length;
  const above = headingBefore(source, from);
  const headline = above !== null && asksOnly.test(above) ? null : above;
  const asked = chart.exec(around);
  // A race of bars, a ranking: other kinds have rows too.
  if (!asked && ofKind.test(around.replace(/(?<!\p{L})tables?(?!\p{L})/giu, ''))) return null;
  const column = asked ? figuresColumn(table.rows) : -1;
  if (!asked || column < 0) return { recipe: 'table', filled: { headline, table }, from, to };
  const cells = table.rows.map((row) => parseQuantity(row[column] ?? ''));
  const [, kind = asked[2] ?? 'bar'] = asked;
  return {
    recipe: recipes[kind.toLowerCase()] ?? 'bar-chart',
    filled: {
      headline: headline ?? table.columns[column] ?? null,
      data: cells.map((cell, at) => ({ label: table.rows[at]?.[0] ?? '', value: cell?.value ?? 0 })),
      unit: cells[0]?.suffix || cells[0]?.prefix || null,
    },
    from,
    to,
    ...leftOut(table.columns.filter((_column, at) => at > 0 && at !== column)),
  };
};

/** A chart draws one column. */
function leftOut(columns: readonly string[]): { readonly note?: string } {
  const [only, ...others] = columns;
  if (only === undefined) return {};
  return {
    note: `${join(columns.map((name) => show(name, 24)))} ${others.length > 0 ? 'have' : 'has'} no place in it.`,
  };
}

/** The first column of which every cell is a figure; -1: there is none. */
export function figuresColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 1; column < width; column++)
    if (rows.every((row) => parseQuantity(row[column] ?? '') !== null)) return column;
  return -1;
}
