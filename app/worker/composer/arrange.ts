import { marginsOf } from '$shared/motion/margins';
import type { Box } from '$shared/motion/props';
import type { LeafElement, SceneLayout, VideoFormat } from '$shared/schema/layout';
import { blockOf, grown, shapeSize } from './measure-block';
import type { Block, Region } from './measure-block';
import type { Look } from './resolve-look';
import { leavesOf } from './schedule';
import type { TypeSpec } from './styles/style-definition';

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

/** Layout and format to boxes in pixels: nothing leaves the frame, and nothing is smaller than can be read. */
export function arrange(layout: SceneLayout, look: Look, format: VideoFormat): readonly Placed[] {
  const leaves = layout.elements.flatMap(leavesOf);
  const unit = Math.min(format.width, format.height) / 1080;
  const wide = format.width / format.height > 1.2;
  const body = leaves.find((leaf) => leaf.type === 'list' || leaf.type === 'chart');
  const hasHead = leaves.some((leaf) => leaf.type === 'text');
  const margins = marginsOf(format);
  // Printed rules at head and foot need air of their own.
  const ruled = look.ornament === 'rule' ? 36 * unit : 0;
  const frame = {
    x: margins.side,
    y: margins.top + ruled,
    width: format.width - margins.side * 2,
    // What stands at the foot needs more air under it than what floats.
    height: format.height - (margins.top + ruled) * 2 - (layout.arrangement === 'bottom-left' && !body ? 24 * unit : 0),
  };
  const scale = headScale(leaves);
  const align = layout.arrangement === 'centered' ? 'center' : 'left';

  if (layout.arrangement === 'split' && wide && body?.type === 'list' && hasHead) {
    const gutter = frame.width * 0.065;
    const left = Math.round(frame.width * 0.42);
    const right = frame.width - left - gutter;
    const others = leaves.filter((leaf) => leaf !== body);
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
    ? body.type === 'chart' && wide
      ? 'top'
      : 'middle'
    : layout.arrangement === 'bottom-left'
      ? 'bottom'
      : 'middle';
  const spoken = leaves.some((leaf) => leaf.type === 'text' && leaf.role === 'quote');
  const width = Math.round(frame.width * (wide && spoken ? 0.86 : align === 'center' && !body ? 0.9 : 1));
  const x = align === 'center' ? frame.x + (frame.width - width) / 2 : frame.x;
  const region = { ...frame, x, width, align, stand } as const;
  return stack(leaves, region, look, unit, scale);
}

/** A headline is the scene only where nothing else is; over a chart it is a heading. */
function headScale(leaves: readonly LeafElement[]): number {
  if (leaves.some((leaf) => leaf.type === 'number')) return 0.5;
  if (leaves.some((leaf) => leaf.type === 'chart')) return 0.48;
  if (leaves.some((leaf) => leaf.type === 'list')) return 0.62;
  if (leaves.some((leaf) => leaf.type === 'text' && leaf.role === 'quote')) return 0.45;
  return 1;
}

function stack(
  leaves: readonly LeafElement[],
  region: Region,
  look: Look,
  unit: number,
  headFactor: number,
): readonly Placed[] {
  if (leaves.length === 0) return [];
  const measure = { region, look, unit, headFactor, count: leaves.length };
  const grows = leaves.some(isBody);
  const available = region.height;
  const sized = (factor: number): Block[] =>
    leaves.map((leaf, index) => blockOf(leaf, leaves[index - 1] ?? null, measure, factor));
  let factor = 1;
  let blocks = sized(factor);
  const limit = grows ? available * 0.42 : available;
  while (heightOf(blocks.filter((block) => !block.grows)) > limit && factor > 0.3) {
    factor *= 0.92;
    blocks = sized(factor);
  }
  const fixed =
    heightOf(blocks.filter((block) => !block.grows)) +
    sum(blocks.filter((block) => block.grows).map((block) => block.gapBefore));
  const growing = blocks.filter((block) => block.grows).length;
  const share = growing === 0 ? 0 : Math.max(40 * unit, (available - fixed) / growing);
  const resolved = blocks.map((block) => (block.grows ? grown(block, share, measure) : block));
  const total = heightOf(resolved);
  // A hair above the middle: what is measured as centred looks as if it sank.
  const middle = (available - total) * 0.49;
  let y =
    region.y + (region.stand === 'bottom' ? available - total : region.stand === 'middle' ? Math.max(0, middle) : 0);
  return resolved.map((block) => {
    y += block.gapBefore;
    const box = boxOf(block, region, y, unit);
    y += block.height - block.hang;
    return {
      element: block.element,
      box,
      size: block.size,
      minSize: block.minSize,
      spec: block.spec,
      align: block.element.align ?? region.align,
      lineWidths: block.lineWidths,
    };
  });
}

const isBody = (leaf: LeafElement): boolean => leaf.type === 'list' || leaf.type === 'chart';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const heightOf = (blocks: readonly Block[]): number =>
  sum(blocks.map((block) => block.gapBefore + block.height - block.hang)) + (blocks.at(-1)?.hang ?? 0);

function boxOf(block: Block, region: Region, y: number, unit: number): Box {
  const { element } = block;
  const top = Math.round(y);
  if (element.type !== 'shape') {
    return {
      x: Math.round(region.x),
      y: top,
      width: Math.round(region.width),
      height: Math.max(1, Math.round(block.height)),
    };
  }
  const { width, height } = shapeSize(element, unit, 1);
  const align = element.align ?? region.align;
  const x =
    align === 'left'
      ? region.x
      : align === 'right'
        ? region.x + region.width - width
        : region.x + (region.width - width) / 2;
  return { x: Math.round(x), y: top, width: Math.round(width), height: Math.round(height) };
}
