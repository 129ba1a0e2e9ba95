import type { SceneRecord } from './changes';
import type { FlatElement, LayoutElement, SceneLayout } from './layout';

/**
 * Elements stand flat in the document, because Yjs can't move nested types, and as a tree in the layout. Siblings are
 * ordered by fractional index, ties by id, so every device derives the same tree.
 */
export function toTree(flat: readonly FlatElement[]): LayoutElement[] {
  const known = new Set(flat.map((element) => element.id));
  const childrenOf = new Map<string | null, FlatElement[]>();
  for (const element of flat) {
    // An element whose parent was deleted by somebody else stays visible at the top.
    const parent = element.parent !== null && known.has(element.parent) ? element.parent : null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), element]);
  }
  const placed = new Set<string>();
  const build = (parent: string | null): LayoutElement[] =>
    (childrenOf.get(parent) ?? []).sort(byOrder).flatMap((element) => {
      if (placed.has(element.id)) return [];
      placed.add(element.id);
      const { parent: _parent, order: _order, ...own } = element;
      return [own.type === 'group' ? { ...own, children: build(element.id) } : own];
    });
  const tree = build(null);
  // Two people can move two groups into each other; such a ring hangs from no root, so its first member is put there.
  for (const element of [...flat].sort(byOrder)) {
    if (placed.has(element.id)) continue;
    childrenOf.set(null, [{ ...element, parent: null }]);
    tree.push(...build(null));
  }
  return tree;
}

export function toFlat(
  tree: readonly LayoutElement[],
  orderKeys: (count: number) => readonly string[],
  parent: string | null = null,
): FlatElement[] {
  const orders = orderKeys(tree.length);
  return tree.flatMap((element, index) => {
    const place = { parent, order: orders[index] ?? '' };
    if (element.type !== 'group') return [{ ...element, ...place }];
    const { children, ...own } = element;
    return [{ ...own, ...place }, ...toFlat(children, orderKeys, element.id)];
  });
}

export function layoutOf(scene: SceneRecord): SceneLayout | null {
  if (scene.authoredAs === 'code') return null;
  const { recipe, style, palette, background, arrangement, pace, camera, ease, typography } = scene;
  const elements = toTree(scene.elements);
  return { recipe, style, palette, background, arrangement, pace, camera, ease, typography, elements };
}

export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
