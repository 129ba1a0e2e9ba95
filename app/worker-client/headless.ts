import { liveQuery } from 'dexie';
import { readEditor } from '../database/read/read-composition';
import { readJobFile, readLatestJob, readMessages, readProject } from '../database/read/read-rows';
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
import { fail, succeed, type RequestContext } from '$shared/response/universal-response';
import type { ClientParts } from './app-client';
import { newRequest } from './new-request';

/** The app without its interface: the same requests, the same database, the same frame that draws. */
export function createHeadless({ database, ask, exportHost }: ClientParts): HeadlessApi {
  return {
    createProject: async (input) => {
      const { name, format } = newProject.parse(input);
      const projectId = crypto.randomUUID();
      const created = await ask('createProject', { ...newRequest(), projectId, name, format });
      return created.ok ? { ...created, data: { projectId } } : created;
    },
    sendPrompt: async (input) => {
      const request = { ...newRequest(), ...newPrompt.parse(input), selectedSceneId: null, playheadSceneId: null };
      const sent = await ask('sendPrompt', request);
      if (!sent.ok) return sent;
      const messages = await readMessages(database, request.projectId);
      const answer = messages.find(({ role, requestId }) => role === 'assistant' && requestId === request.requestId);
      const exports = (await readLatestJob(database, request.projectId))?.requestId === request.requestId;
      const carriedOut = exports || (answer?.outcomes.length ?? 0) > 0;
      return { ...sent, data: { reply: answer?.text ?? '', carriedOut } };
    },
    describeProject: (input) => ask('describeProject', { ...newRequest(), ...oneProject.parse(input) }),
    drawFrame: async (input) => {
      const { projectId, frame, width } = oneFrame.parse(input);
      const context = newContext();
      const editor = await readEditor(database, projectId);
      if (!editor) return fail(context, { code: 'project_not_found', projectId });
      const { composition } = editor;
      const drawn = await exportHost.drawStill(composition, frame, width / composition.width);
      return drawn.ok ? succeed(context, drawn.value) : fail(context, drawn.error);
    },
    exportVideo: async (input) => {
      const wanted = newExport.parse(input);
      const project = await readProject(database, wanted.projectId);
      const settings = project ? settingsFor(project, wanted) : null;
      const started = await ask('exportVideo', { ...newRequest(), projectId: wanted.projectId, settings });
      if (!started.ok) return started;
      const job = await ended(() => database.jobs.get(started.data.jobId));
      if (job.error) return fail(started, job.error);
      const file = await readJobFile(database, job.id);
      if (!file) return fail(started, { code: 'export_failed', reason: 'its file is gone' });
      return succeed(started, { bytes: await file.arrayBuffer(), mediaType: file.type } satisfies RenderedFile);
    },
    exportProgress: async (input) => {
      const job = await readLatestJob(database, oneProject.parse(input).projectId);
      return job?.state === 'running' ? job.progressPercent : null;
    },
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

/** The job once it has ended, however it did. */
function ended(read: () => Promise<Job | undefined>): Promise<Job> {
  return new Promise((resolve, reject) => {
    const watching = liveQuery(read).subscribe({
      next: (job) => {
        if (!job || job.state === 'running') return;
        queueMicrotask(() => watching.unsubscribe());
        resolve(job);
      },
      error: reject,
    });
  });
}
