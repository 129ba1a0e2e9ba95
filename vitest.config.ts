import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { rendererSeams } from './scripts/frames/renderer-seams-plugin.mjs';
import { browserArguments, findBrowser } from './scripts/ensure-browser.mjs';

const alias = { $shared: fileURLToPath(new URL('./shared', import.meta.url)) };

const deep = ['tests/unit/**/*.deep.test.ts', 'tests/unit/database/**/*.test.ts'];

/** A machine that is ten times slower than ours, or busy with something else, is no reason to fail: a limit bounds a hang. */
const patiently = { poll: { timeout: 30_000 } } as const;

/** A page is painted in tiles, and where the edge of one cuts a shape, its rim is computed anew: no picture crosses one. */
const untiled = ['width', 'height'].flatMap((side) => [
  `--default-tile-${side}=2048`,
  `--max-untiled-layer-${side}=2048`,
]);

const pure = {
  environment: 'node',
  // Dexie looks for IndexedDB when it is loaded, by whichever file comes first.
  setupFiles: ['fake-indexeddb/auto'],
  pool: 'threads',
  // Modules are pure, and the composer takes longer to load than most files take to run.
  isolate: false,
  // Nothing here is about time: a busy machine takes several times as long.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: patiently,
} as const;

/** The lanes of `npm test` that vitest runs; `scripts/test-lanes.mjs` says what each of them needs first. */
export default defineConfig({
  test: {
    projects: [
      {
        // The fast lane, for every save: no browser, no database, nothing that tries thousands of things.
        resolve: { alias },
        test: {
          ...pure,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/gates/**', ...deep],
        },
      },
      {
        // Properties over random input, every recipe in every style, whole conversations, the stand-in database.
        resolve: { alias },
        test: { ...pure, name: 'deep', include: deep },
      },
      {
        // They run the linter and the compiler on planted violations: slower than everything else without a browser.
        resolve: { alias },
        test: {
          name: 'gates',
          include: ['tests/unit/gates/**/*.test.ts'],
          environment: 'node',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
          // PGlite's first start takes seconds, more on a busy machine.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: patiently,
          // Each file starts servers and databases of its own.
          maxWorkers: 2,
        },
      },
      {
        // The preview's modules need what the build gives them: Kit's aliases, the runtime's virtual modules.
        extends: './vite.config.ts',
        resolve: { alias },
        // The exporter as it is built: bundled beforehand, the renderer could not be seen into.
        plugins: [rendererSeams()],
        optimizeDeps: { exclude: ['@remotion/web-renderer'] },
        test: {
          name: 'browser',
          include: ['tests/preview/**/*.browser.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: patiently,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser() ?? undefined, args: [...browserArguments(), ...untiled] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Drives a browser from outside: a frame that hangs must not take the test with it.
        resolve: { alias },
        test: {
          name: 'frames',
          include: ['tests/preview/**/*.frame.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/frame-page/global-setup.ts'],
          // Nothing here is about time but what says so itself; the gallery's sample takes forty seconds.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: patiently,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/serve-built-app.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          expect: patiently,
          // One browser at a time: two of them on two cores make every wait a coin toss.
          fileParallelism: false,
        },
      },
      {
        // Kills browsers of its own, one after the other; apart from the journeys, which it would slow down.
        resolve: { alias },
        test: {
          name: 'chaos',
          include: ['tests/chaos/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/serve-built-app.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
          expect: patiently,
          fileParallelism: false,
        },
      },
    ],
  },
});
