import type { LayoutElement, LeafElement } from '$shared/schema/layout';

/** The elements that are drawn, in reading order; groups only say where. */
export function leavesOf(element: LayoutElement): LeafElement[] {
  return element.type === 'group' ? element.children.flatMap(leavesOf) : [element];
}
