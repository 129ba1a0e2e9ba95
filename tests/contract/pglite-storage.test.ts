import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DatabaseConnection } from '../../sync-server/database/connection';
import { openPglite } from '../../sync-server/database/open-pglite';
import { createDatabaseDocumentStorage } from '../../sync-server/storage/database-document-storage';
import { makeTemporaryFolder, temporaryFolder, type TemporaryFolder } from '../support/server';
import { describeDocumentStorage } from './document-storage-suite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let pristine: TemporaryFolder;
let used: TemporaryFolder;
let shared: DatabaseConnection;

// The first start takes seconds; every test that opens one gets a copy of one that has been through it.
beforeAll(async () => {
  pristine = await makeTemporaryFolder();
  await (await openPglite(pristine.path, () => undefined)).close();
  used = await makeTemporaryFolder();
  await copyPristine(used.path);
  shared = await openPglite(used.path, () => undefined);
});
afterAll(async () => {
  await shared.close();
  await Promise.all([pristine.remove(), used.remove()]);
});

async function startedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await copyPristine(folder);
  return folder;
}

function copyPristine(folder: string): Promise<void> {
  return cp(join(pristine.path, 'pglite'), join(folder, 'pglite'), { recursive: true });
}

async function open(folder: string) {
  const connection = await openPglite(folder, () => undefined);
  onTestFinished(() => connection.close());
  return connection;
}

describeDocumentStorage(() => shared);

test('[SV14] a database that was migrated is opened as it is', async () => {
  const folder = await startedFolder();
  const first = await openPglite(folder, () => undefined);
  await createDatabaseDocumentStorage(first.database).append([{ projectId: 'a', bytes: Uint8Array.of(1) }]);
  await first.close();
  const again = createDatabaseDocumentStorage((await open(folder)).database);
  expect((await again.load('a')).updates).toHaveLength(1);
});

test('[SV17] a folder that a server uses is refused to the next one, and free when the first ends', async () => {
  const folder = await startedFolder();
  const first = await openPglite(folder, () => undefined);
  await expect(openPglite(folder, () => undefined)).rejects.toThrow(`${folder} is in use by another server`);
  await first.close();
  await open(folder);
});

test('[SV17] what was stored survives a process that is killed, and its folder is free', async () => {
  const folder = await startedFolder();
  const writer = spawn(process.execPath, ['--import', 'tsx', 'tests/support/append-and-wait.ts', folder], {
    cwd: ROOT,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'sync-server', 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void writer.kill('SIGKILL'));
  await once(writer.stdout, 'data');
  writer.kill('SIGKILL');
  await once(writer, 'close');
  expect(await readdir(folder)).toContain('in-use');
  const storage = createDatabaseDocumentStorage((await open(folder)).database);
  expect((await storage.load('a')).updates.map((update) => [...update.bytes])).toEqual([[1], [2], [3]]);
});
