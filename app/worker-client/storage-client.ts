import type { Database } from '../database/tables';
import { readStorage, type StorageReport } from '../database/read/read-storage';
import { reasonOf } from '$shared/primitives/reason-of';
import { BACKUP_LIMIT, tooLarge } from '$shared/protocol/backup';
import type { RestoredProject } from '$shared/protocol/storage';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import type { UniversalResponse } from '$shared/response/universal-response';
import { downloadFile } from './download-file';
import { eraseBeside } from './erase-beside';
import { LiveValue } from './live-rows.svelte';
import { newRequest } from './new-request';
import { askForPersistence, persistence, type Persistence } from './persistence';
import type { Ask } from './worker-connection';

/** What the browser says of this app as a whole: with the app's own files, and rounded as it likes. */
export interface BrowserStorage {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether it promises not to clear this by itself. */
  readonly persistence: Persistence;
}

/** What this device keeps, and what can be done about it. */
export interface StorageClient {
  readonly report: LiveValue<StorageReport>;
  browser(): Promise<BrowserStorage>;
  /** Asks the browser for that promise; it decides by its own rules, some ask the person. */
  protect(): Promise<BrowserStorage>;
  /** Hands a backup to the browser's download; returns the names of projects that could not be read. */
  downloadBackup(projectId: string | null): Promise<Result<readonly string[]>>;
  restore(file: Blob): Promise<Result<readonly RestoredProject[]>>;
  deleteProject(projectId: string): Promise<Result<null>>;
  restoreDeleted(projectId: string): Promise<Result<null>>;
  emptyTrash(): Promise<Result<null>>;
  clearExports(): Promise<Result<null>>;
  clearLeftovers(): Promise<Result<null>>;
  /** Ends on a clean start page: nothing that is on this page may be used afterwards. */
  eraseEverything(): Promise<Result<null>>;
}

export function createStorageClient(database: Database, ask: Ask): StorageClient {
  return {
    report: new LiveValue(database, () => readStorage(database)),
    browser: readBrowserStorage,
    protect: async () => {
      await askForPersistence();
      return readBrowserStorage();
    },
    downloadBackup: async (projectId) => {
      const answer = await (projectId === null
        ? ask('backUpAll', newRequest())
        : ask('backUp', { ...newRequest(), projectId }));
      if (!answer.ok) return err(answer.error);
      downloadFile(new Blob([new Uint8Array(answer.data.bytes)]), answer.data.fileName);
      return ok(answer.data.missing);
    },
    restore: async (file) => {
      // Looked at before it is read: a file that is too large would take the tab with it.
      if (file.size > BACKUP_LIMIT) return err(tooLarge(file.size));
      const read = await readBytes(file);
      return read.ok ? resultOf(await ask('restoreBackup', { ...newRequest(), bytes: read.value })) : read;
    },
    deleteProject: async (projectId) => resultOf(await ask('deleteProject', { ...newRequest(), projectId })),
    restoreDeleted: async (projectId) => resultOf(await ask('restoreProject', { ...newRequest(), projectId })),
    emptyTrash: async () => resultOf(await ask('emptyTrash', newRequest())),
    clearExports: async () => resultOf(await ask('clearExports', newRequest())),
    clearLeftovers: async () => resultOf(await ask('clearLeftovers', newRequest())),
    eraseEverything: async () => {
      // This page's own connection gives way by itself, as other tabs' do.
      const answer = await ask('eraseEverything', newRequest());
      if (!answer.ok) {
        // The worker has given up the database, this page perhaps too: only new ones can say what is still there.
        location.reload();
        return err(answer.error);
      }
      await eraseBeside();
      location.replace('/');
      return ok(null);
    },
  };
}

/** What a browser does not have or does not tell stands as null. */
async function readBrowserStorage(): Promise<BrowserStorage> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  const estimate: StorageEstimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  return { usedBytes: estimate.usage ?? null, quotaBytes: estimate.quota ?? null, persistence: await persistence() };
}

async function readBytes(file: Blob): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    // A folder that was dropped, or a file that was moved meanwhile.
    const reason = reasonOf(cause);
    return err({ code: 'backup_unreadable', reason });
  }
}

function resultOf<Data>(answer: UniversalResponse<Data>): Result<Data, AppError> {
  return answer.ok ? ok(answer.data) : err(answer.error);
}
