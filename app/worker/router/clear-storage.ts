import { readDeletedProjects } from '../../database/read/read-storage';
import { end } from '../../database/storage-error';
import { eraseProjects } from '../../database/write/clear-storage';
import { workspaceMaps } from '$shared/generated/entities';
import type { StorageApi } from '$shared/protocol/storage';
import type { Request } from '$shared/protocol/worker';
import { succeed, type UniversalResponse } from '$shared/response/universal-response';
import { LocalOrigin } from '../document/open-document';
import { answerSaved } from './answer-saved';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** Ends deleted projects for good. Another tab that has one open is told when it next changes it. */
export async function emptyTrash(parts: RouterParts, request: Request): Promise<UniversalResponse<null>> {
  const deleted = (await readDeletedProjects(parts.database)).map(({ id }) => id);
  for (const id of deleted) await parts.documents.forget(id);
  await eraseProjects(parts.database, deleted);
  const { document } = parts.workspace;
  const { projects } = workspaceMaps(document.doc);
  document.doc.transact(() => deleted.forEach((id) => projects.delete(id)), new LocalOrigin(request.requestId, 'user'));
  return answerSaved(contextOf(request), await document.settled(), deleted);
}

/** Other tabs' connections give way and those tabs say so; this one's worker stores nothing from here on. */
export async function eraseEverything(parts: RouterParts, request: Request): ReturnType<StorageApi['eraseEverything']> {
  end(parts.database, { code: 'storage_erased' });
  await parts.database.delete();
  return succeed(contextOf(request), null);
}
