import type { Room } from '$shared/motion/fit-room';
import type { LeafElement } from '$shared/schema/layout';
import { kitLookOf } from '../../element-code';
import type { Block, Measure } from '../../measure-block';
import { compoundKind } from '../element-kind';

/** A kind that is only as high as what it holds, and stands in the middle of what is left. */
export function hugging<Element extends LeafElement>(
  fit: (element: Element, room: Room) => { readonly size: number; readonly height: number },
) {
  return {
    ...compoundKind,
    splits: true,
    standsOnTop: false,
    grow(element: Element, { size, minSize }: Block, height: number, { region, look, unit }: Measure) {
      const room = { width: region.width, height: Math.floor(height), size, minSize, look: kitLookOf(look, unit) };
      const fitted = fit(element, room);
      return { size: fitted.size, height: Math.min(room.height, Math.ceil(fitted.height) + 1) };
    },
  };
}
