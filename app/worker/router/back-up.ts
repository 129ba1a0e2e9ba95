import { readAssetBytes, readProject as readProjectRow } from '../../database/read/read-rows';
import { workspaceMaps } from '$shared/generated/entities';
import { fileNameOf } from '$shared/primitives/file-name';
import { BACKUP_EXTENSION, type Backup, type BackupAsset, type BackupProject } from '$shared/protocol/backup';
import type { BackupFile } from '$shared/protocol/storage';
import type { OnProject, Request } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { PATCH_MEDIA_TYPE } from '../document/history';
import { wholeDocument } from '../document/open-document';
import { readHistory, readProject } from '../document/read-project';
import { BackupWriter, type BackupLimits } from './backup-file';
import type { ReadDocument, RouterParts } from './ports';
import { contextOf } from './request-context';

/** The whole working document and what its undo steps need, whether or not this device would store it. */
export async function backUp(parts: RouterParts, request: OnProject): Promise<UniversalResponse<BackupFile>> {
  const context = contextOf(request);
  const read = await parts.documents.read(request.projectId);
  if (!read.ok) return fail(context, read.error);
  const project = projectOf(parts, request.projectId, read.value);
  const file = new BackupWriter();
  const added = file.add({ project, assets: await assetsOf(parts, read.value) });
  if (!added.ok) return fail(context, added.error);
  return succeed(context, {
    bytes: file.finish(authorOf(parts)),
    fileName: `${fileNameOf(project.name, 'project')}${BACKUP_EXTENSION}`,
    missing: [],
  });
}

/** Every project on the list in one file. One that can't be read or is too large does not keep the others out of it. */
export async function backUpAll(
  parts: RouterParts,
  request: Request,
  limits?: BackupLimits,
): Promise<UniversalResponse<BackupFile>> {
  const { projects: list } = workspaceMaps(parts.workspace.document.doc);
  const listed = list.ids().filter((id) => list.get(id)?.read()?.deleted === false);
  const file = new BackupWriter(limits);
  const missing: string[] = [];
  for (const projectId of listed) {
    const read = await parts.documents.read(projectId);
    if (read.ok) {
      const project = projectOf(parts, projectId, read.value);
      const added = file.add({ project, assets: await assetsOf(parts, read.value) });
      if (!added.ok) missing.push(project.name);
    } else if (read.error.code !== 'project_not_found') {
      missing.push(await nameOf(parts, projectId));
    }
  }
  const day = new Date(parts.now()).toISOString().slice(0, 10);
  const bytes = file.finish(authorOf(parts));
  return succeed(contextOf(request), { bytes, fileName: `Bazaar-Vid ${day}${BACKUP_EXTENSION}`, missing });
}

function authorOf(parts: RouterParts): Pick<Backup, 'personId' | 'writtenAt'> {
  return { personId: parts.workspace.personId, writtenAt: parts.now() };
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
