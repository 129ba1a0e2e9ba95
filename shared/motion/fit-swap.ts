import { fitLine, fitText, heightOf, roomyLeading } from './fit-text';
import { measureEm } from './measure-text';
import type { TextFont } from './measure-text';

export interface SwapRequest {
  readonly before: string;
  readonly words: readonly string[];
  readonly after: string;
  readonly font: TextFont;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
  readonly leading: number;
}

export interface SwapRow {
  /** Stands before the place of the words, and after it. */
  readonly lead: string;
  readonly tail: string;
  readonly slot: boolean;
}

export interface FittedSwap {
  readonly size: number;
  readonly rows: readonly SwapRow[];
  readonly words: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
  readonly widest: number;
}

const slack = 0.985;
/** More can't be read while words pass; measuring it again and again costs time nobody gains from. */
const longest = 240;

/** In one line where that costs little size; else the words have a line of their own. */
export function fitSwap(asked: SwapRequest): FittedSwap {
  const texts = [asked.before, ...asked.words, asked.after].join(' ');
  const request = { ...asked, leading: roomyLeading(texts, asked.leading) };
  const { font, width, height, leading } = request;
  const words = request.words.length > 0 ? request.words.map((word) => word.slice(0, longest)) : [''];
  const lead = request.before.slice(0, longest).trim();
  const tail = request.after.slice(0, longest).trim();
  const widestEm = Math.max(0.01, ...words.map((word) => measureEm(word, font)));
  const inlineEm =
    measureEm(lead === '' ? '' : `${lead} `, font) + widestEm + measureEm(tail === '' ? '' : ` ${tail}`, font);
  const oneLine = Math.min(
    request.size,
    (width * slack) / inlineEm,
    (height * slack) / (heightOf(1, 100, request) / 100),
  );
  const least = Math.min(request.size, request.minSize);
  const set = (size: number, rows: readonly SwapRow[]): FittedSwap => ({
    size,
    rows,
    words: words.map((word) => fitLine(word, font, size, width)),
    lineHeight: leading * size,
    height: heightOf(rows.length, size, request),
    widest: Math.min(width, inlineEm * size),
  });
  let size = Math.min(request.size, (width * slack) / widestEm);
  for (size = Math.max(least, size); ; size = Math.max(least, Math.min(size - 1, size * 0.97))) {
    if (oneLine >= size * 0.75 && oneLine >= least) return set(Math.floor(oneLine), [{ lead, tail, slot: true }]);
    const rows = stacked(lead, tail, size, request, Infinity);
    if (heightOf(rows.length, size, request) <= height + 0.5) return set(Math.floor(size), rows);
    if (size <= least) break;
  }
  const room = Math.max(1, Math.floor((height - heightOf(1, least, request)) / (leading * least)) + 1);
  return set(least, stacked(lead, tail, least, request, room));
}

function stacked(lead: string, tail: string, size: number, request: SwapRequest, room: number): SwapRow[] {
  const rowsOf = (text: string, maxLines: number): SwapRow[] =>
    text === '' || maxLines < 1
      ? []
      : fitText({ ...request, text, size, minSize: size, height: Infinity, maxLines }).lines.map((line) => ({
          lead: line.text,
          tail: '',
          slot: false,
        }));
  const first = rowsOf(lead, room - 1);
  return [...first, { lead: '', tail: '', slot: true }, ...rowsOf(tail, room - 1 - first.length)];
}
