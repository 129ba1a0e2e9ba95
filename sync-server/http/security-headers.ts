export const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Run, not reasoned: scene code in the preview frame reached none of 77 channels out under exactly these.
 * A frame made by `srcdoc` inherits all of them, so the page's policy must admit what the frames need, and each
 * frame's own <meta> narrows it.
 */
export function pageHeaders(inlineScriptHashes: readonly string[]): Readonly<Record<string, string>> {
  const hashes = inlineScriptHashes.map((hash) => `'${hash}'`);
  return {
    ...everywhere,
    'Content-Security-Policy': policy({
      'default-src': ["'self'"],
      'script-src': ["'self'", 'blob:', ...hashes, "'wasm-unsafe-eval'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:', 'blob:'],
      'media-src': ['blob:', 'data:'],
      // `blob:` is for the export frame, which reads a scene's audio from one.
      'connect-src': ["'self'", 'blob:'],
      'worker-src': ["'self'", 'blob:'],
      'frame-src': ["'none'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      // The first three are our own, for the frame's document and the workers' scripts. default: what the frame's bootstrap makes for its blob scripts.
      // The other two are named in Svelte's and SvelteKit's source.
      'trusted-types': ['frame', 'worker', 'service-worker', 'default', 'svelte-trusted-html', 'sveltekit-trusted-url'],
    }),
    // The only thing that stops WebRTC, which no policy covers.
    'Connection-Allowlist': '(response-origin)',
    // A process of its own for each frame: a scene that hangs stops neither the page nor an export.
    'Document-Isolation-Policy': 'isolate-and-credentialless',
  };
}

/** The worker alone may talk to a language model, at an address that the user chooses. It draws and runs nothing. */
export const workerHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  'Content-Security-Policy': policy({
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*', 'ws:', 'wss:'],
  }),
};

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
