import { readDeletedProjects } from '../../database/read/read-storage';
import { end, storageError } from '../../database/storage-error';
import { eraseProjects } from '../../database/write/clear-storage';
import { workspaceMaps } from '$shared/generated/entities';
import type { StorageApi } from '$shared/protocol/storage';
import type { Request } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { LocalOrigin } from '../document/open-document';
import { answerSaved } from './answer-saved';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** Ends deleted projects for good. Another tab that has one open is told when it next changes it. */
export async function emptyTrash(parts: RouterParts, request: Request): Promise<UniversalResponse<null>> {
  const { document } = parts.workspace;
  const { projects } = workspaceMaps(document.doc);
  // One that is being put back is not on the list of the deleted any more, before its row says so.
  const deleted = (await readDeletedProjects(parts.database))
    .map(({ id }) => id)
    .filter((id) => projects.get(id)?.read()?.deleted !== false);
  const erased = await eraseProjects(parts.database, deleted);
  for (const id of erased) await parts.documents.forget(id);
  document.doc.transact(() => erased.forEach((id) => projects.delete(id)), new LocalOrigin(request.requestId, 'user'));
  return answerSaved(contextOf(request), await document.settled(), erased);
}

/** Other tabs' connections give way and those tabs say so; this one's worker stores nothing from here on. */
export async function eraseEverything(parts: RouterParts, request: Request): ReturnType<StorageApi['eraseEverything']> {
  end(parts.database, { code: 'storage_erased' });
  try {
    await parts.database.delete();
  } catch (cause) {
    return fail(contextOf(request), await storageError(cause)); // why it is not gone, not that it is
  }
  return succeed(contextOf(request), null);
}
