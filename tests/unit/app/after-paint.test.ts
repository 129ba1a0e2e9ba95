import { afterEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../app/worker-client/after-paint';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page that draws a frame when it is told to. */
function page(visibilityState = 'visible') {
  vi.useFakeTimers();
  const [document, window] = [Object.assign(new EventTarget(), { visibilityState }), new EventTarget()];
  let draw = () => {};
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => (draw = drawn));
  let settled = false;
  const painted = afterPaint().then(() => (settled = true));
  return { document, window, painted, draw: () => draw(), isSettled: () => settled };
}

test('[PF9] a message goes to the worker when the frame that shows it was drawn', async () => {
  const { painted, draw, isSettled } = page();
  await vi.advanceTimersByTimeAsync(99);
  expect(isSettled()).toBe(false);
  vi.useRealTimers();
  draw();
  await painted;
});

test('[PF9] it goes at once when the page is put away before that, and when nobody sees the page', async () => {
  const hidden = page();
  hidden.document.dispatchEvent(new Event('visibilitychange'));
  await hidden.painted;
  const left = page();
  left.window.dispatchEvent(new Event('pagehide'));
  await left.painted;
  await page('hidden').painted;
});

test('[PF9] a frame that does not come is not waited for', async () => {
  const { isSettled } = page();
  await vi.advanceTimersByTimeAsync(100);
  expect(isSettled()).toBe(true);
});
