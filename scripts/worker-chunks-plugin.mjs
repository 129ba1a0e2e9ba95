const CHUNK = /\/workers\/chunks\/[^/]+\.js$/;

/**
 * The scripts that the worker loads after its start stand in no list of the build: whoever names the worker names them
 * too from here on, so that the service worker keeps them.
 *
 * @returns {import('vite').Plugin}
 */
export function workerChunks() {
  return {
    name: 'worker-chunks',
    apply: 'build',
    enforce: 'post', // when the worker's files are there, and before Vite writes its manifest
    generateBundle(_options, bundle) {
      const chunks = Object.keys(bundle).filter((name) => CHUNK.test(name));
      for (const output of Object.values(bundle)) {
        const assets = output.type === 'chunk' ? output.viteMetadata?.importedAssets : undefined;
        if (![...(assets ?? [])].some((name) => name.includes('/workers/'))) continue;
        for (const chunk of chunks) assets?.add(chunk);
      }
    },
  };
}

const SCRIPT = 'virtual:designer-script';
const PLACE = 'the path of what the worker imports later';
const LATER = /\bimport\(\s*["'`](\.\/chunks\/[^"'`]+)["'`]\s*\)/g;

/**
 * Tells the worker by which path, beside its own, its later script can be imported: an import by name always has the same
 * address, and a browser may remember for the life of the worker that it failed. Null in development.
 *
 * @returns {import('vite').Plugin}
 */
export function designerScript() {
  let building = false;
  return {
    name: 'designer-script',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === SCRIPT ? `\0${SCRIPT}` : null),
    load: (id) => (id === `\0${SCRIPT}` ? `export default ${JSON.stringify(building ? PLACE : null)};` : null),
    renderChunk(code) {
      if (!code.includes(PLACE)) return null;
      const paths = [...code.matchAll(LATER)].map(([, path = '']) => path);
      if (paths.length !== 1) this.error(`The worker imports ${paths.length} scripts later; the plugin knows of one.`);
      return code.replaceAll(PLACE, paths.join(''));
    },
  };
}
