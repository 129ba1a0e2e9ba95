import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DatabaseConnection } from '../../sync-server/database/connection';
import { createDatabaseDocumentStorage } from '../../sync-server/storage/database-document-storage';
import type { DocumentStorage } from '../../sync-server/storage/document-storage';

/** One suite, every database. Each test has projects of its own, so one database will do for all. */
export function describeDocumentStorage(connection: () => DatabaseConnection): void {
  const createStorage = () => createDatabaseDocumentStorage(connection().database);
  const bytesOf = async (storage: DocumentStorage, projectId: string) =>
    (await storage.load(projectId)).updates.map((update) => [...update.bytes]);

  test('[SV15] a project is read in the order in which it was written, and by itself', async () => {
    const storage = createStorage();
    const [a, b] = [randomUUID(), randomUUID()];
    await storage.append([
      { projectId: a, bytes: Uint8Array.of(1, 0, 255) },
      { projectId: b, bytes: Uint8Array.of(9) },
    ]);
    await storage.append([{ projectId: a, bytes: Uint8Array.of(2) }]);
    await storage.append([]);
    expect(await bytesOf(storage, a)).toEqual([[1, 0, 255], [2]]);
    expect(await bytesOf(storage, b)).toEqual([[9]]);
    expect(await storage.load('nobody')).toEqual({ snapshot: null, updates: [] });
  });

  test('[SV15] a large update comes back byte for byte', async () => {
    const storage = createStorage();
    const a = randomUUID();
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13);
    await storage.append([{ projectId: a, bytes }]);
    const [update] = (await storage.load(a)).updates;
    expect(Buffer.compare(update?.bytes ?? new Uint8Array(), bytes)).toBe(0);
  });

  test('[SV16] a snapshot takes the place of what it was made from, and of nothing else', async () => {
    const storage = createStorage();
    const [a, b] = [randomUUID(), randomUUID()];
    await storage.append([
      { projectId: a, bytes: Uint8Array.of(1) },
      { projectId: b, bytes: Uint8Array.of(1) },
    ]);
    const read = await storage.load(a);
    await storage.append([{ projectId: a, bytes: Uint8Array.of(2) }]);
    expect(await storage.compact(a, read, Uint8Array.of(10))).toBe(true);
    expect([...((await storage.load(a)).snapshot ?? [])]).toEqual([10]);
    expect(await bytesOf(storage, a)).toEqual([[2]]);
    expect(await bytesOf(storage, b)).toEqual([[1]]);
  });

  test('[SV16] of two compactions of the same document the second changes nothing', async () => {
    const storage = createStorage();
    const a = randomUUID();
    await storage.append([{ projectId: a, bytes: Uint8Array.of(1) }]);
    const early = await storage.load(a);
    await storage.append([{ projectId: a, bytes: Uint8Array.of(2) }]);
    const late = await storage.load(a);
    const results = await Promise.all([
      storage.compact(a, late, Uint8Array.of(12)),
      storage.compact(a, early, Uint8Array.of(1)),
    ]);
    // Whichever came first, nothing that was appended is lost: it is in the snapshot or still a row.
    const after = await storage.load(a);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect([...(after.snapshot ?? []), ...after.updates.flatMap((update) => [...update.bytes])]).toEqual(
      results[0] ? [12] : [1, 2],
    );
  });
}
