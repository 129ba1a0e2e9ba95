import { readEditor } from '../database/read/read-composition';
import { readJobFile, readLatestJob, readMessages, readProject } from '../database/read/read-rows';
import { endingOf } from '../database/storage-error';
import type { Database } from '../database/tables';
import type { Job, Project } from '$shared/generated/entities';
import type { ExportSettings } from '$shared/protocol/export-settings';
import {
  newExport,
  newProject,
  newPrompt,
  oneFrame,
  oneProject,
  type HeadlessApi,
  type NewExport,
} from '$shared/protocol/headless';
import type { RenderedFile } from '$shared/protocol/worker';
import { parseTraceId } from '$shared/primitives/trace-context';
import type { z } from '$shared/primitives/zod';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { fail, succeed, type RequestContext, type UniversalResponse } from '$shared/response/universal-response';
import type { ClientParts } from './app-client';
import { followQuery } from './follow-query';
import { newRequest } from './new-request';

/** The app without its interface: the same requests, the same database, the same frame that draws. */
export function createHeadless({ database, ask, exportHost, died }: ClientParts): HeadlessApi {
  return {
    createProject: parsed(newProject, async ({ name, format }) => {
      const projectId = crypto.randomUUID();
      const created = await ask('createProject', { ...newRequest(), projectId, name, format });
      return created.ok ? { ...created, data: { projectId } } : created;
    }),
    sendPrompt: parsed(newPrompt, async (input) => {
      const request = { ...newRequest(), ...input, selectedSceneId: null, playheadSceneId: null };
      const sent = await ask('sendPrompt', request);
      if (!sent.ok) return sent;
      const messages = await readMessages(database, request.projectId);
      const answer = messages.find(({ role, requestId }) => role === 'assistant' && requestId === request.requestId);
      const exports = (await readLatestJob(database, request.projectId))?.requestId === request.requestId;
      const carriedOut = exports || (answer?.outcomes.length ?? 0) > 0;
      return { ...sent, data: { reply: answer?.text ?? '', carriedOut } };
    }),
    describeProject: parsed(oneProject, (input) => ask('describeProject', { ...newRequest(), ...input })),
    drawFrame: parsed(oneFrame, async ({ projectId, frame, width }) => {
      const context = newContext();
      const editor = await readEditor(database, projectId);
      if (!editor) return fail(context, { code: 'project_not_found', projectId });
      const { composition } = editor;
      const drawn = await exportHost.drawStill(composition, frame, width / composition.width);
      return drawn.ok ? succeed(context, drawn.value) : fail(context, drawn.error);
    }),
    exportVideo: parsed(newExport, async (wanted) => {
      const project = await readProject(database, wanted.projectId);
      const settings = project ? settingsFor(project, wanted) : null;
      const started = await ask('exportVideo', { ...newRequest(), projectId: wanted.projectId, settings });
      if (!started.ok) return started;
      const job = await ended(database, started.data.jobId, died);
      if (!job.ok) return fail(started, job.error);
      if (job.value.error) return fail(started, job.value.error);
      const file = await readJobFile(database, job.value.id);
      if (!file) return fail(started, { code: 'export_failed', reason: 'its file is gone' });
      return succeed(started, { bytes: await file.arrayBuffer(), mediaType: file.type } satisfies RenderedFile);
    }),
    exportProgress: async (input) => {
      const { data } = oneProject.safeParse(input);
      const job = data && (await readLatestJob(database, data.projectId));
      return job?.state === 'running' ? job.progressPercent : null;
    },
  };
}

/** What comes in was written elsewhere: what can't be read is answered too, and says where. */
function parsed<Input, Answer>(
  schema: z.ZodType<Input>,
  carryOut: (input: Input) => Promise<UniversalResponse<Answer>>,
): (input: Input) => Promise<UniversalResponse<Answer>> {
  return async (input) => {
    const { data, error } = schema.safeParse(input);
    if (!error) return carryOut(data);
    const [issue] = error.issues;
    const field = issue?.path.join('.') || 'input';
    return fail(newContext(), { code: 'invalid_request', field, reason: issue?.message ?? 'is not what is asked for' });
  };
}

function newContext(): RequestContext {
  const { requestId, traceparent } = newRequest();
  return { requestId, traceId: parseTraceId(traceparent) ?? '' };
}

/** null: nothing was asked for but the video, so the worker chooses. */
function settingsFor({ width, height, fps }: Project, wanted: NewExport): ExportSettings | null {
  if (wanted.format === null && wanted.fps === null) return null;
  return { format: wanted.format ?? 'mp4', width, height, fps: wanted.fps ?? fps, quality: 'good' };
}

/** The job once it has ended, however it did; an error where nobody will ever say so. */
function ended(database: Database, jobId: string, died: Promise<AppError>): Promise<Result<Job>> {
  return new Promise((resolve) => {
    const finish = (result: Result<Job>) => {
      queueMicrotask(() => stop()); // the first answer may come while it is being asked for
      resolve(result);
    };
    const stop = followQuery(
      database,
      () => database.jobs.get(jobId),
      (job) => {
        if (!job) finish(err({ code: 'job_not_found', jobId }));
        else if (job.state !== 'running') finish(ok(job));
      },
      (error) => {
        if (endingOf(database)) finish(err(error));
      },
    );
    void died.then((error) => finish(err(error)));
  });
}
