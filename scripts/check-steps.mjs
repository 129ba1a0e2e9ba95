import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What `npm run check` runs, in the order in which it starts: the longest first.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command a script below the repository's root and its arguments, run by Node
 */

/** @param {string} path */
const exists = (path) => existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));

const tsc = 'node_modules/typescript/bin/tsc';

/** One compiler run a realm: each has its own `lib`, so that what a realm does not have does not compile there. */
const realms = {
  worker: 'app/worker/tsconfig.json',
  pure: 'app/worker/tsconfig.pure.json',
  preview: 'app/preview/tsconfig.json',
  shared: 'shared/tsconfig.json',
  'sync-server': 'sync-server/tsconfig.json',
  scripts: 'scripts/tsconfig.json',
  'script pages': 'scripts/tsconfig.pages.json',
  tests: 'tests/tsconfig.json',
  ...(exists('app/service-worker.ts') ? { 'service-worker': 'app/tsconfig.service-worker.json' } : {}),
};

/** Scripts that write committed files; each answers `--check` with an error when a file is not what it would write. */
const generators = [
  'scripts/generate-types.ts',
  'scripts/generate-fonts.ts',
  'scripts/generate-script-fonts.ts',
  'scripts/generate-icons.ts',
  'scripts/generate-motion-icons.ts',
  'scripts/generate-template-stills.ts',
].filter(exists);

/** Runs alone and first: every tsconfig extends what it writes. */
export const prepare = { name: 'svelte-kit sync', command: ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'] };

/** @type {readonly Step[]} */
export const checkSteps = [
  { name: 'eslint', command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] },
  {
    name: 'types: page',
    command: [
      'node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  ...Object.entries(realms).map(([realm, project]) => ({
    name: `types: ${realm}`,
    command: [
      tsc,
      '-p',
      project,
      '--noEmit',
      '--incremental',
      '--tsBuildInfoFile',
      `.cache/types/${realm}.tsbuildinfo`,
    ],
  })),
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'imports',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'app',
      'shared',
      'sync-server',
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
    ],
  },
  {
    name: 'format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '.',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location=.cache/prettier/checked',
    ],
  },
  { name: 'rules have tests', command: ['scripts/check-spec.mjs'] },
  { name: 'docs name what is there', command: ['scripts/check-docs.mjs'] },
  ...generators.map((path) => ({
    name: `fresh: ${path}`,
    command: ['node_modules/tsx/dist/cli.mjs', path, '--check'],
  })),
];
