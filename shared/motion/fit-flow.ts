import { countedCells } from './fit-cells';
import type { CellsBox } from './fit-cards';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import { labelOf, wayAround, wayBetween } from './flow-arrows';
import type { PlacedArrow, Point } from './flow-arrows';
import { gridOf } from './flow-grid';
import { layerNodes } from './layer-nodes';
import type { Arrow, Layered, LayeredArrow } from './layer-nodes';
import { measureText } from './measure-text';
import type { TextFont } from './measure-text';
import type { KitLook } from './props/base';
import { fontOfTypeface } from './typeface';

export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly icon?: string | null | undefined;
}

export interface PlacedNode extends Point {
  readonly width: number;
  readonly height: number;
  readonly label: FittedText;
  /** From the corner of the node. */
  readonly iconY: number;
  readonly labelY: number;
}

export interface FittedFlow {
  readonly size: number;
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
  readonly height: number;
  readonly font: TextFont;
  readonly labelFont: TextFont;
}

const mostNodes = 14;
export const flowIconEm = 1.5;

/** Nodes in layers with arrows between them, in the largest type in which no word is broken. */
export function fitFlow(
  nodes: readonly FlowNode[],
  arrows: readonly Arrow[],
  box: CellsBox,
  look: KitLook,
): FittedFlow {
  const shown = countedCells(nodes, mostNodes, (label): FlowNode => ({ id: '+', label }));
  const layered = layerNodes(
    shown.map(({ id }) => id),
    arrows,
  );
  const drawing = { shown, layered, box, look, font: fontOfTypeface(look.heading) };
  const least = Math.min(box.minSize, box.size);
  for (let size = Math.round(box.size * 1.5); size > least; size = Math.floor(size * 0.94)) {
    const flow = flowAt(drawing, size, false);
    if (flow) return flow;
  }
  return flowAt(drawing, least, true) ?? { ...emptyFlow, font: drawing.font, labelFont: drawing.font };
}

const emptyFlow = { size: 1, nodes: [], arrows: [], height: 0 };

interface Drawing {
  readonly shown: readonly FlowNode[];
  readonly layered: Layered;
  readonly box: CellsBox;
  readonly look: KitLook;
  readonly font: TextFont;
}

function flowAt(drawing: Drawing, size: number, forced: boolean): FittedFlow | null {
  const { shown, layered, box, look, font } = drawing;
  const grid = gridOf(layered, shown.length, box);
  const labelFont = fontOfTypeface(look.body);
  const small = Math.max(box.minSize * 0.9, size * 0.72);
  const goesAround = (arrow: LayeredArrow): boolean => arrow.around && !grid.folded;
  const around = layered.arrows.filter(goesAround).length;
  const labelled = layered.arrows.map(({ label }) => (label === null ? 0 : measureText(label, labelFont, small)));
  const widestLabel = Math.min(box.width * 0.2, Math.max(0, ...labelled));
  const lane = around > 0 ? size * (0.8 + around * 0.8) : 0;
  const gapAlong = Math.max(size * 1.9, grid.across && widestLabel > 0 ? widestLabel + size * 1.3 : 0);
  const gapBeside = Math.max(size * (grid.folded ? 1.5 : 0.9), !grid.across && widestLabel > 0 ? widestLabel : 0);
  const [columns, rows] = grid.across ? [grid.along, grid.beside] : [grid.beside, grid.along];
  const [gapX, gapY] = grid.across ? [gapAlong, gapBeside] : [gapBeside, gapAlong];
  const room = {
    width: box.width - (grid.across ? 0 : lane + (columns === 1 ? widestLabel : 0)),
    height: box.height - (grid.across ? lane : 0),
  };
  const width = Math.min((room.width - gapX * (columns - 1)) / columns, size * (columns === 1 ? 15 : 13));
  const most = (room.height - gapY * (rows - 1)) / rows;
  const pad = size * 0.75;
  if ((width < size * 3 || most < size * 2) && !forced) return null;
  const icon = shown.some((node) => node.icon != null) ? (flowIconEm + 0.45) * size : 0;
  const labels = shown.map(({ label }) =>
    fitText({
      text: label,
      font,
      size: Math.round(size),
      minSize: Math.round(size),
      leading: 1.14,
      maxLines: 3,
      width: Math.max(size, width - pad * 2),
      height: most - pad * 2 - icon,
    }),
  );
  if (labels.some((label) => label.truncated || label.broken) && !forced) return null;
  const tallest = Math.max(0, ...labels.map((label) => label.height)) + icon + pad * 2;
  if (tallest > most && !forced) return null;
  const height = Math.min(most, Math.max(tallest, Math.min(width * 0.62, size * 4.4)));
  // Room that is left lets the rows stand further apart, but not so far that they fall apart.
  const free = room.height - height * rows - gapY * (rows - 1);
  const stepY = height + gapY + (rows > 1 ? Math.min(gapY, (free * 0.6) / (rows - 1)) : 0);
  const total = { width: width * columns + gapX * (columns - 1), height: stepY * (rows - 1) + height };
  const left = Math.max(0, (room.width - total.width) / 2);
  const nodes = shown.map((_node, index): PlacedNode => {
    const place = grid.place(index);
    const [column, row] = grid.across ? [place.along, place.beside] : [place.beside, place.along];
    const label = labels[index] ?? fitText({ ...emptyText, font });
    const content = label.height + icon;
    return {
      x: left + column * (width + gapX),
      y: row * stepY,
      width,
      height,
      label,
      iconY: (height - content) / 2,
      labelY: (height - content) / 2 + icon,
    };
  });
  let lanes = 0;
  const arrows = layered.arrows.flatMap((arrow): PlacedArrow[] => {
    const [from, to] = [nodes[arrow.from], nodes[arrow.to]];
    if (!from || !to) return [];
    lanes += goesAround(arrow) ? 1 : 0;
    const edge = (grid.across ? total.height : left + total.width) + size * (0.2 + lanes * 0.8);
    const points = goesAround(arrow) ? wayAround(from, to, edge, grid.across) : wayBetween(from, to, grid.across);
    return [{ to: arrow.to, points, label: labelOf(arrow, points, { font: labelFont, size: small, gapAlong, box }) }];
  });
  return { size, nodes, arrows, height: total.height + (grid.across ? lane : 0), font, labelFont };
}

const emptyText = { text: '', size: 1, minSize: 1, leading: 1, maxLines: 1, width: 1, height: 1 };
