import { readAssetBytes, readProject as readProjectRow } from '../../database/read/read-rows';
import { workspaceMaps } from '$shared/generated/entities';
import { fileNameOf } from '$shared/primitives/file-name';
import { BACKUP_EXTENSION, type BackupAsset, type BackupProject } from '$shared/protocol/backup';
import type { BackupFile } from '$shared/protocol/storage';
import type { OnProject, Request } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { PATCH_MEDIA_TYPE } from '../document/history';
import { wholeDocument } from '../document/open-document';
import { readHistory, readProject } from '../document/read-project';
import { encodeBackup } from './backup-file';
import type { ReadDocument, RouterParts } from './ports';
import { contextOf } from './request-context';

/** The whole working document and what its undo steps need, whether or not this device would store it. */
export async function backUp(parts: RouterParts, request: OnProject): Promise<UniversalResponse<BackupFile>> {
  const context = contextOf(request);
  const read = await parts.documents.read(request.projectId);
  if (!read.ok) return fail(context, read.error);
  const project = projectOf(parts, request.projectId, read.value);
  const bytes = encode(parts, [project], await assetsOf(parts, read.value));
  return succeed(context, {
    bytes,
    fileName: `${fileNameOf(project.name, 'project')}${BACKUP_EXTENSION}`,
    missing: [],
  });
}

/** Every project on the list in one file. One that can't be read does not keep the others out of it. */
export async function backUpAll(parts: RouterParts, request: Request): Promise<UniversalResponse<BackupFile>> {
  const { projects: list } = workspaceMaps(parts.workspace.document.doc);
  const listed = list.ids().filter((id) => list.get(id)?.read()?.deleted === false);
  const projects: BackupProject[] = [];
  const missing: string[] = [];
  const assets = new Map<string, BackupAsset>();
  for (const projectId of listed) {
    const read = await parts.documents.read(projectId);
    if (read.ok) {
      projects.push(projectOf(parts, projectId, read.value));
      for (const asset of await assetsOf(parts, read.value)) assets.set(asset.hash, asset);
    } else if (read.error.code !== 'project_not_found') {
      missing.push(await nameOf(parts, projectId));
    }
  }
  const day = new Date(parts.now()).toISOString().slice(0, 10);
  const bytes = encode(parts, projects, [...assets.values()]);
  return succeed(contextOf(request), { bytes, fileName: `Bazaar-Vid ${day}${BACKUP_EXTENSION}`, missing });
}

function encode(parts: RouterParts, projects: readonly BackupProject[], assets: readonly BackupAsset[]): Uint8Array {
  return encodeBackup({ personId: parts.workspace.personId, writtenAt: parts.now(), projects, assets });
}

function projectOf(parts: RouterParts, id: string, { doc }: ReadDocument): BackupProject {
  return { id, name: readProject(doc)?.name ?? '', changedAt: parts.now(), bytes: wholeDocument(doc) };
}

/** What was changed by each undo step; one that this device does not have can't be undone here either. */
async function assetsOf(parts: RouterParts, document: ReadDocument): Promise<BackupAsset[]> {
  const hashes = [...new Set(readHistory(document.doc).map(({ patchHash }) => patchHash))];
  const unsaved = hashes.map((hash) => document.unsavedAsset(hash)?.bytes ?? null);
  const lacking = hashes.filter((_hash, index) => !unsaved[index]);
  const stored = await readAssetBytes(parts.database, lacking).catch(() => new Map<string, Uint8Array>());
  return hashes.flatMap((hash, index) => {
    const bytes = unsaved[index] ?? stored.get(hash);
    return bytes ? [{ hash, mediaType: PATCH_MEDIA_TYPE, bytes }] : [];
  });
}

async function nameOf(parts: RouterParts, projectId: string): Promise<string> {
  const row = await readProjectRow(parts.database, projectId).catch(() => undefined);
  return row?.name ?? projectId;
}
