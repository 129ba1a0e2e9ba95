import { emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test } from 'vitest';
import { designer } from '../../../app/worker/designer';
import { LatePart } from '../../../app/worker/router/late-part';
import { openRouter } from '../../support/router';

const LOST = { ok: false, error: { code: 'designer_not_loaded', reason: 'no network' } };

test('[RT19] a prompt whose designer does not load is kept and answered, and carried out at the next try', async () => {
  let network = false;
  const part = new LatePart(() => (network ? Promise.resolve(designer) : Promise.reject(new Error('no network'))));
  const app = await openRouter({ database: emptyDatabase(), designer: part });
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
    designer: new LatePart(() => Promise.reject(new Error('no network'))),
  });
  const on = { ...app.request(), projectId: app.projectId };
  const operations = [{ tool: 'deleteScene' as const, sceneIds: ['1'] }];
  expect(await app.api.carryOut({ ...on, label: 'Delete', operations })).toMatchObject(LOST);
  expect(await app.api.describeProject(on)).toMatchObject(LOST);
});

test('[RT19] what is asked for twice is loaded once', async () => {
  let times = 0;
  const part = new LatePart(() => Promise.resolve(++times));
  expect(await Promise.all([part.load(), part.load()])).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 1 },
  ]);
  expect([part.here, times]).toEqual([1, 1]);
});
