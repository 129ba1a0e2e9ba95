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

/** Cards past the twelfth are counted, not drawn. */
export function fitCards(
  cards: readonly (TitledText & { readonly icon?: string | null | undefined })[],
  box: CellsBox,
  look: KitLook,
): FittedCells {
  const shown = countedCells(cards, mostCards, (title) => ({ title, text: null, icon: null }));
  // Under a hairline text begins at the edge, as in a newspaper.
  const ruled = look.card === 'ruled';
  const hasIcons = shown.some(({ icon }) => icon != null);
  return fitCells({
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
  });
}
