import type { DataPoint } from '../schema/layout';
import { chartValue, writeValue } from './chart-value';
import type { ChartValue } from './chart-value';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';
import type { Box } from './props/base';

export interface RingsRequest {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
  readonly width: number;
  readonly height: number;
  readonly font: TextFont;
  readonly figure: TextFont;
  readonly size: number;
  readonly minSize: number;
  readonly total: number | null;
}

export interface FittedRing {
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly thick: number;
  /** How much of the circle is drawn, 0 to 1: it can't be more than full, the figure in it can. */
  readonly share: number;
  readonly value: ChartValue;
  readonly figureSize: number;
  readonly figureBox: Box;
  readonly label: FittedText | null;
  readonly labelBox: Box;
}

export interface FittedRings {
  readonly size: number;
  readonly rings: readonly FittedRing[];
  readonly left: number;
  /** What the rings take of the box, from its top. */
  readonly height: number;
}

const mostRings = 8;

/** Each value as a ring of its own, so much of it drawn as the value is of the whole. */
export function fitRings(request: RingsRequest): FittedRings {
  const data = request.data.slice(0, mostRings);
  const count = Math.max(1, data.length);
  const { columns, rows } = gridOf(count, request.width, request.height);
  const gutter = request.size * 1.4;
  const width = (request.width - gutter * (columns - 1)) / columns;
  const height = (request.height - gutter * (rows - 1)) / rows;
  const labelled = data.some((point) => point.label.trim() !== '');
  // Of a single ring the label stands inside, under its figure.
  const alone = data.length === 1;
  const least = Math.max(1, Math.min(width, height));
  const labels = data.map((point) =>
    !labelled || point.label.trim() === ''
      ? null
      : fitText({
          text: point.label,
          font: request.font,
          size: request.size,
          minSize: request.minSize,
          leading: 1.2,
          width: alone ? least * 0.56 : width,
          height: alone ? least * 0.2 : Math.max(request.size * 1.4, height * 0.26),
          maxLines: 2,
        }),
  );
  const size = Math.min(request.size, ...labels.map((label) => label?.size ?? request.size));
  const tallest = Math.max(0, ...labels.map((label) => label?.height ?? 0));
  const below = labelled && !alone ? tallest + size * 0.9 : 0;
  const across = Math.max(1, Math.min(width, height - below));
  const thick = across * (alone ? 0.12 : 0.13);
  // Rows stand together in the middle instead of far apart.
  const rowHeight = across + below;
  const taken = rowHeight * rows + gutter * (rows - 1);
  const top = Math.max(0, (request.height - taken) / 2);
  const rings = data.map((point, index): FittedRing => {
    const value = chartValue(point, request.unit, true);
    const text = writeValue(value);
    const hole = (across - thick * 2) * 0.8;
    const figureSize = Math.min(across * 0.3, (hole / Math.max(1, measureText(text, request.figure, 100))) * 100);
    const column = index % columns;
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? data.length - columns * (rows - 1) : columns;
    const shift = ((columns - inRow) * (width + gutter)) / 2;
    const centre = {
      x: shift + column * (width + gutter) + width / 2,
      y: top + row * (rowHeight + gutter) + across / 2,
    };
    const label = labels[index] ?? null;
    const inside = alone && label ? label.height + figureSize * 0.22 : 0;
    const figureY = centre.y - inside / 2;
    return {
      centre,
      radius: (across - thick) / 2,
      thick,
      share: Math.min(1, Math.max(0, value.value / wholeFor(value.value, request))),
      value,
      figureSize,
      figureBox: {
        x: centre.x - across / 2,
        y: figureY - figureSize / 2,
        width: across,
        height: Math.max(1, figureSize),
      },
      label,
      labelBox: {
        x: alone ? centre.x - across / 2 : centre.x - width / 2,
        y: alone ? figureY + figureSize * 0.58 : centre.y + across / 2 + size * 0.9,
        width: alone ? across : width,
        height: Math.max(1, label?.height ?? 1),
      },
    };
  });
  return { size, rings, left: request.data.length - data.length, height: taken };
}

/** A share is of a hundred, or of one where it is written like that; else of what was said. */
function wholeFor(value: number, { unit, total, data }: RingsRequest): number {
  if (total !== null) return total;
  const fractions = unit === null && data.every((point) => point.value >= 0 && point.value <= 1);
  return fractions && value > 0 ? 1 : 100;
}

function gridOf(count: number, width: number, height: number): { readonly columns: number; readonly rows: number } {
  let best = { columns: 1, rows: count, across: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const across = Math.min(width / columns, (height / rows) * 0.8);
    if (across > best.across) best = { columns, rows, across };
  }
  return best;
}
