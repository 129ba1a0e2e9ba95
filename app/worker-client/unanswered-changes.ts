import type { WorkerApi } from '$shared/protocol/worker';
import type { Ask } from './worker-connection';

/** What would be lost with the page. Words have a message to say so, and a video says it itself. */
const CHANGES: ReadonlySet<keyof WorkerApi> = new Set<keyof WorkerApi>([
  'createProject',
  'renameProject',
  'duplicateProject',
  'deleteProject',
  'restoreProject',
  'restoreBackup',
  'emptyTrash',
  'carryOut',
]);

/** Changes that this page has asked for and that nobody has stored or refused yet, on whichever screen. */
export class UnansweredChanges {
  #count = 0;

  get any(): boolean {
    return this.#count > 0;
  }

  /** Asks as `ask` does, and counts. */
  count(ask: Ask): Ask {
    return (async <Method extends keyof WorkerApi>(method: Method, ...request: Parameters<WorkerApi[Method]>) => {
      const counts = CHANGES.has(method);
      if (counts) this.#count++;
      try {
        return await ask(method, ...request);
      } finally {
        if (counts) this.#count--;
      }
    }) as Ask; // an async function's promise of an answer is no `ReturnType` to the compiler
  }
}
