import type { CellsBox } from './fit-cards';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { LayeredArrow } from './layer-nodes';
import type { TextFont } from './measure-text';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an arrow leaves or comes to. */
interface Plate extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedArrow {
  /** The node it leads to: it is drawn when that one arrives. */
  readonly to: number;
  /** Corner by corner. */
  readonly points: readonly Point[];
  readonly label: { readonly text: FittedText; readonly x: number; readonly y: number; readonly width: number } | null;
}

/** From side to side, turning once in the gap if the two do not stand on one line. */
export function wayBetween(from: Plate, to: Plate, across: boolean): readonly Point[] {
  const [a, b] = [centre(from), centre(to)];
  const sideways = across ? Math.abs(b.x - a.x) > 1 : Math.abs(b.y - a.y) <= 1;
  if (sideways) {
    const way = Math.sign(b.x - a.x);
    const start = { x: a.x + (way * from.width) / 2, y: a.y };
    const end = { x: b.x - (way * to.width) / 2, y: b.y };
    if (Math.abs(start.y - end.y) < 1) return [start, end];
    const middle = end.x - way * Math.min(Math.abs(end.x - start.x) / 2, from.height);
    return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
  }
  const way = Math.sign(b.y - a.y);
  const start = { x: a.x, y: a.y + (way * from.height) / 2 };
  const end = { x: b.x, y: b.y - (way * to.height) / 2 };
  if (Math.abs(start.x - end.x) < 1) return [start, end];
  const middle = end.y - way * Math.min(Math.abs(end.y - start.y) / 2, from.height);
  return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
}

/** Out at the side where nothing stands, and back in. */
export function wayAround(from: Plate, to: Plate, edge: number, across: boolean): readonly Point[] {
  const [a, b] = [centre(from), centre(to)];
  if (across) {
    const [start, end] = [
      { x: a.x, y: from.y + from.height },
      { x: b.x, y: to.y + to.height },
    ];
    return [start, { x: start.x, y: edge }, { x: end.x, y: edge }, end];
  }
  const [start, end] = [
    { x: from.x + from.width, y: a.y },
    { x: to.x + to.width, y: b.y },
  ];
  return [start, { x: edge, y: start.y }, { x: edge, y: end.y }, end];
}

const centre = ({ x, y, width, height }: Plate): Point => ({ x: x + width / 2, y: y + height / 2 });

interface LabelRoom {
  readonly font: TextFont;
  readonly size: number;
  readonly gapAlong: number;
  readonly box: CellsBox;
}

/** Over the longest stretch of its arrow, or beside it where that runs down. */
export function labelOf(
  arrow: LayeredArrow,
  points: readonly Point[],
  { font, size, gapAlong, box }: LabelRoom,
): PlacedArrow['label'] {
  if (arrow.label === null) return null;
  const stretches = points.slice(1).flatMap((end, index) => {
    const start = points[index];
    return start ? [{ start, end, length: Math.hypot(end.x - start.x, end.y - start.y) }] : [];
  });
  const last = stretches.at(-1);
  const longest = arrow.around ? stretches.reduce((a, b) => (b.length > a.length ? b : a)) : last;
  if (!longest) return null;
  const { start, end } = longest;
  const level = Math.abs(start.y - end.y) < 1;
  const width = level ? Math.max(size * 2, longest.length - size * 0.3) : gapAlong * 2;
  const text = fitText({
    text: arrow.label,
    font,
    size: Math.round(size),
    minSize: Math.round(size * 0.8),
    leading: 1.1,
    maxLines: level ? 1 : 2,
    width: Math.min(width, box.width * 0.3),
    height: size * 3,
  });
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  return level
    ? { text, x: middle.x - width / 2, y: middle.y - text.height - size * 0.3, width }
    : { text, x: middle.x + size * 0.6, y: middle.y - text.height / 2, width };
}
