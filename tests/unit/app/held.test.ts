import { afterEach, expect, test, vi } from 'vitest';
import { Held } from '../../../app/worker-client/held';

afterEach(() => vi.useRealTimers());

function keeper() {
  vi.useFakeTimers();
  const taken: string[] = [];
  return { taken, held: new Held<string>((value) => taken.push(value)) };
}

test('[PF8] what is held is handed on once, the latest of it, when it is released', () => {
  const { held, taken } = keeper();
  held.keep('one', 100);
  held.keep('two', 100);
  expect(taken).toEqual([]);
  held.release();
  held.release();
  vi.advanceTimersByTime(1000);
  expect(taken).toEqual(['two']);
});

test('[PF8] it is not held for longer than was said of the first, and not at all once it is dropped', () => {
  const { held, taken } = keeper();
  held.keep('one', 100);
  vi.advanceTimersByTime(60);
  held.keep('two', 100);
  vi.advanceTimersByTime(60);
  expect(taken).toEqual(['two']);
  held.keep('three', 100);
  held.drop();
  vi.advanceTimersByTime(1000);
  expect(taken).toEqual(['two']);
});
