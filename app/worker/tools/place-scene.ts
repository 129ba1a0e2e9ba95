import { orderKeyBetween } from '$shared/primitives/order-keys';
import type { SceneSnapshot } from '$shared/schema/changes';

/** The fractional index of a scene put at `index` among `scenes`; null, or past the end, appends. */
export function orderAt(scenes: readonly SceneSnapshot[], index: number | null): string {
  const place = Math.min(index ?? scenes.length, scenes.length);
  return orderKeyBetween(scenes[place - 1]?.order ?? null, scenes[place]?.order ?? null);
}
