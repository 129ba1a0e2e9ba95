import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import {
  byFrameOnly,
  everywhere,
  honestTests,
  noNetwork,
  onlyWorkerClientStartsWorkers,
  pure,
  restrict,
  silentComponents,
} from './scripts/lint-rules/bans.mjs';
import local from './scripts/lint-rules/index.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  {
    ignores: [
      '.svelte-kit/',
      'build/',
      '.cache/',
      '.data/',
      'coverage/',
      'app/static/',
      'shared/generated/',
      'tests/fixtures/scenes/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        // From where the linter runs, so that tests can run it on a planted tree.
        tsconfigRootDir: process.cwd(),
        project: 'scripts/lint-rules/tsconfig.json',
      },
    },
    plugins: { local },
    rules: {
      ...restrict(everywhere),
      'local/described-suppression': 'error',
      // TypeScript knows what is defined, and per realm.
      'no-undef': 'off',
      eqeqeq: ['error', 'smart'],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-expect-error': 'allow-with-description',
          'ts-ignore': true,
          'ts-nocheck': true,
          minimumDescriptionLength: 10,
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'local/no-raw-ymap-access': 'error',
    },
  },
  {
    files: ['**/*.svelte'],
    // Without types: each component would make TypeScript build its program anew. svelte-check reads their types.
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'local/no-raw-ymap-access': 'off',
      'local/import-table': 'error',
      // The app is served from the root of its origin; a link is a plain href.
      'svelte/no-navigation-without-resolve': 'off',
      // `let { … } = $props()` is how Svelte spells it.
      'prefer-const': 'off',
    },
  },
  // Modules with runes are TypeScript, read as such. A Map that nothing on screen shows need not be reactive.
  {
    files: ['**/*.svelte.ts'],
    languageOptions: { parser: ts.parser },
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['app/**'], ignores: ['app/worker-client/**'], rules: restrict(everywhere, onlyWorkerClientStartsWorkers) },
  { files: ['app/worker-client/**'], rules: { 'local/import-table': 'error' } },
  { files: ['app/ui/**'], rules: restrict(everywhere, onlyWorkerClientStartsWorkers, silentComponents) },
  {
    files: ['app/worker/{brain,tools,composer,compile,document}/**', 'shared/**'],
    rules: restrict(everywhere, onlyWorkerClientStartsWorkers, pure),
  },
  {
    files: ['app/worker/{projection,vision,assets}/**'],
    rules: restrict(everywhere, onlyWorkerClientStartsWorkers, noNetwork),
  },
  { files: ['app/preview/motion/**'], rules: restrict(everywhere, onlyWorkerClientStartsWorkers, byFrameOnly) },
  {
    files: ['tests/**'],
    rules: {
      ...restrict(everywhere, honestTests),
      // A handler that rejects fails the test that awaits its answer.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  // What the generated accessors are made of: the one class that touches a Y.Map by key.
  { files: ['shared/schema/typed-map.ts'], rules: { 'local/no-raw-ymap-access': 'off' } },
  { files: ['scripts/**', 'sync-server/**', 'tests/eval/**'], rules: { 'no-console': 'off' } },
);
