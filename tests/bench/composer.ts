import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { BenchScene, composeAll as ComposeAll } from './composer/scenes';
import { figuresOf, machine, tenths } from './support/figures';
import { ROOT } from './support/serve-app';

/**
 * How long a scene takes from its brief to its code: every example of every recipe, in every style and four shapes,
 * bundled as the worker is. `first` is a process that has just started, as somebody's first scenes are; `again` is the
 * same scenes once more. Prints one JSON object last.
 */
const TARGET_P95_MS = 10;

const folder = await mkdtemp(join(ROOT, 'node_modules/.cache-bench-composer-'));
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { $shared: join(ROOT, 'shared') } },
    build: { ssr: join(ROOT, 'tests/bench/composer/scenes.ts'), outDir: folder, emptyOutDir: true, target: 'es2023' },
    ssr: { noExternal: true },
  });
  const { composeAll } = (await import(pathToFileURL(join(folder, 'scenes.js')).href)) as {
    composeAll: typeof ComposeAll; // what was bundled a moment ago
  };
  const [first, again] = [composeAll(), composeAll()];
  const whole = (scenes: readonly BenchScene[]) =>
    figuresOf(scenes.map(({ composeMs, writeMs }) => composeMs + writeMs));
  const slowest = [...new Set(first.map(({ recipe }) => recipe))]
    .map((recipe) => ({ recipe, ...whole(again.filter((scene) => scene.recipe === recipe)) }))
    .sort((a, b) => (b.p95 ?? 0) - (a.p95 ?? 0))
    .slice(0, 5);
  const p95 = whole(first)?.p95 ?? Infinity;
  console.error(`A scene takes ${tenths(p95)} ms at p95, of ${first.length} scenes.`);
  process.stdout.write(
    `${JSON.stringify({
      scenes: first.length,
      first: whole(first),
      firstOfProcessor: figuresOf(first.map(({ processorMs }) => processorMs)),
      again: whole(again),
      briefToLayout: figuresOf(again.map(({ composeMs }) => composeMs)),
      layoutToCode: figuresOf(again.map(({ writeMs }) => writeMs)),
      slowest,
      targetP95Ms: TARGET_P95_MS,
      met: p95 < TARGET_P95_MS,
      machine: machine(),
    })}\n`,
  );
  process.exitCode = p95 < TARGET_P95_MS ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
