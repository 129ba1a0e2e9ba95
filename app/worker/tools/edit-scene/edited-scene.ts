import { canonicalJson, type Json } from '$shared/primitives/json';
import { err, ok, type Result } from '$shared/response/result';
import type { Change, SceneFields, SceneRecord } from '$shared/schema/changes';
import type { FlatElement } from '$shared/schema/layout';
import type { ElementTarget } from '$shared/schema/scene-edit';
import { findElement, nameOfTarget } from './find-element';

/** A scene while its edits are applied one after the other, each seeing what the ones before did. */
export interface EditedScene {
  readonly record: SceneRecord;
  readonly changes: readonly Change[];
  /** Id of the element touched last. */
  readonly touched: string | null;
}

export function setElement(scene: EditedScene, elementId: string, fields: Readonly<Record<string, Json>>): EditedScene {
  const { record } = scene;
  const element = record.elements.find(({ id }) => id === elementId);
  if (!element || isAlready(element, fields)) return { ...scene, touched: elementId };
  const changed: FlatElement = { ...element, ...fields };
  return {
    record: { ...record, elements: record.elements.map((each) => (each.id === elementId ? changed : each)) },
    changes: [...scene.changes, { type: 'setElement', sceneId: record.id, elementId, fields }],
    touched: elementId,
  };
}

export function setFields(scene: EditedScene, fields: SceneFields): EditedScene {
  const { record } = scene;
  if (isAlready(record, fields)) return scene;
  return {
    ...scene,
    record: { ...record, ...fields },
    changes: [...scene.changes, { type: 'setScene', sceneId: record.id, fields }],
  };
}

export function isAlready(present: object, fields: object): boolean {
  return Object.entries(fields).every(
    ([key, value]) => canonicalJson(Reflect.get(present, key) ?? null) === canonicalJson(value),
  );
}

export function missing(record: SceneRecord, target: ElementTarget): Result<never> {
  return err({ code: 'element_not_found', sceneName: record.name, element: nameOfTarget(target) });
}

/** What `fieldsFor` makes of the element that is meant; null: it is not one that has this. */
export function onElement(
  scene: EditedScene,
  target: ElementTarget,
  fieldsFor: (element: FlatElement) => Record<string, Json> | null,
): Result<EditedScene> {
  const element = findElement(scene.record, target);
  const fields = element && fieldsFor(element);
  return element && fields ? ok(setElement(scene, element.id, fields)) : missing(scene.record, target);
}
