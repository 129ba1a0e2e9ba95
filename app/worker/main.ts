import { expose, proxy } from 'comlink';
import designerScript from 'virtual:designer-script';
import { openDatabase, openOrEnd } from '../database/open-database';
import { DATABASE_NAME, WORKSPACE_ID } from '../database/tables';
import { upgradeRecords } from '../database/write/upgrade-records';
import { claimDevice } from '../database/write/write-rows';
import { describe } from '$shared/response/errors';
import type { RenderPort, WorkerApi, WorkerConnection, WorkerEvent } from '$shared/protocol/worker';
import { DEFAULT_STYLE } from './composer/default-style';
import type * as Later from './designer';
import { registerDevice, seedWorkspace } from './document/seed';
import { ExportJobs } from './jobs/export-jobs';
import { Thumbnails } from './jobs/thumbnails';
import { LatePart } from './late-part';
import { Documents } from './projection/documents';
import { leadDocument } from './projection/lead-document';
import { NOTHING_PROJECTED, projectProject } from './projection/project-rows';
import { TabChannel } from './projection/tab-channel';
import { createRouter } from './router/router';
import { warmUp } from './router/warm-up';
import { askVersion } from './sync/server-client';
import { mark } from './tracing/mark';

/** The one place that knows every part: builds them, wires them, exposes them. */
async function start(render: RenderPort, emit: (event: WorkerEvent) => void): Promise<WorkerApi> {
  const now = () => Date.now();
  const newId = () => crypto.randomUUID();
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const database = openDatabase(DATABASE_NAME);
  await openOrEnd(database);
  const device = await claimDevice(database, { deviceId: newId(), personId: newId() });
  upgradeRecords(database).catch(() => undefined); // goes on where it stopped at the next start
  const thumbnails = new Thumbnails({
    database,
    render,
    wait,
    now,
  });
  const exports = new ExportJobs({ database, render, now, newId });
  exports.buryOrphans().catch(() => undefined); // their rows say "running" for longer; nothing waits for that
  const tabs = new TabChannel((documentId) => void documents.catchUp(documentId));
  const designer = new LatePart({
    bring: async (attempt) => (await bringDesigner(attempt)).designer,
    wait,
    failure: (reason) => ({ code: 'designer_not_loaded', reason }),
  });
  const documents = new Documents({
    database,
    code: designer,
    now,
    elect: leadDocument,
    announce: (updates) => {
      mark('committed');
      tabs.announce(updates);
      for (const documentId of new Set(updates.map((update) => update.documentId))) thumbnails.draw(documentId);
    },
    onSaveState: (documentId, save) => {
      if (save.state === 'saving') mark('derived');
      emit({ type: 'save', documentId, save });
    },
    onUnsaved: (projectId, rows) => emit({ type: 'unsaved', projectId, rows }),
    onCompiled: (projectId, modules) => emit({ type: 'compiled', projectId, modules }),
  });
  const workspace = await documents.openOrSeed(WORKSPACE_ID, seedWorkspace(device.personId));
  if (!workspace.ok) throw new Error(describe(workspace.error));
  registerDevice(workspace.value.doc, device.deviceId, now());
  void designer.load(); // why it did not come is said where it is needed, which asks again
  const warm = designer.come.then((part) => warmUp(part, (doc) => projectProject(doc, NOTHING_PROJECTED, 0, part)));
  warm.catch(() => undefined); // a start that is not warm is only slower
  return createRouter({
    database,
    documents,
    workspace: { ...device, document: workspace.value },
    designer,
    jobs: {
      exportVideo: (request) => exports.start(request),
      cancel: (jobId) => exports.cancel(jobId),
      drawThumbnails: (projectId) => thumbnails.draw(projectId),
      undisturbed: (request) => thumbnails.undisturbed(request),
    },
    server: { version: askVersion },
    defaultTheme: { style: DEFAULT_STYLE, palette: {} },
    emit,
    now,
    newId,
  });
}

/**
 * A browser may remember for the life of the worker that an address could not be imported, so each further attempt has a
 * new one. The service worker and the server look at the path alone: it works without a network as the first does.
 */
function bringDesigner(attempt: number): Promise<typeof Later> {
  if (attempt === 0 || designerScript === null) return import('./designer');
  const address = new URL(`${designerScript}?attempt=${attempt}`, import.meta.url);
  return import(/* @vite-ignore */ address.href) as Promise<typeof Later>; // the same script
}

/** Functions cross to the page as proxies. */
function reachable(render: RenderPort): RenderPort {
  return {
    drawThumbnail: (request) => render.drawThumbnail(request),
    exportVideo: (request, onProgress) => render.exportVideo(request, proxy(onProgress)),
    cancelExport: (request) => render.cancelExport(request),
  };
}

/** The requests are there once the page has connected. */
const exposed: Partial<WorkerConnection> = {
  connect: async (render, onEvent) => {
    Object.assign(exposed, await start(reachable(render), onEvent));
  },
};
expose(exposed);
