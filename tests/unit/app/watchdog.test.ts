import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PING_INTERVAL_MS, Watchdog } from '../../../app/worker-client/frames/watchdog';

const MISSES = 2;
let clockMs = 0;

beforeEach(() => {
  clockMs = 0;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clockMs);
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How many ticks, each so late, until a frame that answers the ping so many pings ago (or none) is taken for hung. */
function ticksUntilHung(lateMs: number, answersBehind: number | null): number | null {
  let hung = false;
  const pings: number[] = [];
  const watchdog = new Watchdog({ misses: MISSES, ping: (nonce) => pings.push(nonce), onHung: () => (hung = true) });
  watchdog.start();
  for (let tick = 1; tick <= 40; tick++) {
    const answered = answersBehind === null ? undefined : pings.at(-1 - answersBehind);
    if (answered !== undefined) watchdog.answer(answered);
    clockMs += PING_INTERVAL_MS + lateMs;
    vi.advanceTimersByTime(PING_INTERVAL_MS);
    if (hung) return tick;
  }
  watchdog.stop();
  return null;
}

test('[PV11] a frame that answers nothing is found at the second ping it misses', () => {
  expect(ticksUntilHung(5, null)).toBe(1 + MISSES);
});

test('[PV11] while the page’s own timer is late, a silent frame is given several times as long, and is found', () => {
  expect(ticksUntilHung(120, null)).toBe(1 + 4 * MISSES);
});

test('[PV11] a frame that answers every ping, each of them late, is never taken for hung', () => {
  expect(ticksUntilHung(5, 0)).toBeNull();
  expect(ticksUntilHung(5, 1)).toBeNull();
});
