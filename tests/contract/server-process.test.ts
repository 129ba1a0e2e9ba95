import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { writeBuiltApp } from '../support/built-app';
import { createDatabase, emptyDatabase } from '../support/postgres';
import { launchServer, openServer, temporaryFolder } from '../support/server';

/** A port on which connections are taken and nothing is ever answered: a database that never finishes starting. */
async function silentPort(): Promise<number> {
  const server = createServer((socket) => onTestFinished(() => void socket.destroy()));
  const port = await portOf(server);
  onTestFinished(() => void server.close());
  return port;
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port');
  return address.port;
}

test('[SV9] the ids of a request stand in its answer and in its one log line', async () => {
  const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: await emptyDatabase() });
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const response = await fetch(`${server.url}/api/version?secret=1`, {
    headers: { 'x-request-id': 'click-17', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  });
  expect(await response.json()).toMatchObject({ requestId: 'click-17', traceId });
  const line = await server.logged((each) => each['requestId'] === 'click-17');
  expect(line).toMatchObject({ event: 'request', traceId, method: 'GET', path: '/api/version', status: 200 });
  expect(line['ms']).toBeTypeOf('number');
  expect(JSON.stringify(server.log)).not.toContain('secret');
});

test('[SV9] ids that are none are replaced, never repeated', async () => {
  const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: await emptyDatabase() });
  const response = await fetch(`${server.url}/api/version`, {
    headers: { 'x-request-id': '"><script>', traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
  });
  const { requestId, traceId } = await response.json();
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(traceId).toMatch(/^(?!0+$)[0-9a-f]{32}$/);
});

test('[SV10] the app is served while the database is still starting', async () => {
  const server = await openServer({
    APP_DIR: await writeBuiltApp(),
    DATABASE_URL: `postgres://nobody@127.0.0.1:${await silentPort()}/none`,
  });
  expect((await fetch(`${server.url}/project/1`)).status).toBe(200);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${server.url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ ok: false, error: { code: 'database_starting' } });
});

test('[SV10] a database that is not there yet is named, tried again, and used once it is there', async () => {
  const database = await createDatabase();
  await database.drop();
  onTestFinished(database.drop);
  const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: database.url });
  await server.logged((line) => line.event === 'database_failed');
  const before = await fetch(`${server.url}/readyz`);
  expect(before.status).toBe(503);
  expect(await before.json()).toMatchObject({
    error: { code: 'database_unavailable', reason: expect.stringContaining('does not exist') },
  });

  await database.create();
  await server.logged((line) => line.event === 'database_ready');
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('[SV10] a database that goes away is noticed, and so is its return', async () => {
  const database = await createDatabase();
  onTestFinished(database.drop);
  const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: database.url });
  await server.logged((line) => line.event === 'database_ready');
  await database.drop();
  const gone = await fetch(`${server.url}/readyz`);
  expect(gone.status).toBe(503);
  expect(await gone.json()).toMatchObject({ error: { code: 'database_unavailable' } });

  await database.create();
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('[SV11] readiness says which database there is, and that PGlite does not fsync', async () => {
  const app = await writeBuiltApp();
  const onPostgres = await openServer({ APP_DIR: app, DATABASE_URL: await emptyDatabase() });
  await onPostgres.logged((line) => line.event === 'database_ready');
  const postgres = await (await fetch(`${onPostgres.url}/readyz`)).json();
  expect(postgres).toMatchObject({ ok: true, data: { database: 'postgres', fsync: true } });

  const onPglite = await openServer({ APP_DIR: app, DATABASE_URL: '' });
  // The first start takes seconds of work, and none of them on the thread that answers.
  expect((await fetch(`${onPglite.url}/readyz`)).status).toBe(503);
  await onPglite.logged((line) => line.event === 'database_ready');
  const pglite = await (await fetch(`${onPglite.url}/readyz`)).json();
  expect(pglite).toMatchObject({
    ok: true,
    data: { database: 'pglite', fsync: false, note: expect.stringContaining('does not fsync') },
  });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '[SV12] %s lets a request finish, closes the database and ends with 0',
  async (signal) => {
    const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: await emptyDatabase() });
    await server.logged((line) => line.event === 'database_ready');
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    // A request that has begun and is not complete: its header is still on the way.
    socket.write('GET /api/version HTTP/1.1\r\nHost: x\r\n');
    await fetch(`${server.url}/healthz`);
    server.child.kill(signal);
    await server.logged((line) => line.event === 'stopping');
    socket.write('\r\n');
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await server.ended).toBe(0);
    expect(server.log.at(-1)).toMatchObject({ event: 'stopped' });
  },
);

test('[SV12] a signal does not wait for a database that is still starting', async () => {
  const server = await openServer({ APP_DIR: await writeBuiltApp(), DATABASE_URL: '' });
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.log.some((line) => line.event === 'database_ready')).toBe(false);
});

test('[SV12] a request that never finishes holds the server only for as long as it may', async () => {
  const server = await openServer({
    APP_DIR: await writeBuiltApp(),
    DATABASE_URL: await emptyDatabase(),
    STOP_WITHIN_MS: '200',
  });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET /api/version HTTP/1.1\r\nHost: x\r\n');
  await fetch(`${server.url}/healthz`);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});

test('[SV13] a taken port is a sentence that says what to do', async () => {
  const other = createServer();
  const port = await portOf(other);
  onTestFinished(() => void other.close());
  const server = launchServer({
    PORT: String(port),
    APP_DIR: await writeBuiltApp(),
    DATA_DIR: await temporaryFolder(),
  });
  expect(await server.ended).toBe(1);
  expect(server.errors()).toBe(
    `Port ${port} is taken. Stop the other program or start with PORT=${port + 1} npm start.\n`,
  );
});

test('[SV13] a start that cannot succeed says why', async () => {
  const empty = await temporaryFolder();
  const withoutApp = launchServer({ PORT: '0', APP_DIR: empty });
  const withoutPort = launchServer({ PORT: 'eighty' });
  expect(await withoutApp.ended).toBe(1);
  expect(withoutApp.errors()).toContain(`There is no built app in ${empty}. Run "npm run build"`);
  expect(await withoutPort.ended).toBe(1);
  expect(withoutPort.errors()).toBe(
    'PORT is "eighty", which is not a whole number from 0 to 65535. Unset it to use 8787.\n',
  );
});
