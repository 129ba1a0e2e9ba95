import { emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, onTestFinished, test, vi } from 'vitest';
import { end } from '../../../app/database/storage-error';
import type { Database } from '../../../app/database/tables';
import { ExportJobs } from '../../../app/worker/jobs/export-jobs';
import type { RenderPort } from '$shared/protocol/worker';
import { succeed } from '$shared/response/universal-response';

const REQUEST = { requestId: 'r', traceparent: '', projectId: 'project', fileName: 'Project', settings: null };

/** Export jobs whose frame answers at once, after two reports of progress. */
function openJobs(database: Database) {
  // Node has no locks; nobody else asks for this one.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<void>) => work() } });
  onTestFinished(() => void vi.unstubAllGlobals());
  let rendered = 0;
  let clock = 0;
  const exportVideo: RenderPort['exportVideo'] = (request, onProgress) => {
    rendered++;
    for (const encodedFrames of [1, 2]) onProgress({ encodedFrames, totalFrames: 2, remainingMs: null });
    const video = { bytes: new ArrayBuffer(1), mediaType: 'video/mp4' };
    return Promise.resolve(succeed({ requestId: request.requestId, traceId: '' }, video));
  };
  const render = { exportVideo, cancelExport: () => Promise.reject(new Error('nobody cancels')) };
  const jobs = new ExportJobs({ database, render, now: () => (clock += 1000), newId: () => 'job' });
  return { jobs, rendered: () => rendered };
}

test('[ST13] an export whose job can’t be stored is refused with the cause, and nothing is rendered', async () => {
  const full = emptyDatabase();
  full.jobs.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const refused = openJobs(full);
  expect(await refused.jobs.start(REQUEST)).toMatchObject({ ok: false, error: { code: 'storage_full' } });
  expect(refused.rendered()).toBe(0);

  const none = emptyDatabase();
  end(none, { code: 'storage_unavailable', reason: 'it has no IndexedDB' });
  const without = openJobs(none);
  expect(await without.jobs.start(REQUEST)).toMatchObject({ ok: false, error: { code: 'storage_unavailable' } });
  expect(without.rendered()).toBe(0);
});

test('[ST13] progress that can’t be stored does not end the export', async () => {
  const database = emptyDatabase();
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  database.jobs.hook('updating', (changes) => {
    if (!('state' in changes)) throw new DOMException('full', 'QuotaExceededError');
  });
  const { jobs } = openJobs(database);
  expect(await jobs.start(REQUEST)).toEqual({ ok: true, value: 'job' });
  await vi.waitFor(async () => expect(await database.jobs.get('job')).toMatchObject({ state: 'done' }));
  expect(unhandled).not.toHaveBeenCalled();
});

test('[EX79] a finished video that does not fit is stored once there is room', async () => {
  const database = emptyDatabase();
  let full = true;
  database.jobFiles.hook('creating', () => {
    if (!full) return;
    full = false;
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { jobs, rendered } = openJobs(database);
  await jobs.start(REQUEST);
  await vi.waitFor(async () => expect(await database.jobs.get('job')).toMatchObject({ state: 'done' }));
  expect([rendered(), await database.jobFiles.count()]).toEqual([1, 1]);
});

test('[EX80] of a project’s exports the last one is kept, and those that still run', async () => {
  const database = emptyDatabase();
  const { jobs } = openJobs(database);
  const row = { projectId: 'project', requestId: 'r', kind: 'export', progressPercent: 0, remainingMs: null } as const;
  const rest = { fileName: 'Old.mp4', createdAt: 0, error: null };
  for (const [id, state] of [
    ['old', 'done'],
    ['stopped', 'cancelled'],
    ['beside', 'running'],
  ] as const)
    await database.jobs.put({ id, state, ...row, ...rest });
  await jobs.start(REQUEST);
  await vi.waitFor(async () => expect(await database.jobs.get('job')).toMatchObject({ state: 'done' }));
  expect((await database.jobs.toCollection().primaryKeys()).sort()).toEqual(['beside', 'job']);
});

test('[EX79] one that fits nowhere ends with the cause', async () => {
  const database = emptyDatabase();
  database.jobFiles.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await openJobs(database).jobs.start(REQUEST);
  await vi.waitFor(async () =>
    expect(await database.jobs.get('job')).toMatchObject({ state: 'failed', error: { code: 'storage_full' } }),
  );
});
