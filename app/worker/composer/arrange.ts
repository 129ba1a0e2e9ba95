import { marginsOf } from '$shared/motion/margins';
import type { Box } from '$shared/motion/props/base';
import type { LayoutElement, LeafElement, SceneLayout, VideoFormat } from '$shared/schema/layout';
import { directionOf } from './direction-of';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';
import { blockOf, grown } from './measure-block';
import type { Block, Region } from './measure-block';
import type { Look } from './resolve-look';
import { lookOf } from './set-type';
import type { TypeSpec } from './styles/style-definition';
import { specOf } from './type-spec';

/** An element with the place and the size it is drawn at. */
export interface Placed {
  readonly element: LeafElement;
  readonly box: Box;
  readonly size: number;
  readonly minSize: number;
  readonly spec: TypeSpec;
  readonly align: 'left' | 'center' | 'right';
  /** How wide each line really is. */
  readonly lineWidths: readonly number[];
}

/**
 * Layout and format to boxes in pixels, in the order they are drawn: nothing leaves the frame, and nothing is smaller
 * than can be read.
 */
export function arrange(layout: SceneLayout, look: Look, format: VideoFormat): readonly Placed[] {
  const leaves = layout.elements.flatMap(leavesOf);
  const fromRight = directionOf(layout) === 'rtl';
  const onLayer = (layer: 'ground' | 'over'): readonly Placed[] =>
    leaves.filter((leaf) => kindOf(leaf).layer === layer).map((leaf) => wholeFrame(leaf, look, format, fromRight));
  const flow = arrangeFlow(layout, look, format, fromRight);
  return [
    ...onLayer('ground'),
    ...(fromRight ? flow.map((placed) => inMirror(placed, format)) : flow),
    ...onLayer('over'),
  ];
}

/** What is read from the right begins there. */
function inMirror(placed: Placed, { width }: VideoFormat): Placed {
  const { box, align } = placed;
  return { ...placed, box: { ...box, x: width - box.x - box.width }, align: otherSide[align] };
}

const otherSide = { left: 'right', center: 'center', right: 'left' } as const;

function arrangeFlow(layout: SceneLayout, look: Look, format: VideoFormat, fromRight: boolean): readonly Placed[] {
  const nodes = layout.elements.flatMap((node) => keep(node, (leaf) => kindOf(leaf).layer === 'flow'));
  const leaves = nodes.flatMap(leavesOf);
  const unit = Math.min(format.width, format.height) / 1080;
  const wide = format.width / format.height > 1.2;
  const body = leaves.find((leaf) => kindOf(leaf).fills);
  const hasHead = leaves.some((leaf) => leaf.type === 'text');
  const margins = marginsOf(format);
  // Printed rules at head and foot need air of their own.
  const ruled = look.ornament === 'rule' ? 36 * unit : 0;
  const frame = {
    fromRight,
    inHand: format.width <= format.height,
    x: margins.side,
    y: margins.top + ruled,
    width: format.width - margins.side * 2,
    // What stands at the foot needs more air under it than what floats.
    height: format.height - (margins.top + ruled) * 2 - (layout.arrangement === 'bottom-left' && !body ? 24 * unit : 0),
  };
  const scale = headScale(leaves);
  const align = layout.arrangement === 'centered' ? 'center' : 'left';

  if (layout.arrangement === 'split' && wide && body && kindOf(body).splits && hasHead) {
    const gutter = frame.width * 0.065;
    const left = Math.round(frame.width * 0.42);
    const right = frame.width - left - gutter;
    const others = nodes.flatMap((node) => keep(node, (leaf) => leaf !== body));
    return [
      ...stack(others, { ...frame, width: left, align: 'left', stand: 'middle' }, look, unit, scale),
      ...stack(
        [body],
        { ...frame, x: frame.x + left + gutter, width: right, align: 'left', stand: 'middle' },
        look,
        unit,
        scale,
      ),
    ];
  }
  const stand = body
    ? kindOf(body).standsOnTop && wide
      ? 'top'
      : 'middle'
    : layout.arrangement === 'bottom-left'
      ? 'bottom'
      : 'middle';
  const spoken = leaves.some((leaf) => leaf.type === 'text' && leaf.role === 'quote');
  const width = Math.round(frame.width * (wide && spoken ? 0.86 : align === 'center' && !body ? 0.9 : 1));
  const x = align === 'center' ? frame.x + (frame.width - width) / 2 : frame.x;
  const region = { ...frame, x, width, align, stand } as const;
  return stack(nodes, region, look, unit, scale);
}

/** What is left of an element when only some leaves are kept; a group with nothing in it is none. */
function keep(node: LayoutElement, keeps: (leaf: LeafElement) => boolean): LayoutElement[] {
  if (node.type !== 'group') return keeps(node) ? [node] : [];
  const children = node.children.flatMap((child) => keep(child, keeps));
  // A column in a column is the column.
  if (node.direction === 'column') return children;
  return children.length > 0 ? [{ ...node, children }] : [];
}

function wholeFrame(element: LeafElement, look: Look, { width, height }: VideoFormat, fromRight: boolean): Placed {
  const spec = specOf(element, lookOf(look, element).style);
  const unit = Math.min(width, height) / 1080;
  return {
    element,
    box: { x: 0, y: 0, width, height },
    size: Math.max(12, Math.round(spec.size * unit * (element.scale ?? 1))),
    minSize: Math.max(10, Math.round(spec.minSize * unit)),
    spec,
    align: element.align ?? (fromRight ? 'right' : 'left'),
    lineWidths: [],
  };
}

