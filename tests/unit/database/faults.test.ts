import { anotherTab, emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { designerAtHand, openRouter } from '../../support/router';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase, openOrEnd } from '../../../app/database/open-database';
import { end, endingOf, storageError } from '../../../app/database/storage-error';
import { readScenes, readUpdates } from '../../../app/database/read/read-rows';
import { Documents } from '../../../app/worker/projection/documents';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import { readScenes as readDocumentScenes } from '../../../app/worker/document/read-project';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SaveState } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { Database } from '../../../app/database/tables';
import { seed } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

async function openTab(database: Database) {
  const saves: SaveState[] = [];
  const unsaved: UnsavedRows[] = [];
  const documents = new Documents({
    database,
    code: designerAtHand(),
    announce: () => undefined,
    onSaveState: (_id, save) => saves.push(save),
    onUnsaved: (_id, rows) => unsaved.push(rows),
    onCompiled: () => undefined,
    elect: (_id, onElected) => onElected(),
    now: () => 1,
  });
  const opened = await documents.openOrSeed('project', seed());
  if (!opened.ok) throw new Error(opened.error.code);
  const { value: session } = opened;
  const add = async (id: string) => {
    session.doc.transact(
      () => applyChanges(session.doc, [{ type: 'putScene', scene: sceneRecord({ id, order: `a${id}` }) }]),
      new LocalOrigin('r', 'user'),
    );
    return session.settled();
  };
  return { documents, session, saves, unsaved, add };
}

test('[ST6] a connection gives way to a newer build, says so once, and is not opened again', async () => {
  const faults: (AppError | null)[] = [];
  const database = openDatabase('gives way', (fault) => faults.push(fault));
  onTestFinished(() => Dexie.delete('gives way'));
  const tab = await openTab(database);
  const newer = new Dexie('gives way');
  newer.version(9).stores({ ofTheFuture: 'id' });
  await newer.open(); // would wait for ever if the older connection did not close
  onTestFinished(() => newer.close());
  expect(faults).toEqual([null, { code: 'storage_outdated' }]);
  expect(await tab.add('1')).toEqual({ state: 'not_saved', error: { code: 'storage_outdated' } });
  expect(tab.unsaved.at(-1)?.scenes.map(({ id }) => id)).toEqual(['1']);
  expect(database.isOpen()).toBe(false);
});

test('[ST6] what a newer build has written is not opened, and stays as it is', async () => {
  const newer = new Dexie('from the future');
  newer.version(9).stores({ updates: '++seq', ofTheFuture: 'id' });
  await newer.table('updates').add({ seq: 1, documentId: 'project' });
  newer.close();
  onTestFinished(() => Dexie.delete('from the future'));
  const faults: (AppError | null)[] = [];
  const onFault = (fault: AppError | null) => faults.push(fault);
  const database = openDatabase('from the future', onFault);
  await openOrEnd(database, onFault);
  expect(faults.at(-1)).toEqual({ code: 'storage_newer' });
  expect(endingOf(database)).toEqual({ code: 'storage_newer' });
  expect((await openTab(database)).session.saveState).toMatchObject({
    state: 'not_saved',
    error: { code: 'storage_newer' },
  });
  await newer.open();
  expect(newer.verno).toBe(9);
  expect(await newer.table('updates').count()).toBe(1);
  newer.close();
});

test('[ST8] where nothing can be stored, prompts and undo work in the tab alone, and its backup has all of it', async () => {
  const database = emptyDatabase();
  end(database, { code: 'storage_unavailable', reason: 'it has no IndexedDB' });
  const app = await openRouter({ database });
  await app.say('add a title scene "One"');
  await app.say('add a title scene "Two"');
  await app.say('undo');
  const opened = await app.documents.open(app.projectId);
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.saveState).toMatchObject({ state: 'not_saved', error: { code: 'storage_unavailable' } });
  expect(opened.value.unsavedRows()?.scenes.map(({ name }) => name)).toEqual(['One']);
  const backup = await app.api.backUpAll(app.request());
  if (!backup.ok) throw new Error(backup.error.code);
  const elsewhere = await openRouter();
  expect(await elsewhere.api.restoreBackup({ ...elsewhere.request(), bytes: backup.data.bytes })).toMatchObject({
    ok: true,
    data: [{ projectId: app.projectId, as: 'new' }],
  });
  await elsewhere.say('redo', { projectId: app.projectId });
  expect((await readScenes(elsewhere.database, app.projectId)).map(({ name }) => name)).toEqual(['One', 'Two']);
});

test('[ST13] what is asked of a database that is gone is answered with why', async () => {
  const app = await openRouter();
  const { api, projectId } = app;
  const erased = { ok: false, error: { code: 'storage_erased' } };
  end(app.database, { code: 'storage_erased' });
  expect(await api.describeProject({ ...app.request(), projectId })).toMatchObject(erased);
  expect(await api.restoreProject({ ...app.request(), projectId })).toMatchObject(erased);
  for (const method of ['emptyTrash', 'clearExports', 'clearLeftovers'] as const)
    expect(await api[method](app.request())).toMatchObject(erased);
  const failure = { projectId, sceneId: '1', moduleKey: 'key', error: null };
  expect(await api.reportSceneFailure({ ...app.request(), ...failure })).toMatchObject(erased);
});

