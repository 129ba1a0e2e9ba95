import { countedCells, fitCells, plainCells } from './fit-cells';
import type { FittedCells } from './fit-cells';
import type { KitLook } from './props/base';
import { fontOfTypeface } from './typeface';
import type { CellText } from './stack-texts';

export interface CellsBox {
  readonly width: number;
  readonly height: number;
  /** Of the running text. */
  readonly size: number;
  readonly minSize: number;
}

export interface TitledText {
  readonly title: string;
  readonly text: string | null;
}

/** A title with a line or two under it. */
export function titled({ title, text }: TitledText, look: KitLook, step = 1.3): CellText[] {
  const top = { text: title, font: fontOfTypeface(look.heading), step, leading: 1.12, maxLines: 3, gap: 0 };
  if (text === null) return [top];
  return [top, { text, font: fontOfTypeface(look.body), step: 1, leading: 1.36, maxLines: 6, gap: 0.66 }];
}

/**
 * One to `most` columns of some width, and narrower ones for where everything would stand small in these; of up to four
 * cells none stands alone in the last row.
 */
export function columnsUpTo(
  most: number,
  count: number,
  { width, size, minSize }: CellsBox,
): { readonly columns: readonly number[]; readonly narrower: readonly number[] } {
  const roomFor = (em: number): number => Math.max(1, Math.min(most, count, Math.floor(width / (em * 6.2))));
  const room = roomFor(size);
  const all = Array.from({ length: roomFor(Math.max(minSize, size * 0.62)) }, (_, index) => index + 1);
  const even = count > 4 ? all : all.filter((columns) => count % columns === 0);
  return {
    columns: even.filter((columns) => columns <= room),
    narrower: even.filter((columns) => columns > room),
  };
}

/** Width and height of an icon, in ems of the running text. */
export const iconEm = 1.9;
const mostCards = 12;
/** More would stand too small one below the other. */
const mostBeside = 4;

export interface FittedCards extends FittedCells {
  /** Icons stand beside what they stand for, not above it. */
  readonly beside: boolean;
}

/** Beside their icons cards may be this much smaller: a column that fills its box is worth it. */
const worthBeside = 0.8;

/** Cards past the twelfth are counted, not drawn. */
export function fitCards(
  cards: readonly (TitledText & { readonly icon?: string | null | undefined })[],
  box: CellsBox,
  look: KitLook,
): FittedCards {
  const shown = countedCells(cards, mostCards, (title) => ({ title, text: null, icon: null }));
  // Under a hairline text begins at the edge, as in a newspaper.
  const ruled = look.card === 'ruled';
  const hasIcons = shown.some(({ icon }) => icon != null);
  const request = {
    ...plainCells,
    ...box,
    cells: shown.map((card) => titled(card, look)),
    grow: ruled ? 2 : 1.7,
    ...columnsUpTo(4, shown.length, box),
    aspect: box.width > box.height * 1.4 ? 1.2 : 1.7,
    pad: 1,
    inset: ruled ? 0 : 1,
    gutter: ruled ? 1 : 0.7,
    head: hasIcons ? iconEm + 0.8 : 0,
    stretch: ruled ? 0 : 0.72,
    stand: ruled ? 'top' : hasIcons ? 'foot' : 'middle',
    fills: hasIcons ? Infinity : 0.7,
  } as const;
  const above = fitCells(request);
  if (!hasIcons || shown.length > mostBeside || box.height < box.width * 0.7) return { ...above, beside: false };
  // In a box about as high as wide, or higher: one below the other they fill it, and their lines stay whole.
  const head = { head: 0, side: iconEm + 0.9, least: iconEm, stretch: 0.2, stand: 'middle' } as const;
  const below = fitCells({ ...request, ...head, columns: [1], narrower: [] });
  const wanted = above.size * (above.columns > 1 ? worthBeside : 1.05);
  const better = !below.cut && (above.cut || below.size >= wanted);
  return better ? { ...below, beside: true } : { ...above, beside: false };
}
