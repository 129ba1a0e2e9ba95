import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];

/**
 * What `package-lock.json` names is installed when this returns. Uses nothing but Node: it runs in a fresh clone.
 * @param {string} root
 */
export function ensurePackages(root) {
  requireNode();
  if (!packagesAreCurrent(root)) {
    console.log('Installing packages …');
    run(root, npmCommand(), ['ci', '--no-audit', '--no-fund']);
  }
  ensureAliases(root);
}

/**
 * TypeScript, tests and the server read the path aliases that SvelteKit writes. Needs the packages.
 * @param {string} root
 */
export function ensureAliases(root) {
  if (existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) return;
  run(root, [process.execPath], [join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync']);
}

/**
 * Compares the lock file with the record that npm keeps of what it has installed. No stamp of our own: that would
 * call an installation by hand stale, and a folder that was emptied current.
 * @param {string} root
 */
export function packagesAreCurrent(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing. Restore it with: git checkout package-lock.json.');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path];
    // What is optional is for another system, as most of the compilers' binaries are.
    return present ? present.version === entry.version : entry.optional === true || entry.devOptional === true;
  });
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null} */
function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `This is Node ${process.versions.node}, and Bazaar-Vid needs ${OLDEST_NODE.join('.')} or newer. Install it from https://nodejs.org and try again.`,
  );
}

/** The npm that runs us, if one does; it need not be the one on the PATH. */
function npmCommand() {
  const npm = process.env['npm_execpath'];
  return npm && /npm-cli\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
}

/**
 * @param {string} root
 * @param {readonly string[]} command
 * @param {readonly string[]} words
 */
function run(root, [program = '', ...first], words) {
  const { status, error } = spawnSync(program, [...first, ...words], {
    cwd: root,
    // Stdout belongs to the command that was asked for.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      `"${[program, ...first, ...words].join(' ')}" ${error ? error.message : `ended with ${status}`}, so nothing was started.`,
    );
  }
}
