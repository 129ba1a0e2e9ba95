import type { EmphasisMotion, EnterMotion, LeafElement } from '$shared/schema/layout';
import type { ElementCode, DescribedElement } from '../element-code';
import type { Block, BlockBase, Measure } from '../measure-block';
import type { Placed } from '../arrange';
import type { ArrivalPlan } from './arrival-plan';
import type { StyleDefinition, TypeRole } from '../styles/style-definition';
import { pieceEmphases, pieceEnters } from './motions';

/**
 * All that the composer knows of one type of element. A type is added by its schema, its component in the motion kit
 * and one of these; arranging, timing, reading and writing code ask here and know no type themselves.
 */
export interface ElementKind<Element extends LeafElement = LeafElement> {
  /** Whether it stands among the others, or fills the frame behind or in front of them. */
  readonly layer: 'flow' | 'ground' | 'over';
  /** It takes the height that the others leave. */
  readonly fills: boolean;
  /** In a split picture it stands alone on the right, and what is said about it on the left. */
  readonly splits: boolean;
  /** In a wide picture it begins right under its heading instead of floating in the middle. */
  readonly standsOnTop: boolean;
  /** A headline over it is a heading of this much of its size; null: it leaves headlines alone. */
  readonly headScale: number | null;
  /** To what stands above it, for a picture 1080 high; null: as the neighbour says. */
  readonly gapAbove: number | null;

  /** To what stands below it; null: as the neighbour says. */
  gapBelow(element: Element): number | null;
  typeRole(element: Element): TypeRole;
  /** How it arrives where nobody said so. */
  enter(element: Element, style: StyleDefinition): EnterMotion;
  /** The arrivals it can show for what they are; any other would look like its own, or like nothing. */
  enters(element: Element): readonly EnterMotion[];
  /** What it can do once it stands. However it leaves, all of it leaves. */
  readonly emphases: readonly EmphasisMotion[];
  /** Whether something of it keeps moving until its scene ends, though nobody asked for an emphasis. */
  goesOn(element: Element): boolean;
  /** What its arrival is, and how long. */
  arrival(element: Element, enter: EnterMotion): ArrivalPlan;
  /** Seconds from its start until the next element starts. */
  pause(element: Element, over: number): number;
  /** Seconds it takes to read. */
  reading(element: Element): number;
  /** Every text it shows, in the order it is read. */
  texts(element: Element): readonly string[];
  /** What of it a scene's half line tells: "3 bars grow"; null: others are more telling. */
  happens(element: Element, style: StyleDefinition): string | null;
  /** Much larger or smaller than its style's size, for a reason of its own. */
  sizeFactor(element: Element, measure: Measure): number;
  /** Its size and height; what fills is measured again by `grow` once it is known what is left. */
  measure(element: Element, base: BlockBase, measure: Measure, factor: number): Block;
  grow(element: Element, block: Block, height: number, measure: Measure): Pick<Block, 'size' | 'height'>;
  describe(element: Element, placed: Placed, code: ElementCode): DescribedElement;
}

/** What most elements of several parts have in common. */
export const compoundKind = {
  layer: 'flow',
  fills: true,
  splits: false,
  standsOnTop: true,
  headScale: 0.48,
  gapAbove: 72,
  gapBelow: (): number | null => null,
  typeRole: (): TypeRole => 'item',
  // Pieces have no foot to rise from behind.
  enter: (_element: LeafElement, { enter }: StyleDefinition): EnterMotion =>
    enter.items === 'mask-rise' ? 'fade-rise' : enter.items,
  enters: (): readonly EnterMotion[] => pieceEnters,
  emphases: pieceEmphases,
  goesOn: (): boolean => false,
  happens: (): string | null => null,
  pause: (_element: LeafElement, over: number): number => Math.min(0.5, over * 0.5),
  sizeFactor: (): number => 1,
  measure: (_element: LeafElement, base: BlockBase, { region }: Measure): Block => ({
    ...base,
    height: 0,
    hang: 0,
    width: null,
    grows: true,
    lineWidths: [region.width],
  }),
  grow: (_element: LeafElement, block: Block, height: number): Pick<Block, 'size' | 'height'> => ({
    size: block.size,
    height: Math.round(height),
  }),
} as const;
