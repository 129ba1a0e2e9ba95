import type * as Y from 'yjs';
import { projectMaps, type HistoryEntryFields, type MessageFields, type SceneMap } from '$shared/generated/entities';
import { byId } from '$shared/schema/changed-project';
import type { ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { byOrder } from '$shared/schema/scene-tree';

/** Scenes as they were last put together, by their registers: a scene that stays the same is the same object. */
const records = new WeakMap<object, SceneRecord>();

/** The project as it stands, or null if the document has no readable `meta` and `theme` (it was never seeded). */
export function readProject(doc: Y.Doc): ProjectSnapshot | null {
  const maps = projectMaps(doc);
  const meta = maps.meta.read();
  const theme = maps.theme.read();
  if (!meta || !theme) return null;
  const { id, name, width, height, fps } = meta;
  const preferences = maps.preferences
    .ids()
    .flatMap((key) => maps.preferences.get(key)?.read() ?? [])
    // One that a peer has put under another's name could not be taken back.
    .filter((each) => maps.preferences.get(each.id)?.read() === each)
    .sort(byId);
  return { id, name, format: { width, height, fps }, theme, preferences, scenes: readScenes(doc).map(snapshotOf) };
}

export function readScenes(doc: Y.Doc): SceneRecord[] {
  const { scenes } = projectMaps(doc);
  return scenes
    .ids()
    .flatMap((id) => readScene(scenes.get(id)) ?? [])
    .sort(byOrder);
}

/** Null if the scene is not there or a peer wrote something that is no scene; the others are not touched by that. */
export function readScene(map: SceneMap | null): SceneRecord | null {
  const fields = map?.read();
  const elements = map?.elements;
  if (!fields || !elements) return null;
  const present = elements
    .ids()
    .flatMap((id) => elements.get(id)?.read() ?? [])
    .sort(byOrder);
  const tsxCode = map.tsxCode?.toString() ?? '';
  const known = records.get(fields);
  if (known && known.tsxCode === tsxCode && areSame(known.elements, present)) return known;
  const record = { ...fields, elements: present, tsxCode };
  records.set(fields, record);
  return record;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

export function readMessages(doc: Y.Doc): MessageFields[] {
  const { messages } = projectMaps(doc);
  return messages
    .ids()
    .flatMap((id) => messages.get(id)?.read() ?? [])
    .sort(byOrder);
}

export function readHistory(doc: Y.Doc): HistoryEntryFields[] {
  const { history } = projectMaps(doc);
  return history
    .ids()
    .flatMap((id) => history.get(id)?.read() ?? [])
    .sort(byOrder);
}
