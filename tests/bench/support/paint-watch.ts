/**
 * Runs in the page and in its frames, before anything else there: reports when a text that is waited for has been
 * painted, by the clock that all of them share.
 */
export function watchPaints(): void {
  const scope = globalThis as {
    awaitedText?: string | null;
    benchReport?: (report: { readonly what: string; readonly at: number }) => void;
  }; // put there by the bench: these names are its own
  const now = () => performance.timeOrigin + performance.now();
  const isFrame = self !== top;
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const look = () => {
    const awaited = scope.awaitedText;
    if (!awaited) return;
    const place = isFrame ? document.body : document.querySelector('[role=log]');
    if (!(place?.textContent ?? '').replace(/\s+/g, '').toLowerCase().includes(awaited)) return;
    scope.awaitedText = null;
    afterPaint(() => scope.benchReport?.({ what: isFrame ? 'scene' : 'message', at: now() }));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  if (isFrame) return;
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') scope.benchReport?.({ what: 'enter', at: performance.timeOrigin + event.timeStamp });
    },
    true,
  );
}