/** A headline is the scene only where nothing else is; over a chart it is a heading. */
function headScale(leaves: readonly LeafElement[]): number {
  const scales = leaves.flatMap((leaf) => kindOf(leaf).headScale ?? []);
  const quoted = leaves.some((leaf) => leaf.type === 'text' && leaf.role === 'quote');
  return Math.min(1, ...scales, quoted ? 0.45 : 1);
}

/** A row of a column: one element, or several side by side. */
interface Row {
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
}

function stack(
  nodes: readonly LayoutElement[],
  region: Region,
  look: Look,
  unit: number,
  headFactor: number,
): readonly Placed[] {
  if (nodes.length === 0) return [];
  const rows = nodes.flatMap((node) => rowsOf(node, region, unit));
  const measure = { look, unit, headFactor, count: rows.length };
  const sized = (factor: number): Row[] =>
    rows.map(({ leaves, regions }, index) => ({
      regions,
      blocks: leaves.map((leaf, column) =>
        blockOf(leaf, rows[index - 1]?.leaves[0] ?? null, { ...measure, region: regions[column] ?? region }, factor),
      ),
    }));
  const available = region.height;
  /** What takes what is left is as high as that, or as it needs. */
  const resolvedOf = (measured: readonly Row[]): Row[] => {
    const growing = measured.filter(rowGrows);
    const fixed = heightOf(measured.filter((row) => !rowGrows(row))) + sum(growing.map(gapOf));
    const share = growing.length === 0 ? 0 : Math.max(40 * unit, (available - fixed) / growing.length);
    return measured.map(({ blocks, regions }) => ({
      regions,
      blocks: blocks.map((block, column) =>
        block.grows ? grown(block, share, { ...measure, region: regions[column] ?? region }) : block,
      ),
    }));
  };
  let factor = 1;
  let measured = sized(factor);
  const limit = measured.some(rowGrows) ? available * 0.42 : available;
  while (heightOf(measured.filter((row) => !rowGrows(row))) > limit && factor > 0.3) {
    factor *= 0.92;
    measured = sized(factor);
  }
  let resolved = resolvedOf(measured);
  // An upright frame is mostly air around what a wide one is full of: there it is set larger, as far as it stays calm.
  const isTall = available > region.width * TALL;
  for (let larger = factor * STEP; isTall && larger >= 1 && larger <= MOST_LARGER; larger *= STEP) {
    const tried = resolvedOf(sized(larger));
    if (heightOf(tried) > available * CALM) break;
    resolved = tried;
  }
  const total = heightOf(resolved);
  // A hair above the middle: what is measured as centred looks as if it sank.
  const middle = (available - total) * 0.49;
  let y =
    region.y + (region.stand === 'bottom' ? available - total : region.stand === 'middle' ? Math.max(0, middle) : 0);
  return resolved.flatMap((row) => {
    y += gapOf(row);
    const tallest = tallOf(row);
    const top = y;
    y += tallest - hangOf(row);
    return row.blocks.map((block, column) => {
      // What stands side by side stands on one middle line.
      const down = block.grows ? 0 : (tallest - block.height) / 2;
      return placedAt(block, row.regions[column] ?? region, top + down);
    });
  });
}

/** From so many times as high as wide on, a frame is upright. */
const TALL = 1.4;
const MOST_LARGER = 1.45;
const STEP = 1.06;
/** This much of its height is filled at most by what is set larger than usual. */
const CALM = 0.62;

/** A group's children side by side where there is room for them, else one below the other. */
function rowsOf(
  node: LayoutElement,
  region: Region,
  unit: number,
): { readonly leaves: readonly LeafElement[]; readonly regions: readonly Region[] }[] {
  const leaves = leavesOf(node);
  if (node.type !== 'group') return leaves.map((leaf) => ({ leaves: [leaf], regions: [region] }));
  const gutter = 56 * unit;
  const width = (region.width - gutter * (leaves.length - 1)) / leaves.length;
  if (width < 320 * unit) return leaves.map((leaf) => ({ leaves: [leaf], regions: [region] }));
  return [
    { leaves, regions: leaves.map((_leaf, index) => ({ ...region, x: region.x + (width + gutter) * index, width })) },
  ];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rowGrows = (row: Row): boolean => row.blocks.some((block) => block.grows);
const gapOf = (row: Row): number => Math.max(0, ...row.blocks.map((block) => block.gapBefore));
const tallOf = (row: Row): number => Math.max(0, ...row.blocks.map((block) => block.height));
const hangOf = (row: Row): number => Math.min(...row.blocks.map((block) => block.hang));
const heightOf = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return sum(rows.map((row) => gapOf(row) + tallOf(row) - hangOf(row))) + (last ? hangOf(last) : 0);
};

function placedAt(block: Block, region: Region, y: number): Placed {
  const { element, size, minSize, spec, lineWidths } = block;
  // Where somebody said which side it keeps to, it keeps to it in the mirror too.
  const align = element.align === null ? region.align : region.fromRight ? otherSide[element.align] : element.align;
  const width = Math.min(block.width ?? region.width, region.width);
  const free = region.width - width;
  return {
    element,
    box: {
      x: Math.round(region.x + (align === 'left' ? 0 : align === 'right' ? free : free / 2)),
      y: Math.round(y),
      width: Math.max(1, Math.round(width)),
      height: Math.max(1, Math.round(block.height)),
    },
    size,
    minSize,
    spec,
    align,
    lineWidths,
  };
}
