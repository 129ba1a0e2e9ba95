import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/**
 * PGlite in a thread of its own, because its start and its queries hold up whatever thread they run in (the first
 * start for seconds). Each port it is sent is one connection that speaks Postgres' wire protocol, in whole messages.
 * Plain JavaScript, so that the thread needs no loader, however the server itself was started.
 */
if (!parentPort) throw new Error('This is a worker thread of the server');
const server = parentPort;
/** @type {string} */
const folder = workerData;

if (!existsSync(folder)) {
  // A process that is killed half-way must not leave a folder that looks like a database.
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await (await PGlite.create(unfinished)).close();
  await rename(unfinished, folder);
}
const postgres = await PGlite.create(folder);

const TERMINATE = 'X'.charCodeAt(0);

/** @type {Promise<unknown>} */
let busy = Promise.resolve();

server.on('message', (/** @type {import('node:worker_threads').MessagePort | 'close'} */ message) => {
  if (message === 'close') busy = busy.then(() => postgres.close()).then(() => server.close());
  else serve(message);
});
server.postMessage('ready');

/** @param {import('node:worker_threads').MessagePort} connection */
function serve(connection) {
  // There is one session for all: what the last connection left open, if it broke off, ends here.
  busy = busy.then(() => postgres.exec('rollback'));
  connection.on('message', (/** @type {Uint8Array} */ message) => {
    // "Terminate" would end Postgres itself, which here is not the process of one connection.
    if (message[0] === TERMINATE) return;
    busy = busy
      .then(() => postgres.execProtocolRaw(message))
      .then(
        (reply) => connection.postMessage(reply),
        () => connection.close(),
      );
  });
}
