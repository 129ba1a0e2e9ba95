import type { EnterMotion, FlatElement, LayoutElement, LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';

/** Motion that was asked for and that the recipe did not see to, wherever it can be shown. */
export function withAskedMotion(
  elements: readonly LayoutElement[],
  { enter, emphasis, exit }: Pick<SceneBrief, 'enter' | 'emphasis' | 'exit'>,
): LayoutElement[] {
  const leaves = elements.flatMap(leavesOf);
  const arrives = enter !== null && leaves.every((leaf) => leaf.enter !== enter);
  const stressed = emphasis === null ? undefined : focalOf(leaves, emphasis);
  const changed = (element: LayoutElement): LayoutElement => {
    if (element.type === 'group') return { ...element, children: element.children.map(changed) };
    const comes = arrives && element.enter === null && kindOf(element).enters(element).includes(enter);
    return {
      ...element,
      ...(comes ? { enter } : {}),
      ...(element === stressed ? { emphasis } : {}),
      ...(exit === null ? {} : { exit }),
    };
  };
  return elements.map(changed);
}

/** What a viewer looks at first, of what can do that. */
export function focalOf<Leaf extends LeafElement>(
  leaves: readonly Leaf[],
  emphasis: NonNullable<SceneBrief['emphasis']>,
): Leaf | undefined {
  const able = leaves.filter((leaf) => kindOf(leaf).emphases.includes(emphasis));
  return able.find((leaf) => leaf.type === 'text' && ['headline', 'quote'].includes(leaf.role)) ?? able[0];
}

/** What an element cannot show it is not told to do: it would look like its own arrival, or like nothing. */
export const canEnter = (element: FlatElement, enter: EnterMotion): boolean =>
  element.type === 'group' || kindOf(element).enters(element).includes(enter);
