import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = 'src="/preload-editor.js"';
const EDITOR = 'routes/p/[projectId]/+page.svelte';

/**
 * The built page tells app/static/preload-editor.js what the editor is made of: the names have hashes in them, so they
 * are known only now.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} page path of the built page
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function preloadingEditor(adapter, page) {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      const parts = await partsOfEditor(builder.config.kit.outDir);
      const html = await readFile(page, 'utf8');
      if (html.split(SCRIPT).length !== 2) throw new Error(`${page} does not have ${SCRIPT} once.`);
      await writeFile(page, html.replace(SCRIPT, `${SCRIPT} data-parts="${parts.join(' ')}"`));
    },
  };
}

/**
 * The scripts and styles of the editor's route, those included that they import before they run.
 *
 * @param {string} outDir
 * @returns {Promise<string[]>}
 */
async function partsOfEditor(outDir) {
  const nodes = join(outDir, 'generated/client-optimized/nodes');
  const names = await readdir(nodes);
  const texts = await Promise.all(names.map((name) => readFile(join(nodes, name), 'utf8')));
  const node = only(names.filter((_, index) => texts[index]?.includes(EDITOR)));
  const manifest = JSON.parse(await readFile(join(outDir, 'output/client/.vite/manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const parts = new Set();
  /** @param {string} key */
  const follow = (key) => {
    const { file, css = [], imports = [] } = manifest[key];
    if (parts.has(`/${file}`)) return;
    for (const each of [file, ...css]) parts.add(`/${each}`);
    imports.forEach(follow);
  };
  follow(only(Object.keys(manifest).filter((key) => key.endsWith(`client-optimized/nodes/${node}`))));
  return [...parts];
}

/**
 * @template Entry
 * @param {readonly Entry[]} found
 * @returns {Entry}
 */
function only(found) {
  const [first] = found;
  if (first === undefined || found.length !== 1) {
    throw new Error(`One was expected, and there are ${found.length}: ${found.join(', ')}`);
  }
  return first;
}
