import { importRules } from './scripts/import-rules.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: importRules(),
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '\\.(css|svg|woff2|md)$' },
    moduleSystems: ['es6'],
    // Imports that only carry types count as imports.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Without this the alias is not seen: with tsConfig alone a planted violation went unreported.
    webpackConfig: { fileName: 'scripts/import-aliases.mjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.svelte', '.svelte.ts', '.d.ts', '.json'],
    },
  },
};
