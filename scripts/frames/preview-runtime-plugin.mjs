import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { frameDocuments } from './frame-documents.mjs';
import { rendererSeams } from './renderer-seams-plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Virtual modules of the page, each the text of one program for a frame.
 * @type {Readonly<Record<string, string>>}
 */
const entries = {
  'virtual:preview-runtime': 'app/preview/main.tsx',
  'virtual:export-runtime': 'app/preview/export-main.ts',
};
const documents = 'virtual:frame-bootstrap';

/** @typedef {{ readonly text: string, readonly files: readonly string[] }} Runtime */

/**
 * Gives the page the frames' programs as text. They are built apart from the page, each into one classic script,
 * because a frame without an origin can load nothing from an address. The page fetches them lazily, as chunks.
 * @returns {import('vite').Plugin}
 */
export function previewRuntime() {
  /** @type {Map<string, Promise<Runtime>>} */
  const built = new Map();
  /** @type {import('vite').ViteDevServer | null} */
  let server = null;
  return {
    name: 'preview-runtime',
    configureServer(started) {
      server = started;
    },
    resolveId: (id) => (id in entries || id === documents ? `\0${id}` : null),
    async load(resolved) {
      const id = resolved.slice(1);
      if (resolved === `\0${documents}`) {
        const { preview, exporting } = frameDocuments();
        return `export const preview = ${JSON.stringify(preview)};\nexport const exporting = ${JSON.stringify(exporting)};`;
      }
      const entry = resolved.startsWith('\0') ? entries[id] : undefined;
      if (!entry) return null;
      // The page is only ever drawn in a browser; rendering it on a server would build the frames for nobody.
      if (this.environment.name === 'ssr') return 'export default "";';
      let runtime = built.get(entry);
      if (!runtime) built.set(entry, (runtime = buildRuntime(entry)));
      const { text, files } = await runtime;
      server?.watcher.add([...files]);
      return `export default ${JSON.stringify(text)};`;
    },
    async hotUpdate({ file }) {
      if (this.environment.name !== 'client') return;
      for (const [id, entry] of Object.entries(entries)) {
        const runtime = await built.get(entry)?.catch(() => null);
        if (runtime !== null && !runtime?.files.includes(file)) continue;
        built.delete(entry);
        const module = this.environment.moduleGraph.getModuleById(`\0${id}`);
        if (module) this.environment.moduleGraph.invalidateModule(module);
        this.environment.hot.send({ type: 'full-reload' });
      }
    },
    generateBundle() {
      if (this.environment.name === 'ssr') return;
      // For the server: the page's policy must name the hash of this very build.
      const source = JSON.stringify({ sha256: frameDocuments().sha256 });
      this.emitFile({ type: 'asset', fileName: 'frame-bootstrap.json', source });
    },
  };
}

/**
 * @param {string} entry
 * @returns {Promise<Runtime>}
 */
async function buildRuntime(entry) {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // Whatever the page is built for: a development server or a test would otherwise give React's slow half-brother.
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { $shared: `${root}shared` } },
    plugins: [rendererSeams()],
    build: {
      write: false,
      target: 'es2023',
      // The frame can't show where a line of ours came from; scenes have names of their own.
      sourcemap: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'frameRuntime' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error(`Building ${entry} gave no output.`);
  const [chunk] = result.output;
  return { text: chunk.code, files: chunk.moduleIds.filter((id) => id.startsWith('/')) };
}
