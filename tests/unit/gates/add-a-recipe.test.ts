import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { plantTreeForTest, repository } from './planted-tree';

/** What the composer's and the brain's tests need of the tree. */
const needed = [
  'app/worker',
  'app/preview/motion/generated',
  'shared',
  'tests/unit/composer',
  'tests/unit/brain',
  'tests/support',
  'tests/eval',
];

/** The files a page tells its reader to write: a path in back ticks that ends a paragraph, then the text. */
function filesIn(page: string): { readonly path: string; readonly text: string }[] {
  return [...page.matchAll(/`([\w./-]+\.ts)`:\n\n```ts\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => ({
    path,
    text,
  }));
}

test('[CO60] the tutorial adds a recipe without touching another file, and all tests of recipes hold for it', async () => {
  const files = filesIn(await readFile(join(repository, 'docs/add-a-recipe.md'), 'utf8'));
  expect(files.map(({ path }) => path)).toEqual([
    'app/worker/composer/recipes/riddle/recipe.ts',
    'tests/unit/composer/riddle.test.ts',
  ]);
  const tree = await plantTreeForTest(['package.json', 'tsconfig.json', 'scripts/ensure-browser.mjs']);
  for (const path of needed) await cp(join(repository, path), join(tree.root, path), { recursive: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(tree.root, path)), { recursive: true });
    await writeFile(join(tree.root, path), text, { flag: 'wx' });
  }
  // Every tsconfig extends what Kit writes; nothing here is Kit's.
  await tree.write('.svelte-kit/tsconfig.json', '{}');
  await tree.write(
    'vitest.config.ts',
    `export default { resolve: { alias: { $shared: '${tree.root}/shared' } }, test: { environment: 'node' } };`,
  );
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'tests/unit/composer',
      // What names the recipe, and what goes through the whole registry and is quick.
      '-t',
      'riddle|\\[CO2\\]|\\[CO8\\]|\\[CO13\\]',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=result.json',
    ],
    { cwd: tree.root, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  );
  expect(run.status, run.stdout + run.stderr).toBe(0);
  const result = JSON.parse(await readFile(join(tree.root, 'result.json'), 'utf8')) as {
    readonly testResults: readonly { readonly name: string; readonly status: string }[];
  };
  expect(result.testResults.filter(({ name }) => name.endsWith('riddle.test.ts')).map(({ status }) => status)).toEqual([
    'passed',
  ]);
});
