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
