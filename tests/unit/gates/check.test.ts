import { execFile } from 'node:child_process';
import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { checkSteps } from '../../../scripts/check-steps.mjs';
import { plantTreeForTest, type PlantedTree, repository } from './planted-tree';

/** Generous: it bounds a hang, and the machine may be busy. */
const timeout = 120_000;

/** `npm run check` itself, in a copy of the repository small enough to be quick. */
async function check(tree: PlantedTree, ...steps: readonly string[]) {
  const script = join(tree.root, 'scripts/check.mjs');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...steps], { cwd: tree.root });
    return { code: 0, output: stdout };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, output: failed.stdout + failed.stderr };
  }
}

const checkScripts = ['check.mjs', 'check-steps.mjs', 'check-spec.mjs'].map((name) => `scripts/${name}`);
const configuration = ['package.json', 'tsconfig.json', 'svelte.config.js', 'app/app.html'];
const linter = ['eslint.config.js', 'scripts/import-table.mjs'];

/** As much of the repository as the named steps read: a copy of all of it would be checked for a minute. */
async function plantRepository(files: readonly string[], folders: readonly string[] = []): Promise<PlantedTree> {
  const tree = await plantTreeForTest([...checkScripts, ...configuration, ...files]);
  for (const folder of folders) await cp(join(repository, folder), join(tree.root, folder), { recursive: true });
  await tree.write('vite.config.ts', 'export default {};\n');
  await tree.write('app/routes/+page.svelte', '<h1>Planted</h1>\n');
  await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n');
  await tree.write('tests/unit/layout.test.ts', "test('[CO1] a layout', () => {});\n");
  return tree;
}

test('[RP12][RP3] `npm run check` fails on a clock in a tool, and says where and what to do', { timeout }, async () => {
  const tree = await plantRepository(linter, ['scripts/lint-rules']);
  await tree.write('app/worker/tools/stray.ts', 'export const at = Date.now();\n');

  const { code, output } = await check(tree, 'eslint', 'rules have tests');

  expect(code).toBe(1);
  expect(output).toMatch(/FAIL eslint [^]*app\/worker\/tools\/stray\.ts[^]*Take `now` from the input/);
  expect(output).toMatch(/^ok {3}rules have tests \(\d+ ms\)$/m);
  expect(output).toMatch(/2 passed, 1 failed in/);
});

test(
  '[RP12][RP10][RP11] `npm run check` fails on a stale file and an unproven rule, and passes without',
  { timeout },
  async () => {
    const tree = await plantRepository(['scripts/generate-types.ts'], ['shared']);
    const before = await check(tree, 'generate-types', 'rules have tests');
    await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n- **CO2** A rule that nobody proves.\n');
    await appendFile(join(tree.root, 'shared/generated/entities.ts'), '// edited by hand\n');

    const after = await check(tree, 'generate-types', 'rules have tests');

    expect(before).toMatchObject({ code: 0, output: expect.stringMatching(/3 passed, 0 failed in/) });
    expect(after.code).toBe(1);
    expect(after.output).toMatch(/FAIL fresh: scripts\/generate-types\.ts [^]*npm run generate:types/);
    expect(after.output).toMatch(/FAIL rules have tests [^]*CO2 has no test/);
  },
);

test('[RP12] a step that does not exist is an error, not a success', async () => {
  const tree = await plantTreeForTest(['scripts/check.mjs', 'scripts/check-steps.mjs']);
  const { code, output } = await check(tree, 'no such step');
  expect(code).toBe(2);
  expect(output).toContain('No step is named no such step');
});

test('[RP12] types are checked in every realm', () => {
  const realms = checkSteps.flatMap((step) => /^types: (.*)/.exec(step.name)?.[1] ?? []);
  expect(realms).toEqual(
    expect.arrayContaining(['page', 'worker', 'pure', 'preview', 'shared', 'sync-server', 'scripts', 'tests']),
  );
});

test('[RP15] a file that nobody needs fails the check', { timeout }, async () => {
  const tree = await plantRepository(['knip.jsonc']);
  await tree.write('app/ui/forgotten.ts', 'export const forgotten = 1;\n');
  await tree.write('app/routes/+page.ts', "import { used } from '$shared/planted';\nexport const load = () => used;\n");
  await tree.write('shared/planted.ts', 'export const used = 1;\nexport const unusedExport = 2;\n');

  const { code, output } = await check(tree, 'dead code');

  expect(code).toBe(1);
  expect(output).toContain('app/ui/forgotten.ts');
  expect(output).toMatch(/unusedExport.*shared\/planted\.ts/);
  expect(output).not.toMatch(/\bused\b.*shared\/planted\.ts/);
});
