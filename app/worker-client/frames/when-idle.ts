/**
 * Waits so many ms, and then for a moment without work; where the browser knows of none (Safari), for a second more.
 * Returns what calls it off.
 */
export function whenIdle(task: () => unknown, afterMs = 0): () => void {
  let handle: number | null = null;
  const wait = () => {
    if (typeof requestIdleCallback === 'function') handle = requestIdleCallback(task);
    else timer = setTimeout(task, 1000);
  };
  let timer = setTimeout(wait, afterMs);
  return () => {
    clearTimeout(timer);
    if (handle !== null) cancelIdleCallback(handle);
  };
}
