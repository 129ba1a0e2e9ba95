/**
 * knip reads a component's script but not its markup, so a member of a namespace that only the markup names would
 * count as unused: those are written out behind the script. What a component exports, its parent calls by `bind:this`.
 *
 * @param {string} component
 */
function readComponent(component) {
  const scripts = [...component.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1] ?? '').join('\n');
  const namespaces = [...scripts.matchAll(/import \* as (\w+)/g)].map((match) => match[1]);
  const members = namespaces.flatMap((name) => component.match(new RegExp(`\\b${name}\\.\\w+`, 'g')) ?? []);
  const own = scripts.replace(/^(\s*)export (?=(async )?function|const|let|class)/gm, '$1');
  return [own, ...members.map((member) => `void ${member};`)].join('\n');
}

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'app/routes/**/+*.{ts,svelte}',
    'app/worker/main.ts',
    'app/service-worker.ts',
    // Found by import.meta.glob.
    'app/worker/composer/{recipes,styles}/**/*.ts',
    // What scripts/frames bundles for the sandboxed frames.
    'app/preview/{main,export-main}.{ts,tsx}',
    'app/preview/bootstrap.js',
    'sync-server/main.ts',
    'scripts/*.{ts,mjs}',
    'scripts/**/*.tsx',
    'tests/**/*.test.{ts,tsx}',
    'tests/support/**/*.ts',
    'tests/fixtures/**/*.{ts,tsx}',
    'tests/eval/**/*.mjs',
    // Run by commands of package.json, through scripts/run.mjs.
    'tests/bench/*.ts',
    'tests/gallery/check.ts',
  ],
  project: [
    '{app,shared,sync-server,scripts,tests}/**/*.{ts,tsx,mjs,js,svelte}',
    '!shared/generated/**',
    '!app/static/**',
    '!**/*.d.ts',
  ],
  paths: { '$shared/*': ['./shared/*'] },
  compilers: { svelte: readComponent },
  ignoreExportsUsedInFile: true,
  // The names of the schemas' types are vocabulary: one schema has one, needed today or not.
  ignoreIssues: { 'shared/**': ['types'] },
  ignoreDependencies: [
    // Imported by style sheets, and read as files by scripts/generate-fonts.ts.
    'tailwindcss',
    '@fontsource.*',
    // Run by scripts/check-steps.mjs.
    'svelte-check',
  ],
};
