import type { Figure } from '../schema/layout';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import { countEm } from './fit-count';
import { formatNumber } from './format-number';
import { faceOf } from './measure-text';
import type { TextFont } from './measure-text';
import type { Box } from './props/base';

export interface StatsRequest {
  readonly stats: readonly (Figure & { readonly label: string })[];
  readonly width: number;
  readonly height: number;
  readonly figure: TextFont;
  readonly label: TextFont;
  /** Of the labels, if there is room. */
  readonly size: number;
  readonly minSize: number;
}

export interface FittedStats {
  readonly size: number;
  readonly figureSize: number;
  readonly cells: readonly {
    readonly rule: Box;
    readonly figure: Box;
    readonly label: FittedText;
    readonly labelY: number;
  }[];
  readonly height: number;
  readonly left: number;
}

export const mostStats = 9;
/** In em of the label: above the figure, and between figure and label. */
const air = { above: 1.25, between: 0.85 } as const;
/** In em of the figure: commas hang below its digits. */
const commas = 0.1;

/** Several figures in the grid in which they stand largest, all in one size, each over what it counts. */
export function fitStats(request: StatsRequest): FittedStats {
  const stats = request.stats.slice(0, mostStats);
  const count = Math.max(1, stats.length);
  // Of three, none stands alone under the other two.
  const columns = count === 3 ? [1, 3] : Array.from({ length: Math.min(count, 5) }, (_, index) => index + 1);
  const grids = columns.map((number) => gridAt(request, stats, number));
  const worth = (grid: (typeof grids)[number]): number =>
    grid.figureSize * (grid.empty > 0 ? 0.7 : 1) * (grid.fits ? 1 : 0.4);
  const best = grids.reduce((a, b) => (worth(b) > worth(a) * 1.02 ? b : a));
  return { ...best, left: request.stats.length - stats.length };
}

function gridAt(request: StatsRequest, stats: StatsRequest['stats'], columns: number) {
  const { size, minSize, figure } = request;
  const rows = Math.max(1, Math.ceil(stats.length / columns));
  const gutter = size * 1.5;
  const rowGap = Math.min(size * 1.1, request.height * 0.05);
  const width = (request.width - gutter * (columns - 1)) / columns;
  const most = (request.height - rowGap * (rows - 1)) / rows;
  // The air gives way before what stands in it.
  const em = Math.min(size, most * 0.16);
  const cap = faceOf(figure).metrics.capHeight / 1000;
  const labelScale = stats.length <= 4 ? 1.3 : 1.1;
  const labels = stats.map(({ label }) =>
    fitText({
      text: label,
      font: request.label,
      size: Math.round(size * labelScale),
      minSize,
      leading: 1.24,
      width,
      height: Math.max(minSize * 1.2, most * 0.42),
      maxLines: 3,
    }),
  );
  const labelSize = Math.min(...labels.map((label) => label.size), size * labelScale);
  const tallest = Math.max(0, ...labels.map((label) => label.height));
  const widest = Math.max(
    0.6,
    ...stats.map(({ prefix, value, decimals, suffix }) =>
      countEm(prefix.slice(0, 12) + formatNumber(value, decimals) + suffix.slice(0, 24), figure),
    ),
  );
  const byHeight = (most - tallest - em * (air.above + air.between)) / (cap + commas);
  const figureSize = Math.max(minSize, Math.min((width * 0.98) / widest, byHeight, size * 6));
  const cell = em * (air.above + air.between) + figureSize * (cap + commas) + tallest;
  return {
    size: labelSize,
    figureSize,
    height: cell * rows + rowGap * (rows - 1),
    fits: cell <= most + 0.5 && labels.every((label) => !label.truncated),
    empty: columns * rows - stats.length,
    cells: stats.map((_stat, index) => {
      const x = (index % columns) * (width + gutter);
      const y = Math.floor(index / columns) * (cell + rowGap);
      const figureY = y + em * air.above;
      return {
        rule: { x, y, width, height: Math.max(2, Math.round(size / 14)) },
        figure: { x, y: figureY, width, height: figureSize * cap },
        label: labels[index] ?? fitText({ ...blank, font: request.label }),
        labelY: figureY + figureSize * (cap + commas) + em * air.between,
      };
    }),
  };
}

const blank = { text: '', size: 10, minSize: 10, leading: 1, width: 1, height: 1, maxLines: 1 };
