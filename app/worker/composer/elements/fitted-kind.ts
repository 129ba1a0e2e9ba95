import type { CellsBox } from '$shared/motion/fit-cards';
import type { KitLook } from '$shared/motion/props/base';
import { cascades, timing } from '$shared/motion/timing';
import type { EnterMotion, LeafElement } from '$shared/schema/layout';
import { dataOf } from '../code-text';
import { kitLookOf } from '../element-code';
import type { ElementCode, Attribute } from '../element-code';
import type { Block, Measure } from '../measure-block';
import { wordCount } from '../word-count';
import { entrance } from './arrival-plan';
import { compoundKind } from './element-kind';

/** What elements of several parts have in common whose height follows from what they hold. */
export function fittedKind<Element extends LeafElement>({
  fit,
  texts,
  count,
}: {
  readonly fit: (element: Element, box: CellsBox, look: KitLook) => { readonly height: number };
  readonly texts: (element: Element) => readonly string[];
  readonly count: (element: Element) => number;
}) {
  return {
    ...compoundKind,
    standsOnTop: false,
    headScale: 0.6,
    gapAbove: 104,
    typeRole: () => 'label' as const,
    arrival: (element: Element, enter: EnterMotion) =>
      entrance(timing.supportEntrance, count(element), cascades[enter === 'cascade' ? 'quickPiece' : 'piece']),
    reading: (element: Element) =>
      texts(element).reduce((sum, text) => sum + Math.min(10, wordCount(text)) * timing.perWord, 0),
    texts,
    // Nothing above it: it has the picture to itself.
    sizeFactor: (_element: Element, { count }: Measure) => (count === 1 ? 1.2 : 1),
    /** As high as it comes out, if it comes out the same in a box of that height; else all there is. */
    grow(element: Element, block: Block, height: number, { region, look, unit }: Measure) {
      const kit = kitLookOf(look, unit);
      const heightIn = (room: number): number =>
        Math.ceil(
          fit(element, { width: Math.round(region.width), height: room, size: block.size, minSize: block.minSize }, kit)
            .height,
        );
      const whole = Math.round(height);
      const least = heightIn(whole);
      return { size: block.size, height: least < whole && heightIn(least) === least ? least : whole };
    },
  };
}

/** The component, what it shows, and what all components of several parts take. */
export function compoundCode(
  component: string,
  name: string,
  { id }: LeafElement,
  value: unknown,
  code: ElementCode,
  more: readonly Attribute[] = [],
) {
  return { component, attributes: [[name, code.value(id, dataOf(value))] as const, ...more, ...code.compound] };
}
