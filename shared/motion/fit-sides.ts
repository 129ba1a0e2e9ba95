import { columnsUpTo } from './fit-cards';
import type { CellsBox } from './fit-cards';
import { countedCells, fitCells, fullness, plainCells } from './fit-cells';
import type { FittedCells } from './fit-cells';
import type { TextFont } from './measure-text';
import type { KitLook } from './props/base';
import { fontOfTypeface } from './typeface';
import type { CellText } from './stack-texts';

/** Cards that hold a list: what is compared, and what a plan costs. */

export interface Side {
  readonly title: string;
  readonly items: readonly string[];
}

/** Of the mark before an item, in ems of the running text. */
export const markEm = 0.95;

function marked(items: readonly string[], font: TextFont): CellText[] {
  return items.map((text, index) => ({
    text,
    font,
    step: 1,
    leading: 1.25,
    maxLines: 4,
    gap: index === 0 ? 1.1 : 0.72,
    indent: markEm + 0.55,
  }));
}

export function fitComparison(sides: readonly Side[], box: CellsBox, look: KitLook): FittedCells {
  const shown = countedCells(sides, 6, (title) => ({ title, items: [] }));
  const [heading, body] = [fontOfTypeface(look.heading), fontOfTypeface(look.body)];
  const bare = shown.every(({ items }) => items.length === 0);
  return fitCells({
    ...plainCells,
    ...box,
    cells: shown.map(({ title, items }) => [
      { text: title, font: heading, step: 1.45, leading: 1.1, maxLines: 3, gap: 0 },
      ...marked(items, body),
    ]),
    grow: bare ? 2 : 1.5,
    ...columnsUpTo(3, shown.length, box),
    aspect: 1.1,
    pad: 1.2,
    inset: look.card === 'ruled' ? 0 : 1.3,
    gutter: 1,
    stretch: 0.55,
    stand: bare ? 'middle' : 'top',
    // What is compared is best seen side by side, until that leaves half of an upright box empty.
    fills: 1,
  });
}

export interface PricePlan {
  readonly name: string;
  readonly price: string;
  readonly period: string | null;
  readonly features: readonly string[];
}

/** Keeps the place of a period where a plan has none, so that what is in the plans begins on one line; it is not drawn. */
export const noPeriod = '\u00b7';

export function fitPricing(plans: readonly PricePlan[], box: CellsBox, look: KitLook): FittedCells {
  const shown = countedCells(plans, 6, (name) => ({ name, price: '', period: null, features: [] }));
  const [heading, body] = [fontOfTypeface(look.heading), fontOfTypeface(look.body)];
  const timed = shown.some(({ period }) => period !== null);
  const priced = shown.some(({ price }) => price !== '');
  // Nothing but prices: they are what is looked at, and a long name no longer holds them down.
  const bare = priced && shown.every(({ features }) => features.length === 0);
  const strip = box.width > box.height * 1.3;
  const fitted = (apart: number | null): FittedCells =>
    fitCells({
      ...plainCells,
      ...box,
      cells: shown.map(({ name, price, period, features }) => [
        { text: name, font: body, step: bare ? 0.9 : 1.1, leading: 1.15, maxLines: 2, gap: 0 },
        ...(priced
          ? [
              {
                text: price || '–',
                font: heading,
                step: bare ? 2.6 : 2.1,
                leading: 1.05,
                maxLines: 1,
                gap: 0.75,
                ...(bare && !strip ? standsFrom(apart) : {}),
              },
            ]
          : []),
        ...(timed ? [{ text: period ?? noPeriod, font: body, step: 0.86, leading: 1.2, maxLines: 1, gap: 0.5 }] : []),
        ...marked(features, body).map((feature) => ({ ...feature, ...standsFrom(apart) })),
      ]),
      grow: bare ? 2 : 1.4,
      ...columnsUpTo(4, shown.length, box),
      aspect: 0.85,
      pad: strip ? 1.2 : 0.85,
      inset: look.card === 'ruled' ? 0 : 1.2,
      gutter: 0.8,
      stretch: strip ? 0.6 : 0.3,
      stand: look.card === 'ruled' || strip ? 'top' : 'middle',
      fills,
    });
  if (strip) return fitted(17);
  // Below each other plans have a column for what is in them, where that leaves all of it larger.
  const worth = (grid: FittedCells): number => grid.size * fullness({ ...box, fills }, grid) * (grid.cut ? 0.1 : 1);
  const [beside, under] = [fitted(12), fitted(null)];
  return worth(beside) >= worth(under) ? beside : under;
}

const fills = 0.7;

/** In a cell so many ems wide a text stands beside the others; null: never. */
const standsFrom = (aside: number | null) => (aside === null ? {} : { aside });
