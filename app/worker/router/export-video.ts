import type { ExportVideo } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { readProject } from '../document/read-project';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** Starts an export and answers at once; its progress and its file are rows of the job. */
export async function exportVideo(
  parts: RouterParts,
  request: ExportVideo,
): Promise<UniversalResponse<{ readonly jobId: string }>> {
  const context = contextOf(request);
  const opened = await parts.documents.open(request.projectId);
  if (!opened.ok) return fail(context, opened.error);
  const project = readProject(opened.value.doc);
  if (!project || project.scenes.length === 0) return fail(context, { code: 'nothing_to_export' });
  const derived = await opened.value.derived(); // the export reads rows
  if (!derived.ok) return fail(context, derived.error);
  const started = await parts.jobs.exportVideo({ ...request, fileName: project.name });
  return started.ok ? succeed(context, { jobId: started.value }) : fail(context, started.error);
}
