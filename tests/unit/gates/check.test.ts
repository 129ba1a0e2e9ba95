import { execFile } from 'node:child_process';
import { appendFile, copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { checkSteps } from '../../../scripts/check-steps.mjs';
import { plantTreeForTest, type PlantedTree, repository } from './planted-tree';

/** `npm run check` itself, in a repository small enough to be quick. */
const check = (tree: PlantedTree, ...steps: readonly string[]) =>
  run([join(tree.root, 'scripts/check.mjs'), ...steps], { cwd: tree.root });

async function plantRepository(...folders: readonly string[]): Promise<PlantedTree> {
  const tree = await plantTreeForTest([
    ...['package.json', 'tsconfig.json', 'svelte.config.js', 'app/app.html'],
    ...['eslint.config.js', 'knip.config.js', '.dependency-cruiser.mjs'],
    ...['check', 'check-steps', 'check-spec', 'import-table', 'import-rules', 'import-aliases', 'preload-editor'].map(
      (name) => `scripts/${name}.mjs`,
    ),
  ]);
  for (const folder of folders) await cp(join(repository, folder), join(tree.root, folder), { recursive: true });
  await tree.write('vite.config.ts', 'export default {};\n');
  await tree.write('app/routes/+page.svelte', '<h1>Planted</h1>\n');
  await tree.write('shared/used.ts', 'export const used = 1;\n');
  await tree.write('sync-server/main.ts', 'export {};\n');
  await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n');
  await tree.write('tests/unit/layout.test.ts', "test('[CO1] a layout', () => {});\n");
  return tree;
}

test('[RP12] `npm run check` passes when its steps do, with a line each', async () => {
  const { code, output } = await check(await plantRepository(), 'rules have tests', 'imports');

  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/^ok {3}rules have tests \(\d+ ms\)$/m);
  expect(output).toMatch(/^ok {3}imports \(\d+ ms\)$/m);
  expect(output).toMatch(/3 passed, 0 failed in/);
});

test('[RP12][RP1][RP3][RP10][RP15] `npm run check` fails on what its steps find, and says it', async () => {
  const tree = await plantRepository('scripts/lint-rules');
  await tree.write('app/worker/tools/stray.ts', 'export const at = Date.now();\n');
  await tree.write('app/worker/main.ts', "import { at } from './tools/stray';\nexport const main = at;\n");
  await tree.write('app/ui/nosy.ts', "export { main } from '../worker/main';\n");
  await tree.write('app/ui/forgotten.ts', 'export const forgotten = 1;\n');
  await tree.write('app/routes/+page.ts', "import { used } from '$shared/used';\nexport const load = () => used;\n");
  await tree.write('shared/used.ts', 'export const used = 1;\nexport const unusedExport = 2;\n');
  await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n- **CO2** A rule that nobody proves.\n');

  const { code, output } = await check(tree, 'eslint', 'imports', 'dead code', 'rules have tests');

  expect(code).toBe(1);
  expect(output).toMatch(/FAIL eslint [^]*app\/worker\/tools\/stray\.ts[^]*Take `now` from the input/);
  expect(output).toMatch(/FAIL imports [^]*app\/ui: app\/ui\/nosy\.ts → app\/worker\/main\.ts/);
  expect(output).toMatch(/FAIL dead code [^]*app\/ui\/forgotten\.ts/);
  expect(output).toMatch(/unusedExport.*shared\/used\.ts/);
  expect(output).not.toMatch(/\bused\b.*shared\/used\.ts/);
  expect(output).toMatch(/FAIL rules have tests [^]*CO2 has no test/);
  expect(output).toMatch(/1 passed, 4 failed in/);
});

test('[RP11] a generated file that was edited, or not generated again, is stale', async () => {
  const step = checkSteps.find(({ name }) => name === 'fresh: scripts/generate-types.ts');
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const copy = join(folder, 'entities.ts');
  for (const name of ['entities.ts', 'stores.ts'])
    await copyFile(join(repository, 'shared/generated', name), join(folder, name));
  const generate = () =>
    run(step?.command ?? [], { cwd: repository, env: { ...process.env, GENERATED_ENTITIES: copy } });

  expect(await generate()).toMatchObject({ code: 0 });
  await appendFile(copy, '// edited by hand\n');
  expect(await generate()).toMatchObject({ code: 1, output: expect.stringContaining('npm run generate:types') });
});

test('[RP12] a step that does not exist is an error, not a success', async () => {
  const { code, output } = await check(await plantRepository(), 'no such step');
  expect(code).toBe(2);
  expect(output).toContain('No step is named no such step');
});

test('[RP12] types are checked in every realm', () => {
  const realms = checkSteps.flatMap((step) => /^types: (.*)/.exec(step.name)?.[1] ?? []);
  expect(realms).toEqual(
    expect.arrayContaining(['page', 'worker', 'pure', 'preview', 'shared', 'sync-server', 'scripts', 'tests']),
  );
});

async function run(command: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, options);
    return { code: 0, output: stdout };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, output: failed.stdout + failed.stderr };
  }
}
