/** A page that nobody sees is not painted, and a frame may be late: whoever waits is not kept for longer. */
const PATIENCE_MS = 100;

/** Settles when what is on the page now has been painted, or will not be: a page that is put away may not come back. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', settle);
      window.removeEventListener('pagehide', settle);
      resolve();
    };
    const timer = setTimeout(settle, PATIENCE_MS);
    document.addEventListener('visibilitychange', settle);
    window.addEventListener('pagehide', settle);
    requestAnimationFrame(() => {
      // A message is handled after the frame that was just asked for is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        settle();
      };
      port2.postMessage(null);
    });
  });
}
