import { execFile } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { checkSteps } from '../../../scripts/check-steps.mjs';
import { plantTreeForTest, type PlantedTree, repository } from './planted-tree';

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

async function plantRepository(): Promise<PlantedTree> {
  const tree = await plantTreeForTest([
    ...['package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts', 'eslint.config.js', 'knip.json'],
    ...['.dependency-cruiser.mjs', 'app/app.html', 'app/routes/+page.svelte', 'app/worker/tsconfig.json'],
    'scripts/tsconfig.json',
  ]);
  await cp(join(repository, 'shared'), join(tree.root, 'shared'), { recursive: true });
  await cp(join(repository, 'scripts'), join(tree.root, 'scripts'), { recursive: true });
  await tree.write('sync-server/main.ts', 'export {};\n');
  await tree.write('app/routes/+page.svelte', '<h1>Planted</h1>\n');
  await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n');
  await tree.write('tests/unit/layout.test.ts', "test('[CO1] a layout', () => {});\n");
  return tree;
}

test(
  '[RP12][RP3][RP10][RP11] `npm run check` fails on what its steps find, and says it',
  { timeout: 120_000 },
  async () => {
    const tree = await plantRepository();
    await tree.write('app/worker/tools/stray.ts', 'export const at = Date.now();\n');
    await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n- **CO2** A rule that nobody proves.\n');
    const generated = join(tree.root, 'shared/generated/entities.ts');
    await tree.write('shared/generated/entities.ts', `${await readFile(generated, 'utf8')}\n// edited by hand\n`);

    const { code, output } = await check(tree, 'eslint', 'rules have tests', 'generate-types');

    expect(code).toBe(1);
    expect(output).toMatch(/FAIL eslint [^]*app\/worker\/tools\/stray\.ts[^]*Take `now` from the input/);
    expect(output).toMatch(/FAIL rules have tests [^]*CO2 has no test/);
    expect(output).toMatch(/FAIL fresh: scripts\/generate-types\.ts [^]*npm run generate:types/);
    expect(output).toContain('1 passed, 3 failed');
  },
);

test('[RP12][RP10][RP11] `npm run check` passes when its steps do, with a line each', { timeout: 60_000 }, async () => {
  const tree = await plantRepository();

  const { code, output } = await check(tree, 'rules have tests', 'generate-types');

  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/^ok {3}rules have tests \(\d+ ms\)$/m);
  expect(output).toMatch(/3 passed, 0 failed in/);
});

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

test('[RP15] a file that nobody needs fails the check', { timeout: 60_000 }, async () => {
  const tree = await plantRepository();
  await tree.write('app/ui/forgotten.ts', 'export const forgotten = 1;\n');
  await tree.write('app/routes/+page.ts', "import { used } from '$shared/planted';\nexport const load = () => used;\n");
  await tree.write('shared/planted.ts', 'export const used = 1;\nexport const unusedExport = 2;\n');

  const { code, output } = await check(tree, 'dead code');

  expect(code).toBe(1);
  expect(output).toContain('app/ui/forgotten.ts');
  expect(output).toMatch(/unusedExport.*shared\/planted\.ts/);
  expect(output).not.toMatch(/\bused\b.*shared\/planted\.ts/);
});
