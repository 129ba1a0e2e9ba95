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
  const refusing = { keys: () => Promise.reject(new Error('no secure context')) };
  const page = { caches: refusing, localStorage: { clear: cleared }, sessionStorage: { clear: cleared } };
  // What it uses of them is all that these stand-ins for the browser's own have.
  await eraseBeside(page as unknown as Partial<typeof globalThis>);
  await eraseBeside({});
  expect(cleared).toHaveBeenCalledTimes(2);
});
