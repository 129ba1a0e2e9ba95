import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ensureBuild, hashSources, lock } from '../../../scripts/ensure-build.mjs';
import { packagesAreCurrent } from '../../../scripts/ensure-packages.mjs';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bazaar-vid-ensure-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
  return folder;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function lockFile(packages: Readonly<Record<string, object>>): string {
  return JSON.stringify({ packages: { '': {}, ...packages } });
}

test('[RP21] what the lock file names must be installed, in that version', () => {
  const wanted = lockFile({ 'node_modules/vite': { version: '8.3.8' } });
  const withInstalled = (packages: Readonly<Record<string, object>>) =>
    packagesAreCurrent(
      folderWith({ 'package-lock.json': wanted, 'node_modules/.package-lock.json': lockFile(packages) }),
    );
  expect(withInstalled({ 'node_modules/vite': { version: '8.3.8' } })).toBe(true);
  expect(withInstalled({ 'node_modules/vite': { version: '8.3.7' } })).toBe(false);
  expect(withInstalled({})).toBe(false);
  expect(packagesAreCurrent(folderWith({ 'package-lock.json': wanted }))).toBe(false);
});

test('[RP21] a binary for another system need not be installed', () => {
  const root = folderWith({
    'package-lock.json': lockFile({ 'node_modules/esbuild-plan9': { version: '1.0.0', optional: true } }),
    'node_modules/.package-lock.json': lockFile({}),
  });
  expect(packagesAreCurrent(root)).toBe(true);
});

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/** A clone with one command, which says a word that it finds by way of an alias. */
function cloneWithCommand(): string {
  const clone = folderWith({
    'tsconfig.json': '{ "extends": "./.svelte-kit/tsconfig.json" }',
    'command.ts': "import { word } from '$shared/word';\nconsole.log(word, process.argv[2]);",
    'shared/word.ts': "export const word: string = 'hello';",
    'app/app.html': '%sveltekit.head%%sveltekit.body%',
    'package.json': '{ "type": "module" }',
  });
  mkdirSync(join(clone, 'scripts'));
  for (const file of ['run', 'ensure-packages', 'preload-editor'].map((name) => `scripts/${name}.mjs`)) {
    copyFileSync(join(checkout, file), join(clone, file));
  }
  copyFileSync(join(checkout, 'svelte.config.js'), join(clone, 'svelte.config.js'));
  return clone;
}

function runIn(clone: string) {
  const words = ['scripts/run.mjs', '--tsconfig', 'tsconfig.json', 'command.ts', 'world'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: clone, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('[RP25] a command runs in a clone that has packages and nothing else yet, and its output is its own', () => {
  const clone = cloneWithCommand();
  symlinkSync(join(checkout, 'node_modules'), join(clone, 'node_modules'), 'junction');
  expect(runIn(clone)).toMatchObject({ status: 0, stdout: 'hello world\n' });
});

test('[RP25] a command without packages says what is missing and what to do', () => {
  expect(runIn(cloneWithCommand())).toEqual({
    status: 1,
    stdout: '',
    stderr: 'packages_missing: The packages are not installed. Run `npm ci` first, then this again.\n',
  });
});

test('[RP22] the app is stale when a source changed, and only then', () => {
  const root = folderWith({ 'app/app.html': 'a', 'shared/generated/entities.ts': 'b', 'tests/a.test.ts': 'c' });
  const before = hashSources(root);
  write(join(root, 'shared/generated/entities.ts'), 'made by the build');
  write(join(root, 'tests/a.test.ts'), 'no part of it');
  utimesSync(join(root, 'app/app.html'), new Date(0), new Date(0));
  expect(hashSources(root)).toBe(before);

  write(join(root, 'app/app.html'), 'b');
  const changed = hashSources(root);
  write(join(root, 'app/new.ts'), '');
  expect(new Set([before, changed, hashSources(root)]).size).toBe(3);
});

test('[RP22] what is built of the present sources is used as it is, also while nobody may write there', async () => {
  const root = folderWith({ 'app/app.html': 'a', 'build/index.html': 'built' });
  write(join(root, '.cache/build.sha256'), hashSources(root));
  writeFileSync(join(root, '.cache/build.lock'), String(process.ppid)); // whoever wanted to write would wait for it
  const said: string[] = [];
  await ensureBuild(root, (sentence) => said.push(sentence));
  expect(said).toEqual([]);
});

test('[RP22] a second build waits for the first, and not for one that was killed', async () => {
  const file = join(folderWith({}), 'build.lock');
  const unlock = await lock(file);
  expect(existsSync(file)).toBe(true);
  unlock();
  expect(existsSync(file)).toBe(false);

  // The highest process id there can be, so nobody's.
  writeFileSync(file, String(2 ** 22));
  const unlockAgain = await lock(file);
  unlockAgain();

  writeFileSync(file, String(process.ppid));
  let held = true;
  const waiting = lock(file).then((release) => {
    expect(held).toBe(false);
    release();
  });
  held = false;
  rmSync(file);
  await waiting;
});
