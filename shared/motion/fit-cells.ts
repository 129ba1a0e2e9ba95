import { stackTexts } from './stack-texts';
import type { CellText, PlacedText } from './stack-texts';

export interface CellsRequest {
  readonly cells: readonly (readonly CellText[])[];
  readonly width: number;
  readonly height: number;
  /** Of the running text; it may grow to `grow` times that where there is little to say. */
  readonly size: number;
  readonly minSize: number;
  readonly grow: number;
  /** How many stand in a row: all that may be tried. */
  readonly columns: readonly number[];
  /** Tried as well where the others leave all of it small. */
  readonly narrower?: readonly number[];
  /** Width by height that a cell of this kind looks best in. */
  readonly aspect: number;
  /** Around the texts of a cell: above and below, and at the sides. */
  readonly pad: number;
  readonly inset: number;
  readonly gutter: number;
  /** Kept free above the texts (an icon, a face), and to the left of them (a number), in ems. */
  readonly head: number;
  readonly side: number;
  /** Rows share one height, at least this share of a cell's width where there is room; null: each as high as its texts. */
  readonly stretch: number | null;
  /** The least height and width of what a cell holds, in ems. */
  readonly least: number;
  readonly narrowest: number;
  /** Where texts stand in a cell that is higher than they are; all of a row begin on one line. */
  readonly stand: 'top' | 'middle' | 'foot';
  /** From this height on, as a share of the box's width, what fills the box is worth more than what leaves it empty. */
  readonly fills: number;
}

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the head stands, from the corner of the cell. */
  readonly top: number;
  readonly texts: readonly PlacedText[];
}

export interface FittedCells {
  readonly size: number;
  readonly pad: number;
  readonly gutter: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  readonly height: number;
  /** Texts were cut, or words broken: there was no room even at the smallest size. */
  readonly cut: boolean;
}

/** Less of the size asked for looks small. */
const small = 0.75;
/** Sizes are tried in steps of this. */
const step = 0.95;

/** Cells of text in the grid in which they stand largest, all in one size, before anything is broken or cut. */
export function fitCells(request: CellsRequest): FittedCells {
  const steps = Math.max(0, Math.floor(Math.log(request.minSize / (request.size * request.grow)) / Math.log(step)));
  const sizeAt = (index: number): number =>
    Math.max(request.minSize, Math.floor(request.size * request.grow * step ** index));
  let best: { readonly grid: FittedCells; readonly score: number } | null = null;
  const tried = [...request.columns, ...(request.narrower ?? [])];
  for (const [index, columns] of tried.entries()) {
    if (index >= request.columns.length && best && best.grid.size >= request.size * small) break;
    const worth = worthOf(request, columns);
    // The first index at which it fits: whatever fits at one size fits at every smaller one, or nearly so.
    let low = 0;
    let high = steps + 1;
    let fitting: FittedCells | null = null;
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const size = sizeAt(middle);
      if (best && size * worth <= best.score) {
        high = middle - 1;
        continue;
      }
      const grid = gridAt(request, columns, size, 'draft');
      if (grid) {
        fitting = grid;
        high = middle - 1;
      } else low = middle + 1;
    }
    const score = fitting ? fitting.size * worth * fullness(request, fitting) : 0;
    if (fitting && (!best || score > best.score)) best = { grid: fitting, score };
  }
  if (best) return gridAt(request, best.grid.columns, best.grid.size, 'whole') ?? best.grid;
  // Whatever is lost is lost in as few texts as can be.
  const forced = tried.flatMap((columns) => gridAt(request, columns, request.minSize, 'forced') ?? []);
  return (
    forced.reduce<FittedCells | null>((least, grid) => (least && lossOf(least) <= lossOf(grid) ? least : grid), null) ??
    empty
  );
}

/** What most kinds of cells leave as it is. */
export const plainCells = {
  aspect: 1,
  pad: 0,
  inset: 0,
  gutter: 1,
  head: 0,
  side: 0,
  stretch: null,
  least: 0,
  narrowest: 1,
  fills: Infinity,
} as const;

const empty: FittedCells = { size: 1, pad: 0, gutter: 0, columns: 1, cells: [], height: 0, cut: false };

function lossOf({ cells }: FittedCells): number {
  const losses = cells.flatMap(({ height, texts }) =>
    texts.map(({ fitted, y }) => {
      const outside = y + fitted.height > height + 0.5;
      return (outside ? 100 : 0) + (fitted.broken ? 10 : 0) + (fitted.truncated ? 1 : 0);
    }),
  );
  return losses.reduce((sum, loss) => sum + loss, 0);
}

