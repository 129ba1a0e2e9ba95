import { fitText, heightOf } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';

/** One text of a cell. Sizes and distances are in ems of the running text. */
export interface CellText {
  readonly text: string;
  readonly font: TextFont;
  readonly step: number;
  readonly leading: number;
  readonly maxLines: number;
  /** To the text above it. */
  readonly gap: number;
  /** Kept free before it, for a mark. */
  readonly indent?: number;
  /** In a cell so many ems wide it stands in a column of its own, beside the others. */
  readonly aside?: number;
}

export interface PlacedText {
  readonly fitted: FittedText;
  readonly font: TextFont;
  /** From the corner of its cell, to the top of its capitals. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Room is kept before it for a mark. */
  readonly marked: boolean;
}

/** Of the width of a cell in two columns, what the first takes. */
const firstColumn = 0.4;

/** The texts of a cell, one below the other, or in two columns where there is room. */
export function stackTexts(cell: readonly CellText[], room: StackRoom): Stack {
  const isAside = ({ aside }: CellText): boolean => aside !== undefined && room.width >= aside * room.size;
  const others = cell.filter(isAside);
  if (others.length === 0 || others.length === cell.length) return stack(cell, room);
  const own = Math.round(room.width * firstColumn);
  const gap = room.size;
  const stacks = [
    stack(
      cell.filter((text) => !isAside(text)),
      { ...room, width: own - gap },
    ),
    stack(others, { ...room, x: room.x + own, width: room.width - own }),
  ];
  const height = Math.max(...stacks.map((column) => column.height));
  return {
    // A single text stands on the middle of what it stands beside; lists begin on one line.
    texts: stacks.flatMap(({ texts, height: own }) =>
      texts.length > 1 ? texts : texts.map((text) => ({ ...text, y: text.y + (height - own) / 2 })),
    ),
    height,
    cut: stacks.some(({ cut }) => cut),
  };
}

interface Stack {
  readonly texts: readonly PlacedText[];
  readonly height: number;
  readonly cut: boolean;
}

/** What a cell has for its texts, beside what it keeps free around them. */
export interface StackRoom {
  readonly x: number;
  readonly width: number;
  readonly room: number;
  readonly size: number;
  readonly draft: boolean;
}

/** Texts one below the other; those that have no room are counted in the last one that has. */
function stack(cell: readonly CellText[], { x, width, room, size, draft }: StackRoom): Stack {
  const texts: PlacedText[] = [];
  let y = 0;
  let cut = false;
  for (const [index, entry] of cell.entries()) {
    const own = Math.round(entry.step * size);
    const gap = index === 0 ? 0 : Math.round(entry.gap * size);
    const left = room - y - gap;
    const indent = Math.round((entry.indent ?? 0) * size);
    const place = { x: x + indent, width: width - indent, marked: indent > 0 };
    const fit = (text: string, height: number): FittedText =>
      fitText({
        text,
        font: entry.font,
        size: own,
        minSize: own,
        leading: entry.leading,
        maxLines: entry.maxLines,
        width: place.width,
        height,
        draft,
      });
    if (left + 0.5 < heightOf(1, own, entry) && index > 0) {
      cut = true;
      const last = texts.pop();
      // Of two lines the second may go; of many it is said how many.
      if (last && index > 2) {
        const fitted = fit(`+ ${cell.length - index + 1} more`, last.fitted.height);
        texts.push({ ...last, fitted });
      } else if (last) texts.push(last);
      break;
    }
    const fitted = fit(entry.text, left);
    cut ||= fitted.truncated || fitted.broken;
    texts.push({ ...place, font: entry.font, fitted, y: y + gap });
    y += gap + fitted.height;
  }
  return { texts, height: y, cut };
}
