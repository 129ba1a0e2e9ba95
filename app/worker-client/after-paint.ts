/** A page that nobody sees is not painted, and a frame may be late: whoever waits is not kept for longer. */
const PATIENCE_MS = 100;

/** Settles when what is on the page now has been painted. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      // A message is handled after the frame that was just asked for is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(timer);
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
