import type { LeafElement } from '$shared/schema/layout';
import { kindOf } from './elements/registry';
import type { Look } from './resolve-look';
import { lookOf } from './set-type';
import type { TypeSpec } from './styles/style-definition';
import { isRunning } from './running-text';
import { specOf } from './type-spec';

/** A part of the picture that is filled from top to bottom. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center';
  /** Read from the right: it is arranged as others are, and then seen in a mirror. */
  readonly fromRight: boolean;
  readonly stand: 'top' | 'middle' | 'bottom';
  /** Of a frame no wider than high, which is looked at on a phone. */
  readonly inHand: boolean;
}

/** What is known of an element before it is measured. */
export interface BlockBase {
  readonly element: LeafElement;
  readonly spec: TypeSpec;
  /** Wanted, and the least that can still be read. */
  readonly size: number;
  readonly minSize: number;
  readonly gapBefore: number;
}

/** An element with the room it takes, before it has a place. */
export interface Block extends BlockBase {
  readonly height: number;
  /** null: as wide as its region. */
  readonly width: number | null;
  /** What hangs below the last baseline: not counted when distances are judged by eye. */
  readonly hang: number;
  readonly grows: boolean;
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
  /** How many elements share the region. */
  readonly count: number;
}

export function blockOf(leaf: LeafElement, before: LeafElement | null, measure: Measure, factor: number): Block {
  const { unit, headFactor, region } = measure;
  const look = lookOf(measure.look, leaf);
  const kind = kindOf(leaf);
  const spec = specOf(leaf, look.style);
  const heading = leaf.type === 'text' && leaf.role === 'headline' && headFactor < 1 && !isRunning(leaf.text);
  const own = kind.sizeFactor(leaf, { ...measure, look });
  const onPhone = leaf.type === 'text' && leaf.role === 'eyebrow' && region.inHand;
  const wanted = Math.max(spec.size * factor, onPhone ? PHONE_EYEBROW : 0) * unit * own * (leaf.scale ?? 1);
  const size = Math.max(12, Math.round(wanted));
  // What is set smaller than its type may become smaller too.
  const least = spec.minSize * unit * (heading ? 0.6 : Math.min(1, own));
  const minSize = Math.max(10, Math.min(size, Math.round(least)));
  const gapBefore = before === null ? 0 : Math.round(gapBetween(before, leaf, headFactor) * unit * Math.sqrt(factor));
  return kind.measure(leaf, { element: leaf, spec, size, minSize, gapBefore }, { ...measure, look }, factor);
}

/** 42 of the 1080 of a frame in a hand are 15 points there: less over a headline is a footnote. */
const PHONE_EYEBROW = 42;

/** A block that takes what is left. */
export function grown(block: Block, height: number, measure: Measure): Block {
  const look = lookOf(measure.look, block.element);
  return { ...block, ...kindOf(block.element).grow(block.element, block, height, { ...measure, look }) };
}

/** Distances from baseline to capitals, for a picture 1080 high: what belongs together stands closer. */
function gapBetween(before: LeafElement, leaf: LeafElement, headFactor: number): number {
  const said = kindOf(leaf).gapAbove ?? kindOf(before).gapBelow(before);
  if (said !== null) return said;
  if (leaf.type !== 'text') return 52;
  if (leaf.role === 'attribution') return 104;
  if (before.type !== 'text') return 52;
  if (before.role === 'headline') return headFactor === 1 ? 92 : 56;
  return before.role === 'eyebrow' ? 60 : 56;
}
