import { readNumber } from '$shared/primitives/read-number';
import type { SceneBrief } from '$shared/schema/operations';
import { parseQuantity, QUANTITY } from '../slots/numbers';
import { splitParts } from '../slots/series';
import { fillList } from './contents';
import { saysHow } from './figures';
import { orNull, tidyTopic, type Filled, type Said } from './said';

type Figures = NonNullable<SceneBrief['figures']>;
type Table = NonNullable<SceneBrief['table']>;

const figureInside = new RegExp(`(?<![\\p{L}\\d.,])(${QUANTITY})(/\\d+)?`, 'iu');

/** "99.9 % uptime, 24/7 support, 180 countries": several figures, each with what it counts. */
export function fillFigures(said: Said): Filled {
  const inText = figuresIn(said.text);
  const figures = inText ?? figuresIn(said.topic) ?? figuresIn(said.before);
  const about = inText ? said.topic : figures ? '' : `${said.topic} ${said.text}`;
  const headline = orNull(said.labelled.headline) ?? said.quotes[0] ?? orNull(tidyTopic(about));
  return figures ? { headline, figures } : { headline, figures: null, placeholders: true };
}

export function figuresIn(text: string): Figures | null {
  const found = splitParts(text).map(figureOf);
  const figures = found.filter((figure) => figure !== null);
  return figures.length > 0 && figures.length >= found.length - 1 ? figures : null;
}

function figureOf(part: string): Figures[number] | null {
  const match = figureInside.exec(part);
  const quantity = match ? parseQuantity(match[1] ?? '') : null;
  if (!match || !quantity) return null;
  const around = `${part.slice(0, match.index)} ${part.slice(match.index + match[0].length)}`;
  const label = around
    .replace(/^[\s:=(–—-]+|[\s:=)–—-]+$/g, '')
    .replace(/^(?:of|is|are|with)\s/i, '')
    .replace(/\s+/g, ' ');
  return { ...quantity, suffix: `${quantity.suffix}${match[2] ?? ''}`, label };
}

/** Rows of cells as people type or paste them: with bars, tabs or commas; on lines, or between slashes. */
export function fillTable(said: Said): Filled {
  const table = tableIn(said.text) ?? tableIn(said.whole.replace(/^[^\n:]*:\s*/, ''));
  if (!table) {
    const listed = fillList(said);
    const about = saysHow.test(said.topic.trim()) ? null : listed.headline;
    return listed.placeholders ? { ...listed, headline: about ?? null, items: null } : listed;
  }
  const titled = orNull(said.labelled.headline) ?? said.quotes[0] ?? null;
  return { headline: titled ?? orNull(tidyTopic(said.topic)), table };
}

export function tableIn(text: string): Table | null {
  const lines = text
    .split(/\r?\n/)
    .flatMap((line, _index, all) => (all.length > 1 ? [line] : line.split(/\s+\/\s+|\s*;\s*/)))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ruled = lines.some((line) => rule.test(line));
  const rows = lines.filter((line) => !rule.test(line)).map(cellsOf);
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || widest < 2 || rows.some((row) => row.length < 2 && rows.length < 4)) return null;
  const [first = [], ...rest] = rows;
  const counts = (cells: readonly string[]): number => cells.filter((cell) => readNumber(cell) !== null).length;
  const headed = ruled || (counts(first.slice(1)) === 0 && (rows.length > 2 || rest.some((row) => counts(row) > 0)));
  // Years name the columns of a ranking although they are numbers.
  const years = first.slice(1).length > 0 && first.slice(1).every((cell) => /^(?:19|20)\d\d$/.test(cell));
  return headed || years ? { columns: first, rows: rest } : { columns: [], rows };
}

/** The line of a Markdown table under its head. */
const rule = /^[\s|:+-]*-{2,}[\s|:+-]*$/;

function cellsOf(line: string): string[] {
  const bare = line.replace(/^\||\|$/g, '');
  if (bare.includes('|')) return bare.split('|').map((cell) => cell.trim());
  if (bare.includes('\t')) return bare.split('\t').map((cell) => cell.trim());
  return splitParts(bare);
}
