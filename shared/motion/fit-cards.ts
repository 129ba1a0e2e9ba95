import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';

export interface CardsRequest {
  readonly cards: readonly { readonly title: string; readonly text: string | null }[];
  readonly width: number;
  readonly height: number;
  readonly heading: TextFont;
  readonly body: TextFont;
  /** Of the running text; titles are set a step larger. */
  readonly size: number;
  readonly minSize: number;
}

export interface FittedCard {
  /** From the corner of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: FittedText;
  readonly text: FittedText | null;
}

export interface FittedCards {
  readonly size: number;
  readonly titleSize: number;
  /** Inside a card, around what it holds. */
  readonly pad: number;
  readonly cells: readonly FittedCard[];
  /** How many had no room. */
  readonly left: number;
}

const titleStep = 1.3;
const mostCards = 12;

/**
 * Cards in the grid in which their text stands largest, all in one size. What does not fit even at the smallest size is
 * cut with an ellipsis; cards past the twelfth are counted, not drawn.
 */
export function fitCards(request: CardsRequest): FittedCards {
  const cards = request.cards.slice(0, mostCards);
  const left = request.cards.length - cards.length;
  const grids = gridsFor(cards.length, request.width, request.height);
  for (let size = request.size; size > request.minSize; size = Math.floor(size * 0.94)) {
    const fitting = grids.map((columns) => gridAt(request, cards, columns, size)).filter((grid) => grid.fits);
    const [best] = fitting.sort((a, b) => a.unevenness - b.unevenness);
    if (best) return { ...best, left };
  }
  const [first = 1] = grids;
  return { ...gridAt(request, cards, first, request.minSize), left };
}

/** Columns worth trying, the most natural first: full rows, cells neither towers nor ribbons. */
function gridsFor(count: number, width: number, height: number): readonly number[] {
  const all = Array.from({ length: Math.max(1, Math.min(4, count)) }, (_, index) => index + 1);
  const stray = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const aspect = width / columns / (height / rows);
    return Math.abs(Math.log(aspect / 1.5)) + (rows * columns - count) * 0.35;
  };
  return all.sort((a, b) => stray(a) - stray(b));
}

function gridAt(request: CardsRequest, cards: CardsRequest['cards'], columns: number, size: number) {
  const rows = Math.max(1, Math.ceil(cards.length / columns));
  const gutter = Math.round(size * 0.8);
  const pad = Math.round(size * 0.95);
  const width = (request.width - gutter * (columns - 1)) / columns;
  const most = (request.height - gutter * (rows - 1)) / rows;
  const titleSize = Math.round(size * titleStep);
  const inner = width - pad * 2;
  const room = most - pad * 2;
  const set = cards.map(({ title, text }) => {
    const fittedTitle = fitText({
      text: title,
      font: request.heading,
      size: titleSize,
      minSize: titleSize,
      leading: 1.14,
      width: inner,
      height: room,
      maxLines: 3,
    });
    const under = room - fittedTitle.height - titleSize * 0.55;
    const fittedText =
      text === null
        ? null
        : fitText({
            text,
            font: request.body,
            size,
            minSize: size,
            leading: 1.36,
            width: inner,
            height: under,
            maxLines: 6,
          });
    const height = fittedTitle.height + (fittedText ? titleSize * 0.55 + fittedText.height : 0);
    return { title: fittedTitle, text: fittedText, height };
  });
  const cut = set.some(({ title, text }) => title.truncated || text?.truncated === true);
  const tallest = Math.max(0, ...set.map((cell) => cell.height)) + pad * 2;
  const height = Math.min(most, Math.max(tallest, size * 4));
  return {
    size,
    titleSize,
    pad,
    fits: !cut && tallest <= most + 0.5,
    unevenness: columns * rows - cards.length,
    cells: set.map(({ title, text }, index): FittedCard => {
      const row = Math.floor(index / columns);
      // A last row that is not full is as wide as the others and begins where they begin.
      return {
        x: (index % columns) * (width + gutter),
        y: row * (height + gutter),
        width,
        height,
        title,
        text,
      };
    }),
  };
}
