import * as Y from 'yjs';
import { projectMaps, workspaceMaps } from '$shared/generated/entities';
import { contentHash } from '$shared/primitives/content-hash';
import { DOCUMENT_VERSION } from '$shared/schema/document-fields';
import type { Change } from '$shared/schema/changes';
import type { Theme, VideoFormat } from '$shared/schema/layout';
import { applyChanges } from './apply-changes';
import { LocalOrigin } from './open-document';
import { readMessages, readScenes } from './read-project';

export interface ProjectSeed {
  readonly id: string;
  readonly name: string;
  readonly format: VideoFormat;
  readonly theme: Theme;
  readonly createdAt: number;
}

/**
 * The first update of a project, made once, by its creator. Its bytes depend on the seed alone, because the Yjs client
 * id does too: seeding twice (two tabs, a retry, a restart) is one and the same update and changes nothing.
 */
export function seedProject(seed: ProjectSeed): Uint8Array {
  const doc = new Y.Doc({ guid: seed.id });
  doc.clientID = clientIdOf(`project ${seed.id}`);
  const maps = projectMaps(doc);
  doc.transact(() => {
    maps.meta.write({
      id: seed.id,
      name: seed.name,
      ...seed.format,
      createdAt: seed.createdAt,
      version: DOCUMENT_VERSION,
    });
    maps.theme.write(seed.theme);
  });
  return Y.encodeStateAsUpdate(doc);
}

export function seedWorkspace(personId: string): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientIdOf(`workspace ${personId}`);
  workspaceMaps(doc).workspace.write({ version: DOCUMENT_VERSION, personId });
  return Y.encodeStateAsUpdate(doc);
}

/** Yjs client ids are 32-bit. */
function clientIdOf(text: string): number {
  return Number.parseInt(contentHash(text).slice(0, 8), 16);
}

/** Puts this device on the person's list, once. */
export function registerDevice(doc: Y.Doc, deviceId: string, now: number): void {
  const { devices } = workspaceMaps(doc);
  if (devices.get(deviceId)) return;
  doc.transact(() => devices.create(deviceId).write({ id: deviceId, addedAt: now }), new LocalOrigin(deviceId, 'user'));
}

/**
 * The first update of a new project with the scenes, look, preferences and conversation of another and a history of its own. Scene ids are unique in
 * the whole database, so the copy's are derived from its id: the same copy asked for twice is one project.
 */
export function copyProject(
  source: Y.Doc,
  copy: { readonly id: string; readonly name: string; readonly createdAt: number },
): Uint8Array {
  const doc = new Y.Doc({ guid: copy.id });
  doc.clientID = clientIdOf(`project ${copy.id}`);
  const maps = projectMaps(doc);
  const from = projectMaps(source);
  const idIn = (id: string) => contentHash(`${copy.id} ${id}`).slice(0, 32);
  doc.transact(() => {
    const meta = from.meta.read();
    const theme = from.theme.read();
    if (!meta || !theme) return;
    maps.meta.write({ ...meta, ...copy });
    maps.theme.write(theme);
    for (const id of from.preferences.ids()) {
      const preference = from.preferences.get(id)?.read();
      if (preference) maps.preferences.create(id).write(preference);
    }
    const scenes = readScenes(source).map((scene): Change => ({
      type: 'putScene',
      scene: { ...scene, id: idIn(scene.id) },
    }));
    applyChanges(doc, scenes);
    for (const message of readMessages(source)) {
      const outcomes = message.outcomes.map((each) => ({
        ...each,
        sceneId: each.sceneId === null ? null : idIn(each.sceneId),
      }));
      const id = idIn(message.id);
      maps.messages
        .create(id)
        .write({ ...message, id, requestId: idIn(message.requestId), outcomes, historyEntryId: null });
    }
  });
  return Y.encodeStateAsUpdate(doc);
}
