import { titled } from './fit-cards';
import type { CellsBox, TitledText } from './fit-cards';
import { countedCells, fitCells, plainCells } from './fit-cells';
import type { FittedCells } from './fit-cells';
import type { KitLook } from './props/base';
import { fontOfTypeface } from './typeface';

/** Side by side with the sign above the words, or one below the other with the sign to their left. */
export interface Sequence extends FittedCells {
  readonly across: boolean;
}

const most = 10;

/** Rows of equal length, or nearly so: seven are four and three. */
function rowsOf(count: number): number[] {
  const rows = [1, 2, 3].map((many) => Math.ceil(count / many));
  return [...new Set(rows)].filter((columns) => columns <= 6);
}

export const runsAcross = ({ width, height }: CellsBox): boolean => width > height * 1.35;

/** Of a step's number, in ems of the running text. */
export const badgeEm = 2.1;

export function fitSteps(steps: readonly TitledText[], box: CellsBox, look: KitLook): Sequence {
  const across = runsAcross(box);
  const shown = countedCells(steps, most, (title) => ({ title, text: null }));
  const grid = fitCells({
    ...plainCells,
    ...box,
    cells: shown.map((step) => titled(step, look)),
    grow: 1.8,
    columns: across ? rowsOf(shown.length) : shown.length > 6 ? [1, 2] : [1],
    gutter: across ? 1.1 : 1.3,
    head: across ? badgeEm + 0.9 : 0.58,
    side: across ? 0 : badgeEm + 0.8,
    least: badgeEm,
    stand: 'top',
  });
  return { ...grid, across };
}

export interface Milestone extends TitledText {
  readonly time: string;
}

/** From the middle of the line to the words at either side of it, in ems. */
export const axisGap = 1.15;

export function fitTimeline(entries: readonly Milestone[], box: CellsBox, look: KitLook): Sequence {
  const across = runsAcross(box);
  const shown = countedCells(entries, most, (title): Milestone => ({ time: ' ', title, text: null }));
  const timed = shown.some(({ time }) => time.trim() !== '');
  const grid = fitCells({
    ...plainCells,
    ...box,
    cells: shown.map((entry) => {
      const texts = titled(entry, look, 1.1).map((text) => ({ ...text, gap: text.gap * 0.8 }));
      if (!timed) return texts;
      const time = {
        text: entry.time.trim() || '–',
        font: fontOfTypeface(look.heading),
        step: 1.35,
        leading: 1.1,
        maxLines: 1,
        gap: 0,
      };
      return [time, ...texts.map((text, index) => (index === 0 ? { ...text, gap: across ? axisGap * 2 : 0.6 } : text))];
    }),
    grow: 1.8,
    columns: across ? rowsOf(shown.length) : shown.length > 6 ? [1, 2] : [1],
    gutter: across ? 1.2 : 1.5,
    head: across && !timed ? axisGap * 1.6 : 0,
    side: across ? 0 : 1.9,
    stand: 'top',
  });
  return { ...grid, across };
}
