import { onTestFinished } from 'vitest';

const TICK_MS = 10;

/**
 * Begins to watch how long this process is kept from its own timers, in which nothing else is done meanwhile: a machine
 * that stands still for a moment does so for a browser too, and what a browser took is told apart from that.
 */
export function watchStalls(): { readonly longestMs: () => number } {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(look, TICK_MS);
  onTestFinished(() => clearInterval(timer));
  return {
    longestMs: () => {
      look();
      return longest;
    },
  };
}
