import type { Json } from '$shared/primitives/json';
import type { FlatElement } from '$shared/schema/layout';

/** The fields of an element whose things have these line drawings; null: it has no place for any. */
export function withIcons(element: FlatElement, icons: readonly (string | null)[]): Record<string, Json> | null {
  const given = <Thing extends object>(things: readonly Thing[]) =>
    things.map((thing, index) => ({ ...thing, icon: icons[index] ?? null }));
  switch (element.type) {
    case 'icon':
      return { icon: icons[0] ?? element.icon };
    case 'cards':
      return { cards: given(element.cards) };
    case 'steps':
      return { steps: given(element.steps) };
    case 'flow':
      return { nodes: given(element.nodes) };
    default:
      return null;
  }
}
