import * as Y from 'yjs';
import { projectMaps, workspaceMaps } from '$shared/generated/entities';
import { contentHash } from '$shared/primitives/content-hash';
import { DOCUMENT_VERSION } from '$shared/schema/document-fields';
import type { Theme, VideoFormat } from '$shared/schema/layout';

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
