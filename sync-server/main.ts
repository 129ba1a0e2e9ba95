import { readConfiguration } from './configuration';
import { openPglite } from './database/open-pglite';
import { openPostgres } from './database/open-postgres';
import { superviseDatabase } from './database/supervise-database';
import { readBuiltApp } from './http/built-app';
import { createHttpApp } from './http/create-http-app';
import { listen } from './http/listen';
import { createLog } from './log';
import { stopOnSignal } from './stop-on-signal';
import { reasonOf } from '$shared/primitives/reason-of';

const log = createLog((line) => process.stdout.write(line));

/** Where the app is served; `scripts/start.mjs` says it to the person who waits for it. */
export const url = await start().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});

async function start(): Promise<string> {
  const { host, port, databaseUrl, dataFolder, appFolder, stopWithinMs } = readConfiguration(process.env);
  const app = await readBuiltApp(appFolder);

  const onLost = (error: Error) => log('warn', 'database_connection_lost', { reason: error.message });
  const database = superviseDatabase({
    open: () => (databaseUrl === null ? openPglite(dataFolder, onLost) : openPostgres(databaseUrl, onLost)),
    onReady: (kind, ms) => log('info', 'database_ready', { kind, ms }),
    onFailed: (reason, retryAfterMs) => log('warn', 'database_failed', { reason, retryAfterMs }),
    longestRetryMs: 10_000,
  });
  const http = createHttpApp({ app, log, database: database.current, databaseAnswersWithinMs: 2_000 });
  const server = await listen(http.fetch, { host, port });

  // Not before the port is ours: a second server that finds it taken must not have touched the data.
  database.start();

  stopOnSignal(async (signal) => {
    log('info', 'stopping', { signal });
    await server.stop(stopWithinMs);
    await database.close();
    log('info', 'stopped');
  });

  const shownHost = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  const address = `http://${shownHost}:${server.port}`;
  log('info', 'listening', { url: address, build: app.build });
  return address;
}
