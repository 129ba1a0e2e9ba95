import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSteps } from '../../../scripts/check-steps.mjs';
import { layers } from '../../../scripts/import-table.mjs';
import { allowedImports, plantedFiles, plantedImports, targets } from '../../fixtures/violations/imports';
import { plantTree, repository } from './planted-tree';

interface Violation {
  readonly from: string;
  readonly unresolvedTo: string;
  readonly rule: { readonly name: string };
}

let tree: Awaited<ReturnType<typeof plantTree>>;
let violations: readonly Violation[];

beforeAll(async () => {
  tree = await plantTree(inputs);
  const specifiersByPath = new Map<string, string[]>(targets.map((path) => [path, []]));
  for (const { from, imports } of [...plantedImports, ...allowedImports]) {
    specifiersByPath.set(from, [...(specifiersByPath.get(from) ?? []), imports]);
  }
  for (const { path, text } of plantedFiles) await tree.write(path, text);
  for (const [path, specifiers] of specifiersByPath) await tree.write(path, moduleThatImports(path, specifiers));
  violations = await cruise(tree.root);
});
afterAll(() => tree.remove());

test('[RP1] every row of the import table has a planted violation', () => {
  const planted = new Set(plantedImports.map((one) => one.rule));
  expect(layers.map((layer) => layer.name).filter((name) => !planted.has(name))).toEqual([]);
});

test.each(layers)('[RP1] $name imports what its row allows, and nothing else', ({ name }) => expectReported(name));

test('[RP1] worker/main, its parts and database/write are imported only by those their rows name', () => {
  expectReported('worker/main is imported');
  expectReported('worker/designer is imported');
  expectReported('worker/late-part is imported');
  expectReported('database/write is imported');
});

test('[RP1] documents are changed where documents are: elsewhere yjs is a type', () => {
  expectReported('shared uses yjs as a value');
  expectReported('worker/router uses yjs as a value');
});

test('[RP1] what comes after the worker’s start is a type to what starts', () => {
  expectReported('worker/router designs');
  expectReported('worker/projection designs');
});

test('[RP6] a file lies in a layer, and its imports resolve', () => {
  expectReported('no layer');
  expectReported('not resolved');
});

test('[RP1] what the rows allow is not reported', () => {
  const reported = new Set(violations.map(edge));
  expect(allowedImports.map(plantedEdge).filter((one) => reported.has(one))).toEqual([]);
});

test('[RP1] a type, a re-export and a lazy import are imports', () => {
  const tools = plantedFiles.filter((one) => one.rule === 'worker/tools').map((one) => one.path);
  expect(violations.filter((one) => tools.includes(one.from)).map((one) => one.rule.name)).toEqual(
    tools.map(() => 'worker/tools'),
  );
});

test('[RP2] values may not import each other in a circle; types may', () => {
  const circles = violations.filter((one) => one.rule.name === 'cycle');
  expect(circles.map((one) => one.from)).toEqual(['app/ui/a.ts']);
});

test('[RP1] nothing is reported that was not planted', () => {
  const planted = new Set(plantedImports.map(plantedEdge));
  const files = new Set(plantedFiles.filter((one) => one.rule !== null).map((one) => one.path));
  expect(violations.filter((one) => !files.has(one.from) && !planted.has(edge(one))).map(edge)).toEqual([]);
});

const inputs = [
  'tsconfig.json',
  'scripts/import-table.mjs',
  'scripts/import-rules.mjs',
  'scripts/import-aliases.mjs',
  '.dependency-cruiser.mjs',
  '.svelte-kit/tsconfig.json',
];

function moduleThatImports(path: string, specifiers: readonly string[]): string {
  // Namespace imports that are used: neither TypeScript nor Svelte may drop them.
  const lines = specifiers.map((specifier, index) => `import * as m${index} from '${specifier}';`);
  const body = [...lines, `export const seen = [${specifiers.map((_, index) => `m${index}`).join(', ')}];`].join('\n');
  return path.endsWith('.svelte')
    ? `<script lang="ts">\n${body.replace('export const', 'const')}\n</script>\n{seen}\n`
    : body;
}

/** What `npm run check` runs, asked for its findings as data. */
async function cruise(cwd: string): Promise<readonly Violation[]> {
  const [script, ...rest] = checkSteps.find((one) => one.name === 'imports')?.command ?? [];
  const command = [`${repository}/${script}`, ...rest, '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

function expectReported(rule: string) {
  const reported = new Set(violations.filter((one) => one.rule.name === rule).map(edge));
  const planted = plantedImports.filter((one) => one.rule === rule).map(plantedEdge);
  expect(planted).not.toEqual([]);
  expect(planted.filter((one) => !reported.has(one))).toEqual([]);
}

const edge = (one: Violation) => `${one.from} → ${one.unresolvedTo}`;

/** dependency-cruiser reports Node's own modules without their prefix. */
const plantedEdge = (one: { from: string; imports: string }) => `${one.from} → ${one.imports.replace(/^node:/, '')}`;
