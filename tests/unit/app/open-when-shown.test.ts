import { afterEach, expect, test, vi } from 'vitest';
import { OpenWhenShown } from '../../../app/worker-client/open-when-shown';
import type { Ask } from '../../../app/worker-client/worker-connection';

afterEach(() => vi.useRealTimers());

function opening() {
  vi.useFakeTimers();
  const asked: string[] = [];
  const refused: unknown[] = [];
  const error = { code: 'project_not_found', projectId: 'acme' };
  const ask = (method: string) => {
    asked.push(method);
    return Promise.resolve({ ok: false, error });
  };
  const opened = new OpenWhenShown(ask as Ask, 'acme', (why) => refused.push(why)); // it asks for nothing else
  return { opened, asked, refused, error };
}

test('[PF4] the worker is asked once, after what is stored was shown or has kept everybody waiting', async () => {
  for (const shown of [true, false]) {
    const { opened, asked, refused, error } = opening();
    if (shown) opened.shown();
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(shown ? 1 : 1001);
    opened.shown();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual(['openProject']);
    expect(refused).toEqual([error]);
  }
});

test('[PF4] a project that was left before the worker was asked for it is not asked for', () => {
  const { opened, asked } = opening();
  opened.shown();
  opened.dispose();
  opened.shown();
  vi.advanceTimersByTime(5000);
  expect(asked).toEqual([]);
});
