import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Everything that ends up in `build/` or takes part in making it: rather a build too many than one too few. */
const SOURCES = ['app', 'shared', 'scripts', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** The build writes them itself. */
const WRITTEN = ['shared/generated', 'app/static/fonts/on-demand'];

/**
 * `build/` is made of the sources as they are when this resolves.
 * @param {string} root
 * @param {(sentence: string) => void} say
 */
export async function ensureBuild(root, say = console.log) {
  // Without the lock first: whoever may only read this folder can use what has been built in it.
  if (isCurrent(root, hashSources(root))) return;
  await buildApp(root, say, true);
}

/**
 * @param {string} root
 * @param {(sentence: string) => void} say
 * @param {boolean} onlyIfStale whoever waited for another's build may have nothing left to do
 */
export async function buildApp(root, say = console.log, onlyIfStale = false) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const unlock = await lock(join(root, '.cache', 'build.lock'), say);
  try {
    const sources = hashSources(root);
    if (onlyIfStale && isCurrent(root, sources)) return;
    say('Building the app …');
    rmSync(stampOf(root), { force: true });
    build(root);
    writeFileSync(stampOf(root), sources);
  } finally {
    unlock();
  }
}

/** @param {string} root */
function stampOf(root) {
  return join(root, '.cache', 'build.sha256');
}

/**
 * The stamp goes before a build begins and comes when it is done.
 * @param {string} root
 * @param {string} sources
 */
function isCurrent(root, sources) {
  const stamp = stampOf(root);
  return existsSync(join(root, 'build', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** @param {string} root */
function build(root) {
  const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
  const steps = [
    [bin('tsx/dist/cli.mjs'), 'scripts/generate-types.ts'],
    [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  ];
  for (const step of steps) {
    // A test runner's NODE_ENV would make a development build.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stdout, stderr } = spawnSync(process.execPath, step, { cwd: root, encoding: 'utf8', env });
    if (status === 0) continue;
    process.stderr.write(stdout + stderr);
    throw new Error('The build failed; what it said stands above.');
  }
}

/**
 * One value for everything the build is made of, by content: a checkout gives old files new dates.
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) add(source);
  return hash.digest('hex');

  /** @param {string} path */
  function add(path) {
    const absolute = join(root, path);
    if (WRITTEN.includes(path) || !existsSync(absolute)) return;
    if (statSync(absolute).isDirectory()) {
      for (const name of readdirSync(absolute).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(absolute)).digest());
    }
  }
}

/**
 * Two builds at once would write over each other's files: `npm start` in one terminal, `npm test` in another.
 * @param {string} file
 * @param {(sentence: string) => void} say
 * @returns {Promise<() => void>}
 */
export async function lock(file, say = console.log) {
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (ownerIsGone(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waited) say('Waiting for a build that another command has begun …');
    await wait(250);
  }
}

/** @param {string} file */
function ownerIsGone(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner === process.pid) return true;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    // EPERM: it lives, as another user. Anything else: no such process, or the lock went away meanwhile.
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}
