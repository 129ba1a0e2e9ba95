import { fitText, roomyLeading } from './fit-text';
import type { FittedLine } from './fit-text';
import type { TextFont } from './measure-text';

export type Marker = 'bullet' | 'number' | 'check' | 'none';

export interface ListRequest {
  readonly items: readonly string[];
  readonly font: TextFont;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
  readonly leading: number;
  readonly marker: Marker;
  /** Between items, in em, at the least and at the most. */
  readonly gap: readonly [number, number];
}

export interface ListRow {
  /** Left edge of the row and top of the capitals of its first line, from the corner of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly FittedLine[];
  /** null for the row that says how many are not shown. */
  readonly index: number | null;
}

export interface FittedList {
  readonly size: number;
  readonly lineHeight: number;
  /** From the row's edge to its text. */
  readonly indent: number;
  readonly rows: readonly ListRow[];
  readonly height: number;
  readonly gap: number;
  /** An item was cut. */
  readonly truncated: boolean;
}

export type ListLook = 'plain' | 'ruled' | 'cards';

/** In em: between the items, at the least and at the most; and around a card. */
export const listSpacing: Readonly<
  Record<ListLook, { readonly gap: readonly [number, number]; readonly pad: number }>
> = {
  plain: { gap: [0.8, 1.35], pad: 0 },
  ruled: { gap: [1.05, 1.7], pad: 0 },
  cards: { gap: [1.35, 1.7], pad: 0.6 },
};

/** From a row's edge to its text, in em. */
const indents: Readonly<Record<Marker, number>> = { bullet: 0.92, number: 1.3, check: 1.42, none: 0 };

const longestItem = 220;
const mostItems = 40;
const mostLines = 6;

/** Sets a list into a box: smaller, then in two columns, then with the rest counted in the last row. */
export function fitList(asked: ListRequest): FittedList {
  const request = { ...asked, leading: roomyLeading(asked.items.join(' '), asked.leading) };
  const texts = request.items.map((item) => item.slice(0, longestItem)).slice(0, mostItems);
  const hidden = request.items.length - texts.length;
  const single = largest(request, texts, hidden, 1);
  const roomForTwo = texts.length > 5 && request.width > request.height * 1.2;
  const double = roomForTwo ? largest(request, texts, hidden, 2) : null;
  if (double && (!single || double.size > single.size * 1.15)) return double;
  return single ?? double ?? cut(request, texts, roomForTwo ? 2 : 1);
}

/** A list of single lines is easier to take in: worth a slightly smaller size. */
const worthOneLine = 0.8;

function largest(request: ListRequest, texts: readonly string[], hidden: number, columns: number): FittedList | null {
  if (hidden > 0) return null;
  let wrapped: FittedList | null = null;
  for (let size = request.size; size >= request.minSize; size = Math.min(size - 1, Math.floor(size * 0.95))) {
    if (wrapped && size < wrapped.size * worthOneLine) return wrapped;
    const list = set(request, texts, size, columns, null);
    if (list.height > request.height || list.truncated) continue;
    if (list.rows.every((row) => row.lines.length <= 1)) return list;
    wrapped ??= list;
  }
  return wrapped;
}

function cut(request: ListRequest, texts: readonly string[], columns: number): FittedList {
  for (let shown = texts.length; shown > 1; shown -= 1) {
    const rest = request.items.length - shown;
    const list = set(request, texts.slice(0, shown), request.minSize, columns, rest > 0 ? `+ ${rest} more` : null);
    if (list.height <= request.height) return list;
  }
  const rest = request.items.length - 1;
  return set(request, texts.slice(0, 1), request.minSize, 1, rest > 0 ? `+ ${rest} more` : null);
}

function set(
  request: ListRequest,
  texts: readonly string[],
  size: number,
  columns: number,
  more: string | null,
): FittedList {
  const { font, leading, marker } = request;
  // Two digits need more room than one.
  const wider = marker === 'number' && texts.length > 9 ? 0.5 : 0;
  const indent = Math.round(size * (indents[marker] + wider));
  const gutter = columns > 1 ? Math.round(size * 1.4) : 0;
  const columnWidth = (request.width - gutter * (columns - 1)) / columns;
  const all = more === null ? texts : [...texts, more];
  const perColumn = Math.ceil(all.length / columns);
  const fitted = all.map((text) =>
    fitText({
      text,
      font,
      size,
      minSize: size,
      leading,
      width: columnWidth - indent,
      height: Infinity,
      maxLines: mostLines,
    }),
  );
  const columnsOf = Array.from({ length: columns }, (_, column) =>
    fitted.slice(column * perColumn, (column + 1) * perColumn),
  );
  const [leastGap, mostGap] = request.gap;
  const tallest = Math.max(0, ...columnsOf.map((rows) => rows.reduce((sum, row) => sum + row.height, 0)));
  const gaps = Math.max(1, perColumn - 1);
  const gap = Math.max(leastGap * size, Math.min(mostGap * size, (request.height - tallest) / gaps));
  const rows: ListRow[] = [];
  let height = 0;
  columnsOf.forEach((column, columnIndex) => {
    let y = 0;
    column.forEach((item, rowIndex) => {
      const index = columnIndex * perColumn + rowIndex;
      rows.push({
        x: columnIndex * (columnWidth + gutter),
        y,
        width: columnWidth,
        height: item.height,
        lines: item.lines,
        index: index < texts.length ? index : null,
      });
      y += item.height + gap;
    });
    height = Math.max(height, y - gap);
  });
  const truncated = fitted.some((item) => item.truncated);
  return { size, lineHeight: leading * size, indent, rows, height, gap, truncated };
}