/** Full rows and well shaped cells are worth a smaller size. */
function worthOf({ cells, width, height, aspect, stretch }: CellsRequest, columns: number): number {
  const rows = Math.ceil(cells.length / columns);
  const cell = { width: width / columns, height: height / rows };
  const tall = Math.min(cell.height, cell.width * Math.max(0.6, stretch ?? 0));
  const shape = Math.abs(Math.log(cell.width / tall / aspect));
  return Math.exp(-0.3 * shape) * (1 - (0.55 * (rows * columns - cells.length)) / columns);
}

type Filling = Pick<CellsRequest, 'fills' | 'width' | 'height'>;

/** What a grid is worth for how much of its box it fills. */
export function fullness({ fills, width, height }: Filling, grid: FittedCells): number {
  return height > width * fills ? 0.5 + 0.5 * Math.min(1, grid.height / height) : 1;
}

/** draft: only to see whether it fits; forced: what does not fit is cut. */
type Setting = 'draft' | 'whole' | 'forced';

/** null: something does not fit whole, and nothing may be cut. */
function gridAt(request: CellsRequest, columns: number, size: number, how: Setting): FittedCells | null {
  const forced = how === 'forced';
  const rows = Math.max(1, Math.ceil(request.cells.length / columns));
  const em = (length: number): number => Math.round(length * size);
  const [gutter, pad, inset] = [em(request.gutter), em(request.pad), em(request.inset)];
  const [head, side] = [em(request.head), em(request.side)];
  const width = (request.width - gutter * (columns - 1)) / columns;
  const inner = width - inset * 2 - side;
  const most = (request.height - gutter * (rows - 1)) / rows;
  if (inner < em(request.narrowest) && !forced) return null;
  const set: { readonly texts: readonly PlacedText[]; readonly height: number }[] = [];
  const tallest = Array.from({ length: rows }, () => 0);
  let cut = false;
  for (const [index, cell] of request.cells.entries()) {
    const room = (request.stretch === null && !forced ? request.height : most) - pad * 2 - head;
    const stacked = stackTexts(cell, {
      x: inset + side,
      width: Math.max(size, inner),
      room,
      size,
      draft: how === 'draft',
    });
    if (stacked.cut && !forced) return null;
    cut ||= stacked.cut;
    set.push(stacked);
    const row = Math.floor(index / columns);
    tallest[row] = Math.max(tallest[row] ?? 0, stacked.height, em(request.least) - head);
  }
  const highest = Math.max(0, ...tallest);
  const least = pad * 2 + head;
  const uniform = Math.max(highest + least, Math.min(most, (request.stretch ?? 0) * width));
  const heights = tallest.map((height) => {
    const wanted = request.stretch === null ? height + least : uniform;
    return forced ? Math.min(most, wanted) : wanted;
  });
  const total = heights.reduce((sum, height) => sum + height, 0) + gutter * (rows - 1);
  if (total > request.height + 0.5 && !forced) return null;
  const tops = heights.map((_height, row) => heights.slice(0, row).reduce((sum, height) => sum + height + gutter, 0));
  return {
    size,
    pad,
    gutter,
    columns,
    height: total,
    cut,
    cells: set.map(({ texts, height: own }, index) => {
      const row = Math.floor(index / columns);
      const height = heights[row] ?? 0;
      // Cells side by side begin on one line; one that has its row to itself keeps its own middle.
      const held = columns === 1 && request.stand === 'middle' ? own : highest;
      const slack = Math.max(0, height - least - (request.stretch === null ? (tallest[row] ?? 0) : held));
      const down = pad + head + slack * { top: 0, middle: 0.5, foot: 1 }[request.stand];
      return {
        x: (index % columns) * (width + gutter),
        y: tops[row] ?? 0,
        width,
        height,
        top: pad,
        texts: texts.map((text) => ({ ...text, y: text.y + down })),
      };
    }),
  };
}

/** A grid that is less high than its box stands in the middle of it. */
export function sunk(box: { readonly height: number }, { height }: { readonly height: number }): number {
  return Math.max(0, Math.round((box.height - height) / 2));
}

/** The first so many, and how many more there are in place of the last. */
export function countedCells<Entry>(entries: readonly Entry[], most: number, rest: (text: string) => Entry): Entry[] {
  if (entries.length <= most) return [...entries];
  return [...entries.slice(0, most - 1), rest(`+ ${entries.length - most + 1} more`)];
}
