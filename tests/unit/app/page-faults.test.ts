import { expect, test, vi } from 'vitest';
import { eraseBeside } from '../../../app/worker-client/erase-beside';
import { NO_FAULTS, withFault, worstOf } from '../../../app/worker-client/page-faults';

test('[ST9] a connection that opens again takes back what it said itself, and not that the worker has died', () => {
  const died = { code: 'worker_died', reason: 'out of memory' } as const;
  const blocked = withFault(NO_FAULTS, 'connection', { code: 'storage_blocked' });
  expect(worstOf(withFault(blocked, 'connection', null))).toBeNull();
  const both = withFault(blocked, 'worker', died);
  expect(worstOf(both)).toEqual(died);
  expect(worstOf(withFault(both, 'connection', null))).toEqual(died);
});

test('[ST5] erasing goes on where a browser refuses a step or lacks what stands beside the database', async () => {
  const cleared = vi.fn();
  const refuse = () => Promise.reject(new Error('no secure context'));
  const caches = { keys: refuse, delete: refuse };
  const fetch = () => Promise.resolve({ ok: true });
  const page = { fetch, caches, localStorage: { clear: cleared }, sessionStorage: { clear: cleared } };
  await eraseBeside(page);
  await eraseBeside({});
  expect(cleared).toHaveBeenCalledTimes(2);
});

test('[ST5] erasing without a server keeps the code of the app, without which nobody could open it again', async () => {
  const deleted: string[] = [];
  const caches = {
    keys: () => Promise.resolve(['code']),
    delete: (name: string) => Promise.resolve(deleted.push(name) > 0),
  };
  const erase = (fetch: () => Promise<{ ok: boolean }>) => eraseBeside({ caches, fetch });
  await erase(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(deleted).toEqual([]);
  await erase(() => Promise.resolve({ ok: true }));
  expect(deleted).toEqual(['code']);
});
