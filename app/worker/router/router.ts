import type { WorkerApi } from '$shared/protocol/worker';
import { fail, succeed } from '$shared/response/universal-response';
import { clearExports, clearLeftovers } from '../../database/write/clear-storage';
import { answerStorage } from './answer-storage';
import { backUp, backUpAll } from './back-up';
import { carryOut } from './carry-out';
import { deleteProject, duplicateProject, renameProject, restoreProject } from './change-project';
import { emptyTrash, eraseEverything } from './clear-storage';
import { createProject } from './create-project';
import { describeProject } from './describe-project';
import { explainPrompt } from './explain-prompt';
import { exportVideo } from './export-video';
import type { RouterParts } from './ports';
import { ProjectQueue } from './project-queue';
import { reportSceneFailure } from './report-scene-failure';
import { contextOf } from './request-context';
import { restoreBackup } from './restore-backup';
import { sendPrompt } from './send-prompt';

/** The one road from a request to the project: each line names a request and the file that answers it. */
export function createRouter(parts: RouterParts): WorkerApi {
  const queue = new ProjectQueue();
  return {
    readWorkspace: (request) => {
      const { personId, deviceId } = parts.workspace;
      return Promise.resolve(succeed(contextOf(request), { personId, deviceId }));
    },
    openProject: async (request) => {
      const opened = await parts.documents.open(request.projectId);
      if (!opened.ok) return fail(contextOf(request), opened.error);
      // Whoever opens it now has not heard what was said before.
      parts.emit({ type: 'save', documentId: request.projectId, save: opened.value.saveState });
      const rows = opened.value.unsavedRows();
      if (rows) parts.emit({ type: 'unsaved', projectId: request.projectId, rows });
      parts.jobs.drawThumbnails(request.projectId);
      return succeed(contextOf(request), null);
    },
    createProject: (request) => createProject(parts, request),
    renameProject: (request) => renameProject(parts, queue, request),
    duplicateProject: (request) => duplicateProject(parts, request),
    deleteProject: (request) => deleteProject(parts, request),
    restoreProject: (request) => answerStorage(parts, request, () => restoreProject(parts, request)),
    describeProject: (request) => answerStorage(parts, request, () => describeProject(parts, request)),
    sendPrompt: (request) => parts.jobs.undisturbed(() => sendPrompt(parts, queue, request)),
    explainPrompt: (request) => answerStorage(parts, request, () => explainPrompt(parts, request)),
    stop: (request) => {
      queue.stop(request.stoppedRequestId);
      return Promise.resolve(succeed(contextOf(request), null));
    },
    carryOut: (request) => parts.jobs.undisturbed(() => carryOut(parts, queue, request)),
    exportVideo: (request) => exportVideo(parts, request),
    cancelJob: async (request) => {
      const cancelled = await parts.jobs.cancel(request.jobId);
      return cancelled.ok ? succeed(contextOf(request), null) : fail(contextOf(request), cancelled.error);
    },
    reportSceneFailure: (request) => answerStorage(parts, request, () => reportSceneFailure(parts, request)),
    checkServer: (request) => parts.server.version(request),
    backUp: (request) => backUp(parts, request),
    backUpAll: (request) => backUpAll(parts, request),
    restoreBackup: (request) => restoreBackup(parts, request),
    emptyTrash: (request) => answerStorage(parts, request, () => emptyTrash(parts, request)),
    clearExports: (request) =>
      answerStorage(parts, request, async () => {
        await clearExports(parts.database);
        return succeed(contextOf(request), null);
      }),
    clearLeftovers: (request) =>
      answerStorage(parts, request, async () => {
        await clearLeftovers(parts.database);
        return succeed(contextOf(request), null);
      }),
    eraseEverything: (request) => eraseEverything(parts, request),
  };
}
