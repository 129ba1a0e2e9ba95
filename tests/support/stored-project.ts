import type { Page } from 'playwright';
import * as Y from 'yjs';
import type { Change } from '$shared/schema/changes';
import { applyChanges } from '../../app/worker/document/apply-changes';

/**
 * Appends changes to a project as another device's update would arrive: bytes in the browser's database, which the app
 * reads, derives rows from and shows when the project is opened. Reloads the page.
 */
export async function appendToStoredProject(page: Page, changes: readonly Change[]): Promise<void> {
  const documentId = page.url().split('/p/')[1] ?? '';
  const stored = await page.evaluate(readUpdates, documentId);
  const doc = new Y.Doc();
  for (const bytes of stored) Y.applyUpdate(doc, Uint8Array.from(bytes));
  const before = Y.encodeStateVector(doc);
  doc.transact(() => applyChanges(doc, changes));
  const update = [...Y.encodeStateAsUpdate(doc, before)];
  await page.evaluate(addUpdate, { documentId, update });
  await page.reload();
}

/** Appends bytes that are no update, as a disk that fails would leave them. Reloads the page. */
export async function spoilStoredProject(page: Page): Promise<void> {
  const documentId = page.url().split('/p/')[1] ?? '';
  await page.evaluate(addUpdate, { documentId, update: [255, 255, 255] });
  await page.reload();
}

/** Runs in the page. */
async function readUpdates(documentId: string): Promise<number[][]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bazaar-vid');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(opening.error?.message));
  });
  const rows = await new Promise<{ documentId: string; bytes: Uint8Array }[]>((resolve) => {
    const reading = database.transaction('updates').objectStore('updates').getAll();
    reading.onsuccess = () => resolve(reading.result as { documentId: string; bytes: Uint8Array }[]);
  });
  database.close();
  return rows.filter((row) => row.documentId === documentId).map((row) => [...row.bytes]);
}

/** Runs in the page. */
async function addUpdate({ documentId, update }: { documentId: string; update: number[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('bazaar-vid');
    opening.onsuccess = () => resolve(opening.result);
  });
  await new Promise<void>((resolve) => {
    const writing = database.transaction('updates', 'readwrite');
    writing.objectStore('updates').add({ documentId, bytes: Uint8Array.from(update) });
    writing.oncomplete = () => resolve();
  });
  database.close();
}
