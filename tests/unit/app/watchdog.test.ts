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

/** A machine that stands still for a while at every second tick. */
const atTimes = (tick: number): number => (tick % 2 === 0 ? 1400 : 5);

/** How many ticks, each so late, until a frame that answers the ping so many pings ago (or none) is taken for hung. */
function ticksUntilHung(lateMs: number | ((tick: number) => number), answersBehind: number | null): number | null {
  let hung = false;
  const pings: number[] = [];
  const watchdog = new Watchdog({ misses: MISSES, ping: (nonce) => pings.push(nonce), onHung: () => (hung = true) });
  watchdog.start();
  for (let tick = 1; tick <= 40; tick++) {
    const answered = answersBehind === null ? undefined : pings.at(-1 - answersBehind);
    if (answered !== undefined) watchdog.answer(answered);
    clockMs += PING_INTERVAL_MS + (typeof lateMs === 'number' ? lateMs : lateMs(tick));
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

test('[PV11] a machine that stands still at times hides no silent frame for long', () => {
  expect(ticksUntilHung(atTimes, null)).toBe(1 + 2 * MISSES);
  expect(ticksUntilHung(1400, null)).toBeNull();
});

test('[PV11] a frame that answers every ping, each of them late, is never taken for hung', () => {
  expect(ticksUntilHung(5, 0)).toBeNull();
  expect(ticksUntilHung(5, 1)).toBeNull();
  expect(ticksUntilHung(atTimes, 1)).toBeNull();
});
