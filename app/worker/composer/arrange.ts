import { fitCount } from '$shared/motion/fit-count';
import { fitList, listSpacing } from '$shared/motion/fit-list';
import { fitText } from '$shared/motion/fit-text';
import { faceOf } from '$shared/motion/measure-text';
import { marginsOf } from '$shared/motion/margins';
import type { Box } from '$shared/motion/props';
import type { LeafElement, SceneLayout, VideoFormat } from '$shared/schema/layout';
import { fontOf } from './font-of';
import type { Look } from './resolve-look';
import { leavesOf } from './schedule';
import type { TypeRole, TypeSpec } from './styles/style-definition';

/** An element with the place and the size it is drawn at. */
export interface Placed {
  readonly element: LeafElement;
  readonly box: Box;
  readonly size: number;
  readonly minSize: number;
  readonly spec: TypeSpec;
  readonly align: 'left' | 'center' | 'right';
  /** How wide the widest line really is. */
  readonly ink: number;
}

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center';
  readonly stand: 'top' | 'middle' | 'bottom';
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

interface Block {
  readonly element: LeafElement;
  readonly spec: TypeSpec;
  readonly size: number;
  readonly minSize: number;
  readonly height: number;
  /** What hangs below the last baseline: not counted when distances are judged by eye. */
  readonly hang: number;
  readonly grows: boolean;
  readonly gapBefore: number;
  readonly ink: number;
}

function stack(
  leaves: readonly LeafElement[],
  region: Region,
  look: Look,
  unit: number,
  headFactor: number,
): readonly Placed[] {
  if (leaves.length === 0) return [];
  const grows = leaves.some(isBody);
  const available = region.height;
  const sized = (factor: number): Block[] =>
    leaves.map((leaf, index) =>
      blockOf(leaf, leaves[index - 1] ?? null, region, look, unit, headFactor, factor, leaves.length),
    );
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
  const resolved = blocks.map((block) => (block.grows ? grown(block, share, region, look) : block));
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
      ink: block.ink,
    };
  });
}

/** One short word may shout. */
function shortBoost(text: string): number {
  const length = Array.from(text).length;
  return length >= 11 ? 1 : Math.min(1.5, Math.sqrt(11 / Math.max(1, length)));
}

const isBody = (leaf: LeafElement): boolean => leaf.type === 'list' || leaf.type === 'chart';
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const heightOf = (blocks: readonly Block[]): number =>
  sum(blocks.map((block) => block.gapBefore + block.height - block.hang)) + (blocks.at(-1)?.hang ?? 0);

function blockOf(
  leaf: LeafElement,
  before: LeafElement | null,
  region: Region,
  look: Look,
  unit: number,
  headFactor: number,
  factor: number,
  count: number,
): Block {
  const role = roleOf(leaf);
  const spec = look.style.type[role];
  const heading = leaf.type === 'text' && leaf.role === 'headline' ? headFactor : 1;
  const short = heading === 1 && leaf.type === 'text' && leaf.role === 'headline' ? shortBoost(leaf.text) : 1;
  // A list with nothing above it has the picture to itself.
  const alone =
    leaf.type === 'list' && count === 1 && region.stand === 'middle' && region.width > region.height * 1.3 ? 1.3 : 1;
  const wanted = spec.size * unit * heading * short * alone * (leaf.scale ?? 1) * factor;
  const size = Math.max(12, Math.round(wanted));
  const minSize = Math.max(10, Math.min(size, Math.round(spec.minSize * unit * (heading < 1 ? 0.6 : 1))));
  const gapBefore = before === null ? 0 : Math.round(gapBetween(before, leaf, headFactor) * unit * Math.sqrt(factor));
  const base = { element: leaf, spec, minSize, gapBefore };
  switch (leaf.type) {
    case 'text': {
      const font = fontOf(spec, leaf.weight);
      const room = region.height * (count > 1 ? 0.72 : 1) * Math.max(0.5, factor);
      const fitted = fitText({
        text: leaf.text,
        font,
        size,
        minSize,
        leading: spec.leading,
        width: region.width,
        height: room,
        maxLines: spec.maxLines,
      });
      const hang = fitted.lines.length === 0 ? 0 : fitted.size * Math.min(faceOf(font).metrics.descent / 1000, 0.24);
      const ink = Math.max(0, ...fitted.lines.map((line) => line.width));
      return { ...base, size: fitted.size, height: Math.ceil(fitted.height), hang, grows: false, ink };
    }
    case 'number': {
      const font = fontOf(spec, leaf.weight);
      const fitted = fitCount({ ...leaf, font, width: region.width, height: region.height * 0.62, size, minSize });
      // Figures have no descenders: the box ends at the baseline.
      return {
        ...base,
        size: fitted.size,
        height: Math.ceil((fitted.size * faceOf(font).metrics.capHeight) / 1000),
        hang: 0,
        grows: false,
        ink: fitted.width,
      };
    }
    case 'shape':
      return { ...base, size, height: shapeSize(leaf, unit, factor).height, hang: 0, grows: false, ink: 0 };
    case 'list':
    case 'chart':
      return { ...base, size, height: 0, hang: 0, grows: true, ink: region.width };
  }
}

