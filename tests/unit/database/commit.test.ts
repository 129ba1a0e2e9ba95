import { anotherTab, emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readModules, readProjects, readScenes, readUpdates } from '../../../app/database/read/read-rows';
import type { Database } from '../../../app/database/tables';
import { commitUpdate, type RowChanges } from '../../../app/database/write/commit-update';
import { claimDevice } from '../../../app/database/write/write-rows';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import { readProject, readScenes as readDocumentScenes } from '../../../app/worker/document/read-project';
import { Documents } from '../../../app/worker/projection/documents';
import type { DocumentSession } from '../../../app/worker/projection/document-session';
import type { SaveState } from '$shared/protocol/worker';
import type { Change } from '$shared/schema/changes';
// eslint-disable-next-line no-restricted-syntax -- the row of a module is what the test is about, not its making
import { mintModule, toModuleRow } from '$shared/protocol/compiled-module';
import { seed } from '../../support/documents';
import { designerAtHand } from '../../support/router';
import { sceneRecord } from '../../support/scenes';

const NO_ROWS: RowChanges = { project: null, listed: [], put: {}, delete: {}, modules: [] };

async function openTab(database: Database, onCompiled: (keys: readonly string[]) => void = () => undefined) {
  const saves: SaveState[] = [];
  const documents = new Documents({
    database,
    code: designerAtHand(),
    announce: () => undefined,
    onSaveState: (_id, save) => saves.push(save),
    onUnsaved: () => undefined,
    onCompiled: (_id, modules) => onCompiled(modules.map(({ key }) => key)),
    elect: (_id, onElected) => onElected(),
    now: () => 1,
  });
  const opened = await documents.openOrSeed('project', seed());
  if (!opened.ok) throw new Error(opened.error.code);
  return { documents, session: opened.value, saves };
}

/** What another tab appends. */
async function seedAnotherUpdate(database: Database): Promise<void> {
  const doc = new Y.Doc();
  doc.getMap('messages');
  await database.updates.add({ documentId: 'project', bytes: Y.encodeStateAsUpdate(doc) });
}

function putScene(session: DocumentSession, id: string, order: string): void {
  session.doc.transact(
    () => applyChanges(session.doc, [{ type: 'putScene', scene: sceneRecord({ id, order }) }]),
    new LocalOrigin('r', 'user'),
  );
}

