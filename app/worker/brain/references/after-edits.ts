import { withEntries } from '$shared/schema/elements/entries';
import type { LeafElement } from '$shared/schema/layout';
import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { textsOf, type KnownScene, type World } from './known-scenes';

/**
 * The scenes as later clauses of the same message must see them: "change salmon to chicken and add pickles" adds to
 * the changed list. Only what a later clause reads is followed; the tools do the real work.
 */
export function afterEdits(world: World, operations: readonly Operation[]): World {
  let { scenes } = world;
  for (const operation of operations) {
    if (operation.tool !== 'editScene') continue;
    scenes = scenes.map((scene) =>
      operation.sceneIds.includes(scene.id) ? operation.edits.reduce(edited, scene) : scene,
    );
  }
  if (scenes === world.scenes) return world;
  const now = (scene: KnownScene | null): KnownScene | null => scenes.find((one) => one.id === scene?.id) ?? scene;
  return {
    ...world,
    scenes,
    focus: now(world.focus),
    here: now(world.here),
    lastTouched: world.lastTouched.map((scene) => now(scene) ?? scene),
  };
}

function edited(scene: KnownScene, edit: SceneEdit): KnownScene {
  switch (edit.kind) {
    case 'setItems':
      return withElements(scene, (element) => (element.type === 'list' ? { ...element, items: edit.items } : element));
    case 'setData':
      return withElements(scene, (element) => (element.type === 'chart' ? { ...element, data: edit.data } : element));
    case 'setEntries':
      return withElements(scene, (element) =>
        element.id === edit.target.id ? (withEntries(element, edit.entries) ?? element) : element,
      );
    case 'setText':
      return withElements(scene, (element) => {
        if (element.type !== 'text' || (edit.target.id !== null && edit.target.id !== element.id)) return element;
        if (edit.target.id === null && edit.target.role !== element.role) return element;
        return { ...element, text: edit.find === null ? edit.text : element.text.replace(edit.find, () => edit.text) };
      });
    case 'removeElement':
      return { ...scene, elements: scene.elements.filter((element) => element.id !== edit.target.id) };
    case 'setDuration':
      return { ...scene, snapshot: { ...scene.snapshot, durationInFrames: edit.durationInFrames } };
    case 'scaleDuration': {
      const durationInFrames = Math.round(scene.snapshot.durationInFrames * edit.factor);
      return { ...scene, snapshot: { ...scene.snapshot, durationInFrames } };
    }
    default:
      return scene;
  }
}

function withElements(scene: KnownScene, change: (element: LeafElement) => LeafElement): KnownScene {
  const elements = scene.elements.map(change);
  return { ...scene, elements, texts: elements.flatMap(textsOf) };
}