function grown(block: Block, height: number, region: Region, look: Look): Block {
  const leaf = block.element;
  // In an upright picture bars that use all of the height tower; they stay about as high as they are wide.
  if (leaf.type !== 'list') return { ...block, height: Math.round(Math.min(height, region.width * 1.15)) };
  const cards = look.style.listLook === 'cards';
  const { gap, pad } = listSpacing[look.style.listLook];
  const list = fitList({
    items: leaf.items,
    font: fontOf(block.spec, leaf.weight),
    width: region.width - (cards ? block.size * pad * 2 : 0),
    height: height - (cards ? block.size * pad * 2 : 0),
    size: block.size,
    minSize: block.minSize,
    leading: block.spec.leading,
    marker: leaf.marker,
    gap,
  });
  const padding = cards ? list.size * pad * 2 : 0;
  return { ...block, size: list.size, height: Math.min(Math.floor(height), Math.ceil(list.height + padding + 2)) };
}

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

function shapeSize(
  leaf: Extract<LeafElement, { type: 'shape' }>,
  unit: number,
  factor: number,
): { width: number; height: number } {
  const scale = (leaf.scale ?? 1) * unit * factor;
  switch (leaf.shape) {
    case 'rule':
      return { width: 150 * scale, height: Math.max(2, 6 * scale) };
    case 'bar':
      return { width: 120 * scale, height: 16 * scale };
    case 'disc':
      return { width: 120 * scale, height: 120 * scale };
    case 'quote-mark':
      return { width: 170 * scale, height: 124 * scale };
  }
}

export function roleOf(leaf: LeafElement): TypeRole {
  switch (leaf.type) {
    case 'text':
      return leaf.role;
    case 'list':
      return 'item';
    case 'chart':
      return 'label';
    case 'number':
      return 'figure';
    case 'shape':
      return 'body';
  }
}

/** Distances from baseline to capitals, for a picture 1080 high: what belongs together stands closer. */
function gapBetween(before: LeafElement, leaf: LeafElement, headFactor: number): number {
  if (leaf.type === 'chart') return 68;
  if (leaf.type === 'list') return 120;
  if (leaf.type === 'number') return 60;
  if (before.type === 'number') return 116;
  if (before.type === 'shape') return before.shape === 'quote-mark' ? 76 : 52;
  if (leaf.type === 'shape') return 52;
  if (leaf.role === 'attribution') return 104;
  if (before.type !== 'text') return 52;
  if (before.role === 'headline') return headFactor === 1 ? 92 : 56;
  return before.role === 'eyebrow' ? 60 : 56;
}
