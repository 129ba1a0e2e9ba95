import { orderKeyBetween } from '$shared/primitives/order-keys';
import { placed } from '../../composer/recipes/elements';
import type { FlatElement, TextRole } from '$shared/schema/layout';
import { setElement, type EditedScene } from './edited-scene';
import { findElement } from './find-element';

/** Paper snips over all that stands in a scene; those that fall there are as many as said. */
export function addConfetti(scene: EditedScene, amount: 'little' | 'much'): EditedScene {
  const { record } = scene;
  const present = record.elements.find(({ type }) => type === 'confetti');
  if (present) return setElement(scene, present.id, { amount });
  const top = record.elements.filter((element) => element.parent === null);
  const order = orderKeyBetween(top.at(-1)?.order ?? null, null);
  return put(scene, { ...placed('confetti'), type: 'confetti', amount, parent: null, order });
}

/** A text in a role that the scene has no text for yet; one that is there says the new words. */
export function addText(scene: EditedScene, role: TextRole, text: string): EditedScene {
  const { record } = scene;
  const present = findElement(record, { id: null, role });
  if (present) return setElement(scene, present.id, { text });
  const top = record.elements.filter((element) => element.parent === null);
  // A small line above belongs before everything, the others after.
  const order =
    role === 'eyebrow'
      ? orderKeyBetween(null, top[0]?.order ?? null)
      : orderKeyBetween(top.at(-1)?.order ?? null, null);
  const taken = record.elements.some((element) => element.id === role);
  const id = taken ? `${role}-${record.elements.length}` : role;
  return put(scene, { ...placed(id), type: 'text', role, text, parent: null, order });
}

function put(scene: EditedScene, element: FlatElement): EditedScene {
  const { record } = scene;
  return {
    record: { ...record, elements: [...record.elements, element] },
    changes: [...scene.changes, { type: 'putElement', sceneId: record.id, element }],
    touched: element.id,
  };
}
