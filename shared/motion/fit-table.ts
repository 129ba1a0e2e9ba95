import { fitLine } from './fit-text';
import { measureEm } from './measure-text';
import type { TextFont } from './measure-text';

export interface TableRequest {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
  readonly heading: TextFont;
  readonly cell: TextFont;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedColumn {
  readonly x: number;
  readonly width: number;
  /** Figures stand flush right, so that they can be compared. */
  readonly numeric: boolean;
  readonly head: string;
}

export interface FittedTable {
  readonly size: number;
  readonly rowHeight: number;
  readonly columns: readonly FittedColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How many rows and columns had no room. */
  readonly left: { readonly rows: number; readonly columns: number };
  readonly height: number;
  readonly hasHead: boolean;
  /** A text was cut. */
  readonly truncated: boolean;
}

export const mostColumns = 8;
/** In em: the height of a row at the least and at the most. */
const rowEm = [1.75, 2.7] as const;

/** Rows and columns in the size in which all of it fits; what does not is cut, and rows that have no room are counted. */
export function fitTable(request: TableRequest): FittedTable {
  const { width, height, minSize } = request;
  const given = Math.max(request.columns.length, ...request.rows.map((row) => row.length), 1);
  const count = Math.min(given, mostColumns);
  const grid = request.rows.map((row) => Array.from({ length: count }, (_, column) => tidy(row[column])));
  const heads = Array.from({ length: count }, (_, column) => tidy(request.columns[column]));
  const hasHead = heads.some((head) => head !== '');
  const lines = grid.length + (hasHead ? 1 : 0);

  // In em, measured once: the size is sought in many steps.
  const naturals = heads.map((head, column) =>
    Math.max(
      measureEm(head, request.heading) * headScale,
      ...grid.map((row) => measureEm(row[column] ?? '', request.cell)),
      1,
    ),
  );
  const naturalAt = (size: number): readonly number[] => naturals.map((natural) => natural * size);
  const gapAt = (size: number): number => size * 1.3;
  const needs = (size: number): number => sum(naturalAt(size)) * 1.03 + gapAt(size) * (count - 1) + size * inset * 2;
  let size = Math.round(request.size * 1.5);
  // Many rows are counted rather than set in small print.
  const least = Math.max(minSize, request.size * 0.62);
  while (size > least && lines * size * rowEm[0] > height) size = Math.max(least, Math.floor(size * 0.95));
  while (size > minSize && needs(size) > width) size = Math.max(minSize, Math.floor(size * 0.95));

  const most = Math.max(1, Math.floor(height / (size * rowEm[0])) - (hasHead ? 1 : 0));
  const shown = grid.length > most ? Math.max(1, most - 1) : grid.length;
  const left = grid.length - shown;
  const drawn = shown + (hasHead ? 1 : 0) + (left > 0 ? 1 : 0);
  const rowHeight = Math.min(height / Math.max(1, drawn), size * rowEm[1]);

  const gap = gapAt(size);
  const room = width - gap * (count - 1) - size * inset * 2;
  const widths = share(
    naturalAt(size).map((natural) => natural * 1.03),
    Math.max(count, room),
  );
  let x = size * inset;
  let truncated = false;
  const cut = (text: string, font: TextFont, at: number, most: number): string => {
    const line = fitLine(text, font, at, most);
    if (line !== text) truncated = true;
    return line;
  };
  const columns = widths.map((columnWidth, column): FittedColumn => {
    const numeric = isNumeric(grid.map((row) => row[column] ?? ''));
    const head = cut(heads[column] ?? '', request.heading, size * headScale, columnWidth);
    const fitted = { x, width: columnWidth, numeric: numeric && column > 0, head };
    x += columnWidth + gap;
    return fitted;
  });
  return {
    size,
    rowHeight,
    columns,
    rows: grid
      .slice(0, shown)
      .map((row) => row.map((text, column) => cut(text, request.cell, size, widths[column] ?? 1))),
    left: { rows: left, columns: given - count },
    height: rowHeight * drawn,
    hasHead,
    truncated,
  };
}

export const headScale = 0.82;
/** In em, at both ends of a row. */
const inset = 0.5;

/** What is left over goes to all columns alike; where there is too little, the widest give way first. */
function share(natural: readonly number[], room: number): readonly number[] {
  const spare = room - sum(natural);
  if (spare >= 0) return natural.map((width) => width + spare / natural.length);
  let cap = room;
  for (let low = 0, high = room, step = 0; step < 24; step += 1) {
    cap = (low + high) / 2;
    if (sum(natural.map((width) => Math.min(width, cap))) > room) high = cap;
    else low = cap;
  }
  return natural.map((width) => Math.max(1, Math.min(width, cap)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);

const number = /^[-+−(]?[$€£¥₹]?\s?[\d.,'’\s]*\d[\d.,]*\s?(?:[%‰°kKmMbB×x]|[$€£¥₹])?\)?$/;

function isNumeric(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '' && !/^[-–—]$/.test(cell));
  return filled.length > 0 && filled.every((cell) => number.test(cell));
}
