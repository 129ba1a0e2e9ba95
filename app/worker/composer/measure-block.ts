import { fitCount } from '$shared/motion/fit-count';
import { fitList, listSpacing } from '$shared/motion/fit-list';
import { fitText } from '$shared/motion/fit-text';
import { faceOf } from '$shared/motion/measure-text';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from './font-of';
import type { Look } from './resolve-look';
import type { TypeRole, TypeSpec } from './styles/style-definition';

/** A part of the picture that is filled from top to bottom. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center';
  readonly stand: 'top' | 'middle' | 'bottom';
}

/** An element with the room it takes, before it has a place. */
export interface Block {
  readonly element: LeafElement;
  readonly spec: TypeSpec;
  readonly size: number;
  readonly minSize: number;
  readonly height: number;
  /** What hangs below the last baseline: not counted when distances are judged by eye. */
  readonly hang: number;
  readonly grows: boolean;
  readonly gapBefore: number;
  /** How wide each line really is. */
  readonly lineWidths: readonly number[];
}

/** What all elements of a region are measured with. */
export interface Measure {
  readonly region: Region;
  readonly look: Look;
  /** Pixels for one of a picture 1080 high. */
  readonly unit: number;
  /** A headline over something else is a heading: this much of its size. */
  readonly headFactor: number;
  readonly count: number;
}

export function blockOf(
  leaf: LeafElement,
  before: LeafElement | null,
  { region, look, unit, headFactor, count }: Measure,
  factor: number,
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
        // An upright picture has the lines that a wide one has not.
        maxLines: Math.round(spec.maxLines * Math.min(2, Math.max(1, region.height / region.width + 0.4))),
      });
      const hang = fitted.lines.length === 0 ? 0 : fitted.size * Math.min(faceOf(font).metrics.descent / 1000, 0.24);
      const lineWidths = fitted.lines.map((line) => line.width);
      return { ...base, size: fitted.size, height: Math.ceil(fitted.height), hang, grows: false, lineWidths };
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
        lineWidths: [fitted.width],
      };
    }
    case 'shape':
      return { ...base, size, height: shapeSize(leaf, unit, factor).height, hang: 0, grows: false, lineWidths: [] };
    case 'list':
    case 'chart':
      return { ...base, size, height: 0, hang: 0, grows: true, lineWidths: [region.width] };
  }
}

export function grown(block: Block, height: number, { region, look }: Measure): Block {
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

/** One short word may shout. */
function shortBoost(text: string): number {
  const length = Array.from(text).length;
  return length >= 11 ? 1 : Math.min(1.5, Math.sqrt(11 / Math.max(1, length)));
}

export function shapeSize(
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

function roleOf(leaf: LeafElement): TypeRole {
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
