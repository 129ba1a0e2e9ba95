/**
 * What the renderer expects of a page and a frame without an origin does not have. Imported before anything else.
 */

/** Remotion reads localStorage as it starts, where merely naming it throws. */
const kept = new Map<string, string>();
Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  },
});

/**
 * The renderer reports every render to its maker. The frame's policy refuses that; refusing it here spares the console
 * four violations a picture, and lets the rejection that nobody handles be told from those of scenes. The renderer is
 * told the truth: the report did not go out.
 */
const refused = new TypeError('There is no network in this frame.');
const fetchBefore = globalThis.fetch;
globalThis.fetch = (input, init) =>
  addressOf(input).startsWith('https://www.remotion.pro/') ? Promise.reject(refused) : fetchBefore(input, init);

addEventListener('unhandledrejection', (event) => {
  if (event.reason === refused) event.preventDefault();
});

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}
