import type * as Y from 'yjs';
import { projectMaps, type SceneMap } from '$shared/generated/entities';
import { canonicalJson, type Json } from '$shared/primitives/json';
import type { ChangeInScene } from '$shared/schema/changed-project';
import type { Change, SceneRecord } from '$shared/schema/changes';
import { byOrder } from '$shared/schema/scene-tree';
import { readScene } from './read-project';

/** What a change did: itself as far as it had an effect, and what takes it back. */
export interface AppliedChange {
  readonly change: Change;
  readonly inverse: Change;
}

/**
 * Writes changes into the document; call it inside a transaction. A change whose target is gone has no effect and no
 * inverse: somebody else deleted it, and that stands.
 */
export function applyChanges(doc: Y.Doc, changes: readonly Change[]): AppliedChange[] {
  return changes.flatMap((change) => {
    const inverse = inverseOf(doc, change);
    if (!inverse) return [];
    write(doc, change);
    return [{ change, inverse }];
  });
}

/** Whether the document still shows what `change` wrote, so that taking it back undoes nobody else's work. */
export function stillStands(doc: Y.Doc, change: Change): boolean {
  const present = inverseOf(doc, change);
  if (change.type === 'removeScene' || change.type === 'removeElement' || change.type === 'removePreference')
    return present === null;
  return present !== null && canonicalJson(payloadOf(present)) === canonicalJson(payloadOf(change));
}

/** The change that restores what stands now where `change` would write; null if there is nothing to write to. */
function inverseOf(doc: Y.Doc, change: Change): Change | null {
  const maps = projectMaps(doc);
  switch (change.type) {
    case 'setTheme':
      return { type: 'setTheme', fields: pick(maps.theme.read() ?? {}, change.fields) };
    case 'setProject':
      return { type: 'setProject', fields: pick(maps.meta.read() ?? {}, change.fields) };
    case 'putPreference': {
      const { id } = change.preference;
      const preference = maps.preferences.get(id)?.read();
      return preference ? { type: 'putPreference', preference } : { type: 'removePreference', preferenceId: id };
    }
    case 'removePreference': {
      const preference = maps.preferences.get(change.preferenceId)?.read();
      return preference ? { type: 'putPreference', preference } : null;
    }
    case 'putScene': {
      const scene = readScene(maps.scenes.get(change.scene.id));
      return scene ? { type: 'putScene', scene } : { type: 'removeScene', sceneId: change.scene.id };
    }
    case 'removeScene': {
      const scene = readScene(maps.scenes.get(change.sceneId));
      return scene && { type: 'putScene', scene };
    }
    case 'setScene':
    case 'setCode':
    case 'putElement':
    case 'removeElement':
    case 'setElement': {
      const scene = readScene(maps.scenes.get(change.sceneId));
      return scene && inverseInScene(scene, change);
    }
  }
}

function inverseInScene(scene: SceneRecord, change: ChangeInScene): Change | null {
  const sceneId = scene.id;
  const element = 'elementId' in change ? scene.elements.find(({ id }) => id === change.elementId) : undefined;
  switch (change.type) {
    case 'setScene':
      return { type: 'setScene', sceneId, fields: pick(scene, change.fields) };
    case 'setCode':
      return { type: 'setCode', sceneId, tsxCode: scene.tsxCode };
    case 'putElement': {
      const present = scene.elements.find(({ id }) => id === change.element.id);
      return present
        ? { type: 'putElement', sceneId, element: present }
        : { type: 'removeElement', sceneId, elementId: change.element.id };
    }
    case 'removeElement':
      return element ? { type: 'putElement', sceneId, element } : null;
    case 'setElement':
      return element
        ? { type: 'setElement', sceneId, elementId: element.id, fields: pick(element, change.fields) }
        : null;
  }
}

function write(doc: Y.Doc, change: Change): void {
  const maps = projectMaps(doc);
  switch (change.type) {
    case 'setTheme':
      return maps.theme.write(change.fields);
    case 'setProject':
      return maps.meta.write(change.fields);
    case 'putPreference':
      return maps.preferences.create(change.preference.id).write(change.preference);
    case 'removePreference':
      return maps.preferences.delete(change.preferenceId);
    case 'putScene':
      return putScene(maps.scenes.create(change.scene.id), change.scene);
    case 'removeScene':
      return maps.scenes.delete(change.sceneId);
    case 'setScene':
      return maps.scenes.get(change.sceneId)?.write(change.fields);
    case 'setCode':
      return replaceText(maps.scenes.get(change.sceneId)?.tsxCode ?? null, change.tsxCode);
    case 'putElement':
      return maps.scenes.get(change.sceneId)?.elements?.create(change.element.id).write(change.element);
    case 'removeElement':
      return maps.scenes.get(change.sceneId)?.elements?.delete(change.elementId);
    case 'setElement':
      // The fields of an element depend on its type, so what a change names is checked when the scene is read.
      return maps.scenes.get(change.sceneId)?.elements?.get(change.elementId)?.write(change.fields);
  }
}

function putScene(map: SceneMap, scene: SceneRecord): void {
  const { elements, tsxCode, ...fields } = scene;
  map.create();
  map.write(fields);
  for (const element of elements) map.elements?.create(element.id).write(element);
  if (tsxCode !== '') map.tsxCode?.insert(0, tsxCode);
}

/** Replaces only the middle that differs, so that a person typing elsewhere in the code keeps their place. */
function replaceText(text: Y.Text | null, wanted: string): void {
  if (!text) return;
  const present = text.toString();
  let start = 0;
  while (start < present.length && start < wanted.length && present[start] === wanted[start]) start++;
  // Never between the halves of one sign: the document would replace both.
  if (isHighSurrogate(present.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < present.length - start && end < wanted.length - start && present.at(-1 - end) === wanted.at(-1 - end))
    end++;
  if (end > 0 && isLowSurrogate(present.charCodeAt(present.length - end))) end--;
  text.delete(start, present.length - start - end);
  text.insert(start, wanted.slice(start, wanted.length - end));
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The present values of the fields that a change names; a field that isn't there yet stands as null. */
function pick<Fields extends object>(from: object, fields: Fields): Fields {
  const present = from as Readonly<Record<string, Json>>; // read by the keys of `fields` alone
  return Object.fromEntries(Object.keys(fields).map((key) => [key, present[key] ?? null])) as Fields;
}

/** For comparison: the payload without what only says how it got there. */
function payloadOf(change: Change): unknown {
  const { type: _type, ...payload } = change;
  if (change.type !== 'putScene') return withoutEmpty(payload);
  return withoutEmpty({ ...change.scene, elements: [...change.scene.elements].sort(byOrder) });
}

/** A patch that an earlier build wrote lacks the fields that came since, and these read as null or as empty lists. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      entry === null || (Array.isArray(entry) && entry.length === 0) ? [] : [[key, withoutEmpty(entry)]],
    ),
  );
}
