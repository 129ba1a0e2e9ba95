import { openPglite } from '../../sync-server/database/open-pglite';
import { createDatabaseDocumentStorage } from '../../sync-server/storage/database-document-storage';

// A process for a test to kill: it stores three updates, says so, and holds on to its folder.
const { database } = await openPglite(process.argv[2] ?? '', (error) => {
  throw error;
});
const storage = createDatabaseDocumentStorage(database);
for (const byte of [1, 2, 3]) await storage.append([{ projectId: 'a', bytes: Uint8Array.of(byte) }]);
process.stdout.write('stored\n');
setInterval(() => undefined, 60_000);