describe('committing', () => {
  test('[PF13] code is told of before it is on disk, and a scene that is only moved has none', async () => {
    const database = emptyDatabase();
    const told: { readonly keys: readonly string[]; readonly stored: PromiseLike<number> }[] = [];
    const { session } = await openTab(database, (keys) => told.push({ keys, stored: database.scenes.count() }));
    putScene(session, 's1', 'a0');
    await session.settled();
    expect(await Promise.all(told.map(({ stored }) => stored))).toEqual([0]);
    const keys = (await readScenes(database, 'project')).map(({ moduleKey }) => moduleKey);
    expect(told.map((each) => each.keys)).toEqual([keys]);
    putScene(session, 's1', 'a5');
    await session.settled();
    expect(told).toHaveLength(1);
  });

  test('[PF13] of a change to many scenes nothing is told beforehand', async () => {
    const database = emptyDatabase();
    const told: unknown[] = [];
    const { session } = await openTab(database, (keys) => told.push(keys));
    session.doc.transact(
      () =>
        applyChanges(
          session.doc,
          Array.from({ length: 5 }, (_, index) => ({
            type: 'putScene' as const,
            scene: sceneRecord({ id: `s${index}`, order: `a${index}`, name: `Scene ${index}` }),
          })),
        ),
      new LocalOrigin('r', 'user'),
    );
    await session.settled();
    expect(await readScenes(database, 'project')).toHaveLength(5);
    expect(told).toEqual([]);
  });

  test('[DB1] an update and the rows it implies are on disk together', async () => {
    const database = emptyDatabase();
    const { session } = await openTab(database);
    putScene(session, 's1', 'a0');
    expect(await session.settled()).toEqual({ state: 'saved' });
    expect((await readScenes(database, 'project')).map(({ id }) => id)).toEqual(['s1']);
    const doc = new Y.Doc();
    for (const { bytes } of await readUpdates(database, 'project')) Y.applyUpdate(doc, bytes);
    expect(readDocumentScenes(doc).map(({ id }) => id)).toEqual(['s1']);
  });

  test('[DB1] a row that cannot be written leaves no update behind', async () => {
    const database = emptyDatabase();
    const unwritable = { id: undefined } as never; // no key: IndexedDB refuses the row
    const result = await commitUpdate(database, {
      documentId: 'project',
      updates: [seed()],
      afterSeq: 0,
      rows: { ...NO_ROWS, put: { scenes: [unwritable] } },
      assets: [],
    });
    expect(result).toMatchObject({ state: 'failed', error: { code: 'storage_failed' }, updates: [{ bytes: seed() }] });
    expect(await readUpdates(database, 'project')).toEqual([]);
  });

  test('[DB2] a tab that is behind applies what the other has appended before it commits', async () => {
    const database = emptyDatabase();
    const first = await openTab(database);
    const second = await openTab(anotherTab(database));
    putScene(first.session, 's1', 'a0');
    await first.session.settled();
    putScene(second.session, 's2', 'a1');
    await second.session.settled();
    expect(readDocumentScenes(second.session.doc).map(({ id }) => id)).toEqual(['s1', 's2']);
    expect((await readScenes(database, 'project')).map(({ id }) => id)).toEqual(['s1', 's2']);
    await first.documents.catchUp('project');
    expect(readDocumentScenes(first.session.doc).map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('[DB2] two tabs that edit at the same time lose nothing', async () => {
    const database = emptyDatabase();
    const first = await openTab(database);
    const second = await openTab(anotherTab(database));
    for (let index = 0; index < 10; index++) {
      putScene(first.session, `first ${index}`, `a${index}`);
      putScene(second.session, `second ${index}`, `a${index}`);
    }
    await Promise.all([first.session.settled(), second.session.settled()]);
    await first.documents.catchUp('project');
    await second.documents.catchUp('project');
    const rows = (await readScenes(database, 'project')).map(({ id }) => id);
    expect(rows).toHaveLength(20);
    for (const { session } of [first, second])
      expect(readDocumentScenes(session.doc).map(({ id }) => id)).toEqual(rows);
  });

  test('[DB2] two tabs that seed at the same time make one project', async () => {
    const database = emptyDatabase();
    await Promise.all([openTab(database), openTab(anotherTab(database))]);
    const doc = new Y.Doc();
    for (const { bytes } of await readUpdates(database, 'project')) Y.applyUpdate(doc, bytes);
    const once = new Y.Doc();
    Y.applyUpdate(once, seed());
    expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(once));
    expect(await readProjects(database)).toHaveLength(1);
  });

  test('[DB3] an edit that the device refuses stays in the working document, is called not saved, and is stored later', async () => {
    const database = emptyDatabase();
    const { session, saves } = await openTab(database);
    const refuse = () => {
      throw new Error('disk gone');
    };
    database.updates.hook('creating', refuse);
    putScene(session, 's1', 'a0');
    expect(await session.settled()).toEqual({
      state: 'not_saved',
      error: { code: 'storage_failed', reason: 'disk gone' },
    });
    expect(readDocumentScenes(session.doc)).toHaveLength(1);
    expect(await readScenes(database, 'project')).toEqual([]);
    database.updates.hook('creating').unsubscribe(refuse);
    putScene(session, 's2', 'a1');
    expect(await session.settled()).toEqual({ state: 'saved' });
    expect((await readScenes(database, 'project')).map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(saves.map(({ state }) => state)).toContain('not_saved');
  });
});

test('[DB9] many stored updates become one that says the same, and what another tab appends is kept', async () => {
  const database = emptyDatabase();
  const first = await openTab(database);
  const second = await openTab(anotherTab(database));
  for (let index = 0; index < 110; index++) {
    const change: Change = { type: 'setTheme', fields: { palette: { text: `#${String(index).padStart(6, '0')}` } } };
    first.session.doc.transact(() => applyChanges(first.session.doc, [change]), new LocalOrigin('r', 'user'));
    await first.session.settled();
  }
  const before = readProject(first.session.doc);
  await first.session.compact();
  expect(await readUpdates(database, 'project')).toHaveLength(1);
  putScene(second.session, 's1', 'a0');
  await second.session.settled();
  putScene(first.session, 's2', 'a1');
  await first.session.settled();
  const again = await openTab(anotherTab(database));
  expect(readProject(again.session.doc)?.theme).toEqual(before?.theme);
  expect(readDocumentScenes(again.session.doc).map(({ id }) => id)).toEqual(['s1', 's2']);
});

describe('a database that fails for a while', () => {
  test('[DB8] a failed look at what other tabs have done does not stop later edits from being stored', async () => {
    const database = emptyDatabase();
    const { session, documents } = await openTab(database);
    const read = () => {
      throw new Error('connection lost');
    };
    database.updates.hook('reading', read);
    await seedAnotherUpdate(database);
    await documents.catchUp('project');
    database.updates.hook('reading').unsubscribe(read);
    putScene(session, 's1', 'a0');
    expect(await session.settled()).toEqual({ state: 'saved' });
    expect((await readScenes(database, 'project')).map(({ id }) => id)).toContain('s1');
  });

  test('[DB8] a project that could not be read is read again at the next attempt', async () => {
    const database = emptyDatabase();
    const { session } = await openTab(database);
    putScene(session, 's1', 'a0');
    await session.settled();
    const tab = anotherTab(database);
    const read = () => {
      throw new Error('connection lost');
    };
    tab.updates.hook('reading', read);
    const documents = new Documents({
      database: tab,
      code: designerAtHand(),
      announce: () => undefined,
      onSaveState: () => undefined,
      onUnsaved: () => undefined,
      onCompiled: () => undefined,
      elect: (_id, onElected) => onElected(),
      now: () => 1,
    });
    expect(await documents.open('project')).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
    tab.updates.hook('reading').unsubscribe(read);
    expect(await documents.open('project')).toMatchObject({ ok: true });
  });
});

describe('projecting', () => {
  test('[DB4] code that does not compile keeps the last module that did, and the row says why', async () => {
    const database = emptyDatabase();
    const { session } = await openTab(database);
    const good = 'export default function Good() { return null; }';
    const scene = sceneRecord({ id: 's1', authoredAs: 'code', tsxCode: good });
    session.doc.transact(() => applyChanges(session.doc, [{ type: 'putScene', scene }]), new LocalOrigin('r', 'user'));
    await session.settled();
    const [before] = await readScenes(database, 'project');
    session.doc.transact(
      () => applyChanges(session.doc, [{ type: 'setCode', sceneId: 's1', tsxCode: 'export default (' }]),
      new LocalOrigin('r', 'user'),
    );
    await session.settled();
    const [after] = await readScenes(database, 'project');
    expect(before?.moduleKey).toBeTruthy();
    expect(after).toMatchObject({
      moduleKey: before?.moduleKey,
      tsxCode: 'export default (',
      compileError: { code: 'scene_does_not_compile', line: 1 },
    });
  });

  test('[DB5] rows that an older build derived are derived anew when the project is opened', async () => {
    const database = emptyDatabase();
    const { session } = await openTab(database);
    putScene(session, 's1', 'a0');
    await session.settled();
    await database.scenes.update('s1', { tsxCode: 'old', moduleKey: null });
    await openTab(anotherTab(database));
    expect((await readScenes(database, 'project'))[0]?.tsxCode).not.toBe('old');
  });

  test('[DB6] a compiled module that was changed on disk is not handed to a frame', async () => {
    const database = emptyDatabase();
    for (const key of ['kept', 'changed']) await database.modules.put(toModuleRow(mintModule(key, 'harmless')));
    await database.modules.update('changed', { script: 'harmful' });
    const scripts = async () =>
      [...(await readModules(database, ['kept', 'changed'])).values()].map((each) => each.script);
    expect(await scripts()).toEqual(['harmless']);
    // What was read once is remembered as it was checked.
    await database.modules.update('kept', { script: 'harmful' });
    expect(await scripts()).toEqual(['harmless']);
  });
});

test('[DB7] two tabs of a first start are one person on one device', async () => {
  const database = emptyDatabase();
  const [first, second] = await Promise.all([
    claimDevice(database, { personId: 'p1', deviceId: 'd1' }),
    claimDevice(anotherTab(database), { personId: 'p2', deviceId: 'd2' }),
  ]);
  expect(first).toEqual(second);
});
