import { z } from '$shared/primitives/zod';
import { workspaceMaps } from '$shared/generated/entities';
import type { CreateProject, SaveState } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { LocalOrigin } from '../document/open-document';
import { seedProject } from '../document/seed';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

export const LANDSCAPE = { width: 1920, height: 1080, fps: 30 };

/** Encoders take even numbers of pixels, and nothing is laid out for less than a watch or more than 4K. */
const side = z.number().multipleOf(2, 'must be an even number').min(240).max(4096);
const videoFormat = z.object({ width: side, height: side, fps: z.number().int().min(10).max(60) });

/** Makes a project, once, however often it is asked for under the same id, and puts it on this person's list. */
export async function createProject(parts: RouterParts, request: CreateProject): Promise<UniversalResponse<null>> {
  const context = contextOf(request);
  const format = videoFormat.safeParse(request.format ?? LANDSCAPE);
  if (!format.success) {
    const issue = format.error.issues[0];
    return fail(context, {
      code: 'invalid_request',
      field: issue?.path.join('.') ?? 'format',
      reason: issue?.message ?? 'is invalid',
    });
  }
  const createdAt = parts.now();
  const seed = seedProject({
    id: request.projectId,
    name: request.name,
    format: format.data,
    theme: parts.defaultTheme,
    createdAt,
  });
  const opened = await parts.documents.openOrSeed(request.projectId, seed);
  if (!opened.ok) return fail(context, opened.error);
  await opened.value.settled();
  // A device that refuses to store still makes the project: it lives in this tab, and its editor says that it is not saved.
  await listProject(parts, request.projectId, request.requestId, false);
  return succeed(context, null, [request.projectId]);
}

/** Puts a project on this person's list, or marks it as deleted there: its data stays until it is erased. */
export async function listProject(
  parts: RouterParts,
  projectId: string,
  requestId: string,
  deleted: boolean,
): Promise<SaveState> {
  const { document } = parts.workspace;
  document.doc.transact(
    () => {
      const { projects } = workspaceMaps(document.doc);
      const listed = projects.get(projectId);
      if (listed) listed.write({ deleted });
      else projects.create(projectId).write({ id: projectId, addedAt: parts.now(), deleted });
    },
    new LocalOrigin(requestId, 'user'),
  );
  return document.settled();
}
