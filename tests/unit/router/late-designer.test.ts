import { emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test, vi } from 'vitest';
import { designer } from '../../../app/worker/designer';
import { LatePart } from '../../../app/worker/late-part';
import { openRouter } from '../../support/router';

const failure = (reason: string) => ({ code: 'designer_not_loaded', reason }) as const;

const LOST = { ok: false, error: { code: 'designer_not_loaded', reason: 'no network' } };
const lost = () => Promise.reject(new Error('no network'));
const never = () => new Promise<never>(() => undefined);
const SENTENCE = 'Loading the part that designs scenes';

test('[RT19] a prompt whose designer does not load is kept and answered, and carried out at the next try', async () => {
  let network = false;
  const bring = () => (network ? Promise.resolve(designer) : lost());
  const app = await openRouter({ database: emptyDatabase(), designer: new LatePart({ failure, bring, wait: never }) });
  const request = app.request();
  expect(await app.say('add a title scene "Kept"', request)).toMatchObject(LOST);
  expect(await app.messages()).toMatchObject([
    { role: 'user', text: 'add a title scene "Kept"' },
    { role: 'assistant', error: LOST.error },
  ]);
  network = true;
  expect(await app.say('add a title scene "Kept"', request)).toMatchObject({ ok: true });
  expect(await app.scenes()).toHaveLength(1);
  expect((await app.messages()).filter(({ role }) => role === 'user')).toHaveLength(1);
});

test('[RT19] a button and a description say the same', async () => {
  const app = await openRouter({
    database: emptyDatabase(),
    designer: new LatePart({ failure, bring: lost, wait: never }),
  });
  const on = { ...app.request(), projectId: app.projectId };
  const operations = [{ tool: 'deleteScene' as const, sceneIds: ['1'] }];
  expect(await app.api.carryOut({ ...on, label: 'Delete', operations })).toMatchObject(LOST);
  expect(await app.api.describeProject(on)).toMatchObject(LOST);
});

test('[RT19] an export of scenes that wait for their code says the same, and shows them once it has come', async () => {
  let network = false;
  const bring = () => (network ? Promise.resolve(designer) : lost());
  const from = await openRouter({ database: emptyDatabase() });
  await from.say('add a title scene "Restored"');
  const backup = await from.api.backUpAll(from.request());
  if (!backup.ok) throw new Error(backup.error.code);
  const app = await openRouter({ database: emptyDatabase(), designer: new LatePart({ failure, bring, wait: never }) });
  expect(await app.api.restoreBackup({ ...app.request(), bytes: backup.data.bytes })).toMatchObject({ ok: true });
  const request = { ...app.request(), projectId: from.projectId, settings: null };
  expect(await app.api.exportVideo(request)).toMatchObject(LOST);
  network = true;
  expect(await app.api.exportVideo(request)).toMatchObject({ ok: true });
  expect(await app.database.scenes.count()).toBe(1);
});

test('[RT20] what is asked for twice is loaded once, and each later try is told which one it is', async () => {
  const attempts: number[] = [];
  const part = new LatePart({
    failure,
    bring: (attempt) => {
      attempts.push(attempt);
      return attempt < 2 ? lost() : Promise.resolve('part');
    },
    wait: never,
  });
  expect(await Promise.all([part.load(), part.load()])).toMatchObject([LOST, LOST]);
  expect(part.here).toBeNull();
  await part.load();
  expect(await part.load()).toEqual({ ok: true, value: 'part' });
  expect(await part.load()).toEqual({ ok: true, value: 'part' });
  expect([part.here, attempts]).toEqual(['part', [0, 1, 2]]);
});

test('[RT20] whoever waits is told after a limit, and what comes later still counts', async () => {
  const come: ((part: string) => void)[] = [];
  let pass = () => {};
  const part = new LatePart({
    failure,
    bring: () => new Promise<string>((resolve) => come.push(resolve)),
    wait: () => new Promise<void>((resolve) => (pass = resolve)),
  });
  const first = part.load();
  pass();
  const reason = 'it has not come in 30 seconds';
  expect(await first).toEqual({ ok: false, error: { code: 'designer_not_loaded', reason } });
  const second = part.load();
  come[0]?.('the first');
  expect(await second).toEqual({ ok: true, value: 'the first' });
  come[1]?.('the second');
  expect(await part.come).toBe('the first');
  expect(part.here).toBe('the first');
});

test('[RT20] a prompt and a button say that they wait for the designer, and can be stopped', async () => {
  const app = await openRouter({
    database: emptyDatabase(),
    designer: new LatePart({ failure, bring: never, wait: never }),
  });
  const { projectId } = app;
  const stop = (stoppedRequestId: string) => app.api.stop({ ...app.request(), stoppedRequestId });
  const waiting = (requestId: string) =>
    vi.waitFor(() => expect(app.events).toContainEqual({ type: 'working', requestId, projectId, sentence: SENTENCE }));
  const prompt = app.request();
  const said = app.say('add a title scene "One"', prompt);
  await waiting(prompt.requestId);
  await stop(prompt.requestId);
  expect(await said).toMatchObject({ ok: false, error: { code: 'request_stopped' } });
  expect(await app.messages()).toMatchObject([{ role: 'user' }, { error: { code: 'request_stopped' } }]);
  const button = app.request();
  const operations = [{ tool: 'undo' as const, count: 1 }];
  const pressed = app.api.carryOut({ ...button, projectId, label: 'undo', operations });
  await waiting(button.requestId);
  await stop(button.requestId);
  expect(await pressed).toMatchObject({ ok: false, error: { code: 'request_stopped' } });
  expect(app.events.at(-1)).toEqual({ type: 'finished', requestId: button.requestId, projectId });
});

test('[RT20] what waits behind a request that waits is answered with it, not a limit later each', async () => {
  let pass = () => {};
  let waits = 0;
  const wait = () => {
    waits++;
    return new Promise<void>((resolve) => (pass = resolve));
  };
  const app = await openRouter({ database: emptyDatabase(), designer: new LatePart({ failure, bring: never, wait }) });
  const answers = ['One', 'Two', 'Three'].map((name) => app.say(`add a title scene "${name}"`));
  await vi.waitFor(() => expect(app.events.some(({ type }) => type === 'working')).toBe(true));
  pass();
  for (const answer of await Promise.all(answers)) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'designer_not_loaded' } });
  }
  expect(waits).toBe(1);
});
