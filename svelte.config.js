import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ fallback: 'index.html', strict: true }),
    files: {
      src: 'app',
      routes: 'app/routes',
      assets: 'app/static',
      appTemplate: 'app/app.html',
      errorTemplate: 'app/error.html',
      serviceWorker: 'app/service-worker',
    },
    alias: { $shared: 'shared' },
    // A new build must not reload a page under somebody's hands.
    version: { pollInterval: 0 },
  },
  compilerOptions: { runes: true },
};
