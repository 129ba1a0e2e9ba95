import { emptyDatabase } from './database';
import { readHistory, readMessages, readScenes } from '../../app/database/read/read-rows';
import { WORKSPACE_ID, type Database } from '../../app/database/tables';
import { claimDevice } from '../../app/database/write/write-rows';
import { designer as everyPart } from '../../app/worker/designer';
import { seedWorkspace } from '../../app/worker/document/seed';
import { Documents } from '../../app/worker/projection/documents';
import type { Designer, RouterParts } from '../../app/worker/router/ports';
import { createRouter } from '../../app/worker/router/router';
import type { Late } from '$shared/primitives/late';
import { formatTraceparent } from '$shared/primitives/trace-context';
import type { WorkerApi, WorkerEvent } from '$shared/protocol/worker';
import { ok } from '$shared/response/result';

export const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

let count = 0;

/** The router with everything real but the page: jobs that need a frame are written down instead. */
export async function openRouter({
  database = emptyDatabase(),
  brain,
  designer = designerAtHand(brain),
}: {
  database?: Database;
  brain?: Pick<Designer, 'understand' | 'progressSentence'>;
  designer?: Late<typeof everyPart>;
} = {}) {
  const events: WorkerEvent[] = [];
  const exports: unknown[] = [];
  let id = 0;
  const run = ++count;
  const newId = () => `id ${run} ${++id}`;
  const device = await claimDevice(database, { deviceId: newId(), personId: newId() });
  const now = () => ++id;
  const documents = new Documents({
    database,
    now,
    code: designer,
    announce: () => undefined,
    onSaveState: () => undefined,
    onUnsaved: () => undefined,
    onCompiled: () => undefined,
    elect: (_id, onElected) => onElected(),
  });
  const workspace = await documents.openOrSeed(WORKSPACE_ID, seedWorkspace(device.personId));
  if (!workspace.ok) throw new Error(workspace.error.code);
  const parts: RouterParts = {
    database,
    documents,
    workspace: { ...device, document: workspace.value },
    designer,
    jobs: {
      exportVideo: async (request) => {
        await app.onExport();
        return { ok: true, value: `job ${exports.push(request)}` };
      },
      cancel: (jobId) => Promise.resolve({ ok: false, error: { code: 'job_not_found', jobId } }),
      drawThumbnails: () => undefined,
      undisturbed: (run) => run(),
    },
    server: { version: () => Promise.reject(new Error('there is no server in this lane')) },
    defaultTheme: { style: 'bold-poster', palette: {} },
    emit: (event) => events.push(event),
    now,
    newId,
  };
  const api: WorkerApi = createRouter(parts);
  const request = () => ({ requestId: newId(), traceparent: formatTraceparent(TRACE_ID, '00f067aa0ba902b7') });
  const projectId = `project ${run}`;
  await api.createProject({ ...request(), projectId, name: 'Project', format: null });
  const app = {
    /** Runs when an export is started. */
    onExport: (): Promise<unknown> => Promise.resolve(),
    api,
    parts,
    database,
    documents,
    events,
    exports,
    projectId,
    request,
    say: (text: string, fields: Partial<Parameters<WorkerApi['sendPrompt']>[0]> = {}) =>
      api.sendPrompt({ ...request(), projectId, text, selectedSceneId: null, playheadSceneId: null, ...fields }),
    scenes: () => readScenes(database, projectId),
    messages: () => readMessages(database, projectId),
    history: () => readHistory(database, projectId),
  };
  return app;
}

/** What comes after the start in the app, here at once. */
export function designerAtHand(brain: Partial<Designer> = {}) {
  const here = { ...everyPart, ...brain };
  return { here, load: () => Promise.resolve(ok(here)), come: Promise.resolve(here) };
}
