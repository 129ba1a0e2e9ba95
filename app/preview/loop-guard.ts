import type { LoopGuard } from '$shared/protocol/scene-script';

/**
 * Stops scene code that runs longer than its budget within one task. The budget begins at the first look at the clock
 * and ends with the task, so that code which is merely called often is never blamed for time it did not use.
 */
export function createLoopGuard(budgetMs: number): LoopGuard {
  let deadline = 0;
  // A message, not a timer: timers of a page in the background wait for seconds.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (deadline = 0);
  return {
    n: 0,
    check() {
      this.n = 0;
      const now = performance.now();
      if (deadline === 0) {
        deadline = now + budgetMs;
        port2.postMessage(null);
      } else if (now > deadline) {
        throw new RangeError(`it runs longer than ${budgetMs} ms without a pause; look for a loop that never ends`);
      }
    },
  };
}
