import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import pg from 'pg';
import { claimFolder } from './claim-folder';
import type { DatabaseConnection } from './connection';
import { connectPool } from './connect-pool';
import { ThreadStream } from './thread-stream';

/** Postgres inside this process, on disk. It survives a killed process; it does not fsync, so not a power cut. */
export async function openPglite(
  dataFolder: string,
  onConnectionLost: (error: Error) => void,
): Promise<DatabaseConnection> {
  await mkdir(dataFolder, { recursive: true });
  // PGlite itself lets two processes write to one folder, which destroys it.
  const claim = await claimFolder(dataFolder);
  const thread = new Worker(new URL('./pglite-thread.mjs', import.meta.url), {
    workerData: join(dataFolder, 'pglite'),
  });
  const close = async () => {
    const ended = once(thread, 'exit');
    thread.postMessage('close');
    await ended;
    await claim.release();
  };
  try {
    await Promise.race([
      once(thread, 'message'),
      once(thread, 'exit').then(() => Promise.reject(new Error('PGlite ended'))),
    ]);
    thread.on('error', onConnectionLost);
    const pool = new pg.Pool({ ...LOGIN, max: 1, idleTimeoutMillis: 0, stream: () => connectThread(thread) });
    const connection = await connectPool('pglite', pool, onConnectionLost);
    return { ...connection, close: () => connection.close().then(close) };
  } catch (error) {
    await thread.terminate();
    await claim.release();
    throw error;
  }
}

/** The one role and database that a new PGlite has; `pg` would take the names from the environment. */
const LOGIN = { user: 'postgres', database: 'postgres', host: 'thread', port: 0 };

function connectThread(thread: Worker): ThreadStream {
  const { port1, port2 } = new MessageChannel();
  thread.postMessage(port2, [port2]);
  return new ThreadStream(port1);
}
