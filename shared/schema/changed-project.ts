import type { Change, ProjectSnapshot, SceneRecord } from './changes';
import type { FlatElement } from './layout';
import type { Preference } from './preferences';
import { snapshotOf } from './scene-snapshot';
import { byOrder } from './scene-tree';

/**
 * The project as it stands once the changes are made, without a document to make them in: what the document would
 * read (DO15). As there, a change to something that is gone has no effect.
 */
export function changedProject(project: ProjectSnapshot, changes: readonly Change[]): ProjectSnapshot {
  return { ...project, ...changedFields(project, changes), scenes: changedScenes(project, changes).map(snapshotOf) };
}

/** What stands for all of its scenes. */
export function changedFields(
  project: ProjectSnapshot,
  changes: readonly Change[],
): Pick<ProjectSnapshot, 'name' | 'format' | 'theme' | 'preferences'> {
  let { name, format, theme, preferences } = project;
  for (const change of changes) {
    if (change.type === 'setTheme') theme = { ...theme, ...change.fields };
    if (change.type === 'putPreference')
      preferences = [...without(preferences, change.preference.id), change.preference];
    if (change.type === 'removePreference') preferences = without(preferences, change.preferenceId);
    if (change.type !== 'setProject') continue;
    const { name: called = name, ...size } = change.fields;
    name = called;
    format = { ...format, ...size };
  }
  return { name, format, theme, preferences: [...preferences].sort(byId) };
}

const without = (preferences: readonly Preference[], id: string): readonly Preference[] =>
  preferences.filter((preference) => preference.id !== id);

/** The order a document reads them in, whoever wrote them first. */
export const byId = (one: Preference, other: Preference): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Its scenes alone, in the order of the video: a snapshot of each is only worth its hash to whoever plans with it. */
export function changedScenes(project: ProjectSnapshot, changes: readonly Change[]): readonly SceneRecord[] {
  const records = new Map(project.scenes.map(({ id, record }) => [id, record]));
  for (const change of changes) {
    if (change.type === 'putScene') records.set(change.scene.id, change.scene);
    else if (change.type === 'removeScene') records.delete(change.sceneId);
    else if (isInScene(change)) {
      const present = records.get(change.sceneId);
      if (present) records.set(change.sceneId, changedScene(present, change));
    }
  }
  return [...records.values()].sort(byOrder);
}

/** A change within one scene: the others make, remove or surround it. */
export type ChangeInScene =
  Extract<Change, { sceneId: string }> extends infer InScene ? Exclude<InScene, { type: 'removeScene' }> : never;

const isInScene = (change: Change): change is ChangeInScene => 'sceneId' in change && change.type !== 'removeScene';

export function changedScene(scene: SceneRecord, change: ChangeInScene): SceneRecord {
  const { elements } = scene;
  switch (change.type) {
    case 'setScene':
      return { ...scene, ...change.fields };
    case 'setCode':
      return { ...scene, tsxCode: change.tsxCode };
    case 'putElement': {
      const others = elements.filter(({ id }) => id !== change.element.id);
      return { ...scene, elements: [...others, change.element].sort(byOrder) };
    }
    case 'removeElement':
      return { ...scene, elements: elements.filter(({ id }) => id !== change.elementId) };
    case 'setElement': {
      // The fields of an element depend on its type: whoever made the change has seen to it that they fit.
      const own = (element: FlatElement): FlatElement => ({ ...element, ...change.fields });
      const changed = elements.map((element) => (element.id === change.elementId ? own(element) : element));
      return { ...scene, elements: changed.sort(byOrder) };
    }
  }
}
