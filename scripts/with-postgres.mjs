import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './apt-install.mjs';

/** @typedef {{ readonly url: string, stop(): Promise<void> }} Postgres */

/**
 * A real Postgres: the one `DATABASE_URL` names, else an installed one started on a free port in a temporary
 * folder, else the same after installing it.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const binaries = findBinaries() ?? (aptInstall(['postgresql']) ? findBinaries() : null);
  if (binaries) return startOwn(binaries);
  throw new Error(
    'The tests need a real Postgres, and none could be installed. ' +
      'Install PostgreSQL 15 or newer, or set DATABASE_URL to a server on which databases may be created, and run npm test again.',
  );
}

/** @returns {string | null} the folder that holds `initdb` and `postgres` */
function findBinaries() {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(packaged, version, 'bin')),
    '/opt/homebrew/opt/postgresql/bin',
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null;
}

/** @param {string} binaries @returns {Promise<Postgres>} */
async function startOwn(binaries) {
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), 'bazaar-vid-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder };
  const initdb = ['-D', data, '-U', 'bazaar', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(binaries, 'initdb'), initdb, { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: Ctrl-C is for us, and it must outlive the tests that still use it.
    detached: true,
  });
  let log = '';
  server.stderr.on('data', (/** @type {Buffer} */ text) => (log = (log + text).slice(-4_000)));
  /** @type {Promise<void>} */
  const ended = new Promise((settle) => server.once('exit', () => settle()));
  const url = `postgres://bazaar@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    server.kill('SIGINT'); // "fast": Postgres ends its sessions and stops
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([answers(url), ended.then(() => Promise.reject(new Error(`Postgres did not start: ${log}`)))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Postgres refuses to run as root. @returns {{ uid?: number, gid?: number }} */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody" to run it as.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((settle, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** @param {string} url */
async function answers(url) {
  const { default: pg } = await import('pg');
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
}

/** `node scripts/with-postgres.mjs <command …>` runs the command with DATABASE_URL set. */
async function main() {
  const [program, ...words] = process.argv.slice(2);
  if (!program) throw new Error('Usage: node scripts/with-postgres.mjs <command …>');
  const postgres = await startPostgres();
  const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: postgres.url } });
  // The command ends first, and says how; then Postgres goes.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  const code = await new Promise((settle) => {
    child.once('error', (error) => {
      console.error(`${program} does not start: ${error.message}`);
      settle(127);
    });
    child.once('exit', (status) => settle(status ?? 1));
  });
  await postgres.stop();
  process.exit(code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
