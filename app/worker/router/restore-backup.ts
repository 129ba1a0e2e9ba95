import { readForeignRows } from '../../database/read/read-rows';
import { endingOf, storageError } from '../../database/storage-error';
import { WORKSPACE_ID } from '../../database/tables';
import { workspaceMaps } from '$shared/generated/entities';
import type { BackupAsset } from '$shared/protocol/backup';
import type { RestoredProject, StorageApi } from '$shared/protocol/storage';
import { err, ok, type Result } from '$shared/response/result';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { readHistory, readMessages, readProject, readScenes } from '../document/read-project';
import { receiveProject, standingOf, type ReceivedProject } from '../document/restore-document';
import { copyProject } from '../document/seed';
import { decodeBackup } from './backup-file';
import { listProject } from './create-project';
import { dropRefused } from './drop-refused';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/**
 * Brings a backup's projects onto this device. The whole file is checked before anything is written. A project that is
 * here is never changed for something older or different: see `RestoredProject` for what becomes of each.
 */
export async function restoreBackup(
  parts: RouterParts,
  request: Parameters<StorageApi['restoreBackup']>[0],
): Promise<UniversalResponse<readonly RestoredProject[]>> {
  const context = contextOf(request);
  const backup = decodeBackup(request.bytes);
  if (!backup.ok) return fail(context, backup.error);
  const person = { from: backup.value.personId, to: parts.workspace.personId };
  const received: ReceivedProject[] = [];
  for (const { id, name, bytes } of backup.value.projects) {
    // The list of projects is a document too, and none that a file may write into.
    const project = id === WORKSPACE_ID ? err('it is no project') : receiveProject(id, bytes, person);
    if (!project.ok) return fail(context, { code: 'backup_unreadable', reason: `“${name}”: ${project.error}` });
    received.push(project.value);
  }
  const assets = new Map(backup.value.assets.map((asset) => [asset.hash, asset]));
  const restored: RestoredProject[] = [];
  for (const project of received) {
    const done = await restore(parts, request.requestId, project, assets);
    if (!done.ok) return fail(context, done.error);
    restored.push(done.value);
  }
  return succeed(
    context,
    restored,
    restored.map(({ projectId }) => projectId),
  );
}

async function restore(
  parts: RouterParts,
  requestId: string,
  received: ReceivedProject,
  assets: ReadonlyMap<string, BackupAsset>,
): Promise<Result<RestoredProject>> {
  const id = received.doc.guid;
  const here = await parts.documents.read(id);
  if (!here.ok && here.error.code !== 'project_not_found') return here;
  const standing = here.ok ? standingOf(here.value.doc, received) : null;
  const name = readProject(received.doc)?.name ?? '';
  const wasInTrash = standing !== null && isInTrash(parts, id);
  const foreign = await holdsForeignRows(parts, received);
  if (!foreign.ok) return foreign;
  if (standing === 'differs' || foreign.value) {
    const copyId = parts.newId();
    const copy = copyProject(received.doc, { id: copyId, name: `${name} (backup)`, createdAt: parts.now() });
    const project = {
      projectId: copyId,
      name: `${name} (backup)`,
      nameInBackup: name,
      as: 'copy',
      wasInTrash,
    } as const;
    return store(parts, requestId, project, copy, []);
  }
  const named = readHistory(received.doc).flatMap(({ patchHash }) => assets.get(patchHash) ?? []);
  const as = standing === null ? 'new' : standing === 'same' ? 'present' : 'continued';
  return store(parts, requestId, { projectId: id, name, nameInBackup: name, as, wasInTrash }, received.bytes, named);
}

function isInTrash({ workspace }: RouterParts, projectId: string): boolean {
  return workspaceMaps(workspace.document.doc).projects.get(projectId)?.read()?.deleted === true;
}

/** Forged bytes may name scenes, messages or undo steps of a project that is here: stored as they are, they would take them. */
async function holdsForeignRows(parts: RouterParts, { doc }: ReceivedProject): Promise<Result<boolean>> {
  const { database } = parts;
  if (endingOf(database)?.code === 'storage_unavailable') return ok(false); // there are no rows to take
  const ids = {
    scenes: readScenes(doc).map(({ id }) => id),
    messages: readMessages(doc).map(({ id }) => id),
    historyEntries: readHistory(doc).map(({ id }) => id),
  };
  try {
    return ok(await readForeignRows(database, doc.guid, ids));
  } catch (cause) {
    return err(await storageError(cause, database));
  }
}

async function store(
  parts: RouterParts,
  requestId: string,
  project: RestoredProject,
  bytes: Uint8Array,
  assets: readonly BackupAsset[],
): Promise<Result<RestoredProject>> {
  const opened = await parts.documents.receive(project.projectId, bytes, assets);
  if (!opened.ok) return opened;
  const saved = await opened.value.settled();
  if (saved.state === 'not_saved') {
    const isNew = project.as === 'new' || project.as === 'copy';
    return err(isNew ? await dropRefused(parts, project.projectId, saved.error) : saved.error);
  }
  parts.jobs.drawThumbnails(project.projectId);
  const listed = await listProject(parts, project.projectId, requestId, false);
  return listed.state === 'not_saved' ? err(listed.error) : ok(project);
}
