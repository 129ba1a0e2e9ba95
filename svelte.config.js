import adapter from '@sveltejs/adapter-static';
import { preloadingEditor } from './scripts/preload-editor.mjs';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: preloadingEditor(adapter({ fallback: 'index.html', strict: true }), 'build/index.html'),
    files: {
      src: 'app',
      routes: 'app/routes',
      assets: 'app/static',
      appTemplate: 'app/app.html',
      errorTemplate: 'app/error.html',
      serviceWorker: 'app/service-worker',
    },
    alias: { $shared: 'shared' },
    // Registered by app/worker-client/service-worker-link.svelte.ts, after the first load. Pictures that only a shop window shows are not kept, nor fonts that a scene may never need.
    serviceWorker: { register: false, files: (file) => !/^screenshots\/|^fonts\/on-demand\/|\.md$/.test(file) },
    // A new build must not reload a page under somebody's hands.
    version: { pollInterval: 0 },
  },
  compilerOptions: { runes: true },
};
