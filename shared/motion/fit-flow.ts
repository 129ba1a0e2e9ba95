import { countedCells } from './fit-cells';
import type { CellsBox } from './fit-cards';
import { runsAcross } from './fit-steps';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
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

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode extends Point {
  readonly width: number;
  readonly height: number;
  readonly label: FittedText;
  /** From the corner of the node. */
  readonly iconY: number;
  readonly labelY: number;
}

export interface PlacedArrow {
  /** The node it leads to: it is drawn when that one arrives. */
  readonly to: number;
  /** Corner by corner. */
  readonly points: readonly Point[];
  readonly label: { readonly text: FittedText; readonly x: number; readonly y: number; readonly width: number } | null;
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

/** Rows and columns: a long chain with no branches turns round at the edge and comes back below. */
interface Grid {
  readonly across: boolean;
  readonly along: number;
  readonly beside: number;
  place(node: number): { readonly along: number; readonly beside: number };
  readonly folded: boolean;
}

function gridOf({ layered, box, shown }: Drawing): Grid {
  const across = runsAcross(box);
  const { layers, places } = layered;
  const longest = across ? 5 : 7;
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  if (widest === 1 && layers.length > longest && !layered.arrows.some((arrow) => arrow.around)) {
    const rows = Math.ceil(layers.length / longest);
    const along = Math.ceil(layers.length / rows);
    return {
      across,
      along,
      beside: rows,
      folded: true,
      place: (node) => {
        const layer = places[node]?.layer ?? 0;
        const row = Math.floor(layer / along);
        return { beside: row, along: row % 2 === 0 ? layer % along : along - 1 - (layer % along) };
      },
    };
  }
  const [first, last] = [layers[0]?.[0], layers.at(-1)?.[0]];
  const closed = layered.arrows.filter((arrow) => arrow.around);
  if (widest === 1 && layers.length > 3 && closed.length === 1 && closed[0]?.from === last && closed[0]?.to === first) {
    // A circle: out along the upper row, back along the lower.
    const along = Math.ceil(layers.length / 2);
    const below = Math.max(1, layers.length - along - 1);
    return {
      across,
      along,
      beside: 2,
      folded: true,
      place: (node) => {
        const layer = places[node]?.layer ?? 0;
        if (layer < along) return { beside: 0, along: layer };
        return { beside: 1, along: (along - 1) * (1 - (layer - along) / below) };
      },
    };
  }
  if (layers.length === 1 && shown.length > 1) {
    // Nothing leads anywhere: they stand as they are, in rows.
    const along = Math.min(shown.length, across ? 4 : 3);
    const beside = Math.ceil(shown.length / along);
    return {
      across,
      along,
      beside,
      folded: true,
      place: (node) => ({ along: node % along, beside: Math.floor(node / along) }),
    };
  }
  return {
    across,
    along: layers.length,
    beside: widest,
    folded: false,
    place: (node) => {
      const { layer, rank } = places[node] ?? { layer: 0, rank: 0 };
      // Fewer than the widest layer has stand in the middle of it.
      return { along: layer, beside: rank + (widest - (layers[layer]?.length ?? 1)) / 2 };
    },
  };
}

function flowAt(drawing: Drawing, size: number, forced: boolean): FittedFlow | null {
  const { shown, layered, box, look, font } = drawing;
  const grid = gridOf(drawing);
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
    const points = goesAround(arrow) ? wayAround(from, to, edge, grid.across) : wayBetween(from, to, grid);
    return [{ to: arrow.to, points, label: labelOf(arrow, points, { font: labelFont, size: small, gapAlong, box }) }];
  });
  return { size, nodes, arrows, height: total.height + (grid.across ? lane : 0), font, labelFont };
}

const emptyText = { text: '', size: 1, minSize: 1, leading: 1, maxLines: 1, width: 1, height: 1 };

/** From side to side, turning once in the gap if the two do not stand on one line. */
function wayBetween(from: PlacedNode, to: PlacedNode, { across }: Grid): readonly Point[] {
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
function wayAround(from: PlacedNode, to: PlacedNode, edge: number, across: boolean): readonly Point[] {
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

const centre = ({ x, y, width, height }: PlacedNode): Point => ({ x: x + width / 2, y: y + height / 2 });

interface LabelRoom {
  readonly font: TextFont;
  readonly size: number;
  readonly gapAlong: number;
  readonly box: CellsBox;
}

/** Over the longest stretch of its arrow, or beside it where that runs down. */
function labelOf(
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
