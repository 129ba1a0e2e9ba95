import { readUpdates } from '../read/read-rows';
import type { Database } from '../tables';

/**
 * Replaces a document's updates by one that says the same: exactly the rows read in this very transaction, so what
 * another tab appends meanwhile stays. The new row has a new number: other tabs read it once more, which changes nothing.
 */
export function compactUpdates(
  database: Database,
  documentId: string,
  { atLeast, merge }: { readonly atLeast: number; readonly merge: (updates: Uint8Array[]) => Uint8Array },
): Promise<void> {
  return database.transaction('rw', database.updates, async () => {
    const rows = await readUpdates(database, documentId);
    if (rows.length < atLeast) return;
    const bytes = merge(rows.map((row) => row.bytes));
    await database.updates.bulkDelete(rows.map(({ seq }) => seq));
    await database.updates.add({ documentId, bytes, byteLength: bytes.byteLength });
  });
}
