import { readProject as readProjectRow } from '../../database/read/read-rows';
import { workspaceMaps } from '$shared/generated/entities';
import type { OnProject } from '$shared/protocol/worker';
import { fail, type UniversalResponse } from '$shared/response/universal-response';
import { LocalOrigin } from '../document/open-document';
import { readProject } from '../document/read-project';
import { copyProject } from '../document/seed';
import { writeTurn } from '../document/write-turn';
import { answerSaved } from './answer-saved';
import { listProject } from './create-project';
import { dropRefused } from './drop-refused';
import type { RouterParts } from './ports';
import type { ProjectQueue } from './project-queue';
import { contextOf } from './request-context';

export async function renameProject(
  parts: RouterParts,
  queue: ProjectQueue,
  request: OnProject & { readonly name: string },
): Promise<UniversalResponse<null>> {
  const context = contextOf(request);
  const name = request.name.trim();
  if (name === '') return fail(context, { code: 'invalid_request', field: 'name', reason: 'is empty' });
  return queue.run(request.projectId, request.requestId, async () => {
    const opened = await parts.documents.open(request.projectId);
    if (!opened.ok) return fail(context, opened.error);
    writeTurn(opened.value.doc, new LocalOrigin(request.requestId, 'user'), {
      context: {
        ...context,
        personId: parts.workspace.personId,
        now: parts.now(),
        entryId: parts.newId(),
        label: `rename to ${name}`,
      },
      changes: [{ type: 'setProject', fields: { name: name.slice(0, 200) } }],
      reverts: null,
      extended: null,
      messages: [],
    });
    return answerSaved(context, await opened.value.settled(), [request.projectId]);
  });
}

/** A copy with a history of its own: undo in one never reaches into the other. */
export async function duplicateProject(
  parts: RouterParts,
  request: OnProject & { readonly copyId: string },
): Promise<UniversalResponse<null>> {
  const context = contextOf(request);
  const opened = await parts.documents.open(request.projectId);
  if (!opened.ok) return fail(context, opened.error);
  const name = readProject(opened.value.doc)?.name ?? '';
  const copy = copyProject(opened.value.doc, { id: request.copyId, name: `${name} copy`, createdAt: parts.now() });
  const created = await parts.documents.openOrSeed(request.copyId, copy);
  if (!created.ok) return fail(context, created.error);
  const saved = await created.value.settled();
  if (saved.state === 'not_saved') return fail(context, await dropRefused(parts, request.copyId, saved.error));
  parts.jobs.drawThumbnails(request.copyId);
  return answerSaved(context, await listProject(parts, request.copyId, request.requestId, false), [request.copyId]);
}

export async function deleteProject(parts: RouterParts, request: OnProject): Promise<UniversalResponse<null>> {
  const saved = await listProject(parts, request.projectId, request.requestId, true);
  return answerSaved(contextOf(request), saved, [request.projectId]);
}

export async function restoreProject(parts: RouterParts, request: OnProject): Promise<UniversalResponse<null>> {
  const context = contextOf(request);
  const saved = await listProject(parts, request.projectId, request.requestId, false);
  if (saved.state === 'not_saved') return fail(context, saved.error);
  // The trash may have been emptied since somebody saw it there: nothing can be put back then.
  if (await readProjectRow(parts.database, request.projectId)) return answerSaved(context, saved, [request.projectId]);
  delistProject(parts, request);
  return fail(context, { code: 'project_not_found', projectId: request.projectId });
}

function delistProject({ workspace: { document } }: RouterParts, { projectId, requestId }: OnProject): void {
  document.doc.transact(
    () => workspaceMaps(document.doc).projects.delete(projectId),
    new LocalOrigin(requestId, 'user'),
  );
}
