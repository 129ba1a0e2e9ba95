import { WORKSPACE_ID } from '../database/tables';
import type { WorkerEvent } from '$shared/protocol/worker';

const ASKED = 'storage-persistence-asked';

/**
 * - kept: the browser will not clear the projects by itself. clearable: it may, when the device runs out of room.
 * - unknown: this browser does not say.
 */
export type Persistence = 'kept' | 'clearable' | 'unknown';

export async function persistence(): Promise<Persistence> {
  const persisted = await storage()
    ?.persisted()
    .catch(() => undefined);
  return persisted === undefined ? 'unknown' : persisted ? 'kept' : 'clearable';
}

/** Asks the browser to keep the projects; some ask the person in turn. */
export async function askForPersistence(): Promise<Persistence> {
  await storage()
    ?.persist()
    .catch(() => undefined);
  return persistence();
}

/** Told every event of the worker, asks as soon as an edit of a project is stored: then there is something to lose. */
export function askAfterFirstEdit(): (event: WorkerEvent) => void {
  const edited = new Set<string>();
  return (event) => {
    if (event.type !== 'save' || event.documentId === WORKSPACE_ID) return;
    if (event.save.state === 'saving') edited.add(event.documentId);
    if (event.save.state === 'saved' && edited.has(event.documentId)) void askOnce();
  };
}

/** A browser that asks its person must not ask twice. */
async function askOnce(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, new Date().toISOString());
  } catch {
    return; // without storage there is nothing to keep
  }
  if ((await persistence()) === 'clearable') await askForPersistence();
}

/** Absent on a page that came without encryption, from another computer. */
function storage(): StorageManager | undefined {
  return 'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : undefined;
}
