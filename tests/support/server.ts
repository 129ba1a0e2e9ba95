import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One line of the server's log, as a test reads it. */
export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly [field: string]: unknown;
}

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Where it listens, as `http://127.0.0.1:…`. */
  readonly url: string;
  readonly log: readonly LogLine[];
  /** Resolves with the first line, written already or still to come, that fits. */
  logged(fits: (line: LogLine) => boolean): Promise<LogLine>;
  /** What it has written to stderr so far. */
  errors(): string;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  stop(): Promise<void>;
}

/** The server as it runs for a user, in a process of its own, on a free port. The caller stops it. */
export async function spawnServer(environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const server = launchServer({ PORT: '0', ...environment });
  const listening = server.logged((line) => line.event === 'listening').then((line) => String(line['url']));
  const failed = server.ended.then((code) =>
    Promise.reject(new Error(`The server ended (${code}): ${server.errors()}`)),
  );
  const url = await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  return { ...server, url: url.replace('localhost', '127.0.0.1') };
}

/** The same, without waiting for it to listen: for the starts that are meant to fail. */
export function launchServer(environment: NodeJS.ProcessEnv): Omit<ServerProcess, 'url'> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'sync-server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'sync-server', 'tsconfig.json'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: LogLine[] = [];
  const listeners = new Set<(line: LogLine) => void>();
  let unread = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unread + text).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines.map((each): LogLine => JSON.parse(each))) {
      log.push(line);
      for (const listener of listeners) listener(line);
    }
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(([code, signal]: (number | string)[]) => code ?? signal ?? 'unknown');
  return {
    child,
    log,
    errors: () => errors,
    ended,
    logged: (fits) =>
      new Promise((settle) => {
        const written = log.find(fits);
        if (written) return settle(written);
        const listener = (line: LogLine) => {
          if (!fits(line)) return;
          listeners.delete(listener);
          settle(line);
        };
        listeners.add(listener);
      }),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A server for one test, with a data folder of its own, gone when the test is. */
export async function openServer(environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const folder = await temporaryFolder();
  const server = await spawnServer({ DATA_DIR: folder, ...environment });
  onTestFinished(() => server.stop());
  return server;
}

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** An empty folder for one test. */
export async function temporaryFolder(): Promise<string> {
  const { path, remove } = await makeTemporaryFolder();
  onTestFinished(remove);
  return path;
}

/** The same for longer than a test. */
export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'bazaar-vid-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