test('[ST14] a copy or a restored project that was refused is not stored when there is space again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const from = await openRouter();
  await from.say('add a title scene "One"');
  const backup = await from.api.backUpAll(from.request());
  if (!backup.ok) throw new Error(backup.error.code);
  const app = await openRouter();
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  app.database.updates.hook('creating', refuse);
  const full = { ok: false, error: { code: 'storage_full' } };
  const copy = (copyId: string) => app.api.duplicateProject({ ...app.request(), projectId: app.projectId, copyId });
  const restore = () => app.api.restoreBackup({ ...app.request(), bytes: backup.data.bytes });
  expect(await copy('copy')).toMatchObject(full);
  expect(await restore()).toMatchObject(full);
  app.database.updates.hook('creating').unsubscribe(refuse);
  await vi.runOnlyPendingTimersAsync();
  const ids = () => app.database.projects.toCollection().primaryKeys();
  expect(await ids()).toEqual([app.projectId]);
  expect([await copy('second copy'), await restore()]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await ids()).toEqual([app.projectId, from.projectId, 'second copy'].sort());
});

test('[ST1] what the device refuses is handed on as rows, and called not saved without a break until it is stored', async () => {
  const database = emptyDatabase();
  const tab = await openTab(database);
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.updates.hook('creating', refuse);
  await tab.add('1');
  await tab.add('2');
  expect(tab.saves.at(-1)).toMatchObject({ state: 'not_saved', error: { code: 'storage_full' } });
  const afterRefusal = tab.saves.slice(tab.saves.findIndex(({ state }) => state === 'not_saved'));
  expect(afterRefusal.map(({ state }) => state)).not.toContain('saving');
  expect(tab.unsaved.at(-1)?.scenes.map(({ id }) => id)).toEqual(['1', '2']);
  expect(tab.unsaved.at(-1)?.modules.length).toBeGreaterThan(0);
  database.updates.hook('creating').unsubscribe(refuse);
  expect(await tab.add('3')).toEqual({ state: 'saved' });
  expect(tab.session.unsavedRows()).toBeNull();
});

test('[ST1] with nothing left to store, a reading that fails is made again and not called an edit that is not saved', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const database = emptyDatabase();
  const tab = await openTab(database);
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  database.updates.hook('creating', refuse);
  await tab.add('1');
  database.updates.hook('creating').unsubscribe(refuse);
  await tab.add('2');
  const other = await openTab(anotherTab(database));
  await other.add('3');
  const read = () => {
    throw new Error('connection lost');
  };
  database.updates.hook('reading', read);
  await tab.documents.catchUp('project');
  database.updates.hook('reading').unsubscribe(read);
  expect(tab.saves.at(-1)).toEqual({ state: 'saved' });
  expect(tab.session.unsavedRows()).toBeNull();
  expect(readDocumentScenes(tab.session.doc).map(({ id }) => id)).toEqual(['1', '2']);
  vi.runOnlyPendingTimers();
  expect(await tab.session.settled()).toEqual({ state: 'saved' });
  expect(readDocumentScenes(tab.session.doc).map(({ id }) => id)).toEqual(['1', '2', '3']);
});

test('[ST9] a connection that dies in the middle of a commit is replaced and the commit made again', async () => {
  const database = emptyDatabase();
  const tab = await openTab(database);
  const dead = database.backendDB();
  dead.close(); // as WebKit does behind a tab's back: Dexie still believes it is open
  expect(await tab.add('1')).toEqual({ state: 'saved' });
  expect(database.backendDB()).not.toBe(dead);
  expect((await readScenes(database, 'project')).map(({ id }) => id)).toEqual(['1']);
});

test('[ST2] an edit of a project that another tab has erased is not stored without what it builds on', async () => {
  const database = emptyDatabase();
  const tab = await openTab(anotherTab(database));
  await tab.add('1');
  await database.updates.clear();
  await database.scenes.clear();
  expect(await tab.add('2')).toEqual({ state: 'not_saved', error: { code: 'project_erased' } });
  expect(await readUpdates(database, 'project')).toEqual([]);
  await tab.documents.forget('project'); // ends its attempts to store
});

test('[ST1] quota and other faults are told apart however deep Dexie has wrapped them', async () => {
  const full = new DOMException('full', 'QuotaExceededError');
  const wrapped = Object.assign(new Error('AbortError'), { inner: Object.assign(new Error('bulk'), { inner: full }) });
  expect((await storageError(wrapped)).code).toBe('storage_full');
  expect(await storageError(new Error('lost'))).toEqual({ code: 'storage_failed', reason: 'lost' });
});
