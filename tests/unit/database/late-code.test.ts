import { emptyDatabase, anotherTab } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test, vi } from 'vitest';
import { readMessages, readScenes, readStoredModules, readUpdates } from '../../../app/database/read/read-rows';
import type { Database } from '../../../app/database/tables';
import { clearLeftovers } from '../../../app/database/write/clear-storage';
import { designer } from '../../../app/worker/designer';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import { writeTurn } from '../../../app/worker/document/write-turn';
import { LatePart } from '../../../app/worker/late-part';
import { Documents } from '../../../app/worker/projection/documents';
import type { DocumentSession } from '../../../app/worker/projection/document-session';
import { personMessage } from '../../../app/worker/router/answer-message';
import type { SaveState } from '$shared/protocol/worker';
import { seed } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

const failure = (reason: string) => ({ code: 'designer_not_loaded', reason }) as const;

const here = () => Promise.resolve(designer);
const lost = () => Promise.reject(new Error('no network'));
const DERIVED = expect.stringContaining('export default function') as string;
const SAVED = { state: 'saved' };

async function openTab(database: Database, bring: () => Promise<typeof designer>) {
  const saves: SaveState[] = [];
  const code = new LatePart({ failure, bring, wait: () => new Promise(() => undefined) });
  const documents = new Documents({
    database,
    code,
    announce: () => undefined,
    onSaveState: (_id, save) => saves.push(save),
    onUnsaved: () => undefined,
    onCompiled: () => undefined,
    elect: (_id, onElected) => onElected(),
    now: () => 1,
  });
  const opened = await documents.openOrSeed('project', seed());
  if (!opened.ok) throw new Error(opened.error.code);
  return { documents, session: opened.value, saves, code };
}

/** A tab that has what derives code. */
async function openWhole(database: Database) {
  const tab = await openTab(database, here);
  await tab.code.load();
  await tab.session.derived();
  return tab;
}

function putScene({ doc }: DocumentSession, id: string, fields: Partial<Parameters<typeof sceneRecord>[0]> = {}): void {
  const scene = sceneRecord({ id, order: `a${id}`, ...fields });
  doc.transact(() => applyChanges(doc, [{ type: 'putScene', scene }]), new LocalOrigin('r', 'user'));
}

function say({ doc }: DocumentSession, text: string): void {
  writeTurn(doc, new LocalOrigin('r', 'user'), {
    context: { requestId: 'r', traceId: 't', personId: 'p', now: 0, entryId: 'e', label: text },
    changes: [],
    reverts: null,
    extended: null,
    messages: [personMessage('r', text)],
  });
}

/** A project with a scene whose row says that an older build derived it. */
async function storedByOlderBuild(moduleKey: string | null = null): Promise<Database> {
  const database = emptyDatabase();
  const { session } = await openWhole(database);
  putScene(session, '1');
  await session.settled();
  await database.scenes.update('1', { tsxCode: 'old', moduleKey });
  await database.modules.clear();
  return anotherTab(database);
}

const codes = async (database: Database) => (await readScenes(database, 'project')).map(({ tsxCode }) => tsxCode);

/** Keys that rows name and no module has. */
async function unstored(database: Database): Promise<string[]> {
  const keys = (await readScenes(database, 'project')).flatMap(({ moduleKey }) => moduleKey ?? []);
  const stored = await readStoredModules(database, keys);
  return keys.filter((key) => !stored.has(key));
}

test('[DB10] before what derives code has come a project opens with its stored rows, and takes words', async () => {
  const database = await storedByOlderBuild();
  const { session, code } = await openTab(database, lost);
  expect(await codes(database)).toEqual(['old']);
  say(session, 'words');
  expect(await session.settled()).toEqual(SAVED);
  expect((await readMessages(database, 'project')).map(({ text }) => text)).toEqual(['words']);
  expect(code.here).toBeNull();
});

test('[DB10] once it has come, whoever asked for it, rows of another build are derived anew', async () => {
  const database = await storedByOlderBuild();
  let network = false;
  const { session, code } = await openTab(database, () => (network ? here() : lost()));
  expect(await code.load()).toMatchObject({ ok: false });
  expect(await codes(database)).toEqual(['old']);
  network = true;
  await code.load();
  await vi.waitFor(async () => expect(await codes(database)).toEqual([DERIVED]));
  expect(await session.settled()).toEqual(SAVED);
});

test('[DB10] a scene that changes before then is on disk at once, and has its row when it comes', async () => {
  let come: (part: typeof designer) => void = () => undefined;
  const database = emptyDatabase();
  const { session } = await openTab(database, () => new Promise<typeof designer>((resolve) => (come = resolve)));
  const before = (await readUpdates(database, 'project')).length;
  putScene(session, '1');
  expect(await session.settled()).toEqual(SAVED);
  expect([await codes(database), (await readUpdates(database, 'project')).length]).toEqual([[], before + 1]);
  expect(await database.projects.get('project')).toMatchObject({ sceneCount: 1 });
  come(designer);
  await vi.waitFor(async () => expect(await codes(database)).toEqual([DERIVED]));
});

test('[DB10] if it does not come, nothing is called not saved, and the next start derives the scene', async () => {
  const database = emptyDatabase();
  const { session, saves } = await openTab(database, lost);
  putScene(session, '1');
  expect(await session.settled()).toEqual(SAVED);
  expect(await session.derived()).toMatchObject({ ok: false, error: { code: 'designer_not_loaded' } });
  expect(saves.map(({ state }) => state)).not.toContain('not_saved');
  await openWhole(anotherTab(database));
  expect(await codes(database)).toEqual([DERIVED]);
});

test('[DB10] while it is waited for, the document is read, closed and changed as ever', async () => {
  const database = emptyDatabase();
  const { session, documents } = await openTab(database, () => new Promise(() => undefined));
  putScene(session, '1');
  void session.derived();
  await documents.catchUp('project');
  say(session, 'words');
  expect(await session.settled()).toEqual(SAVED);
  expect(await readMessages(database, 'project')).toHaveLength(1);
  await documents.forget('project');
});

test('[DB10] a tab that lacks it takes another tab’s scenes as they stand, and stores words beside them', async () => {
  const database = emptyDatabase();
  const { session, documents, saves } = await openTab(database, lost);
  const other = await openWhole(anotherTab(database));
  putScene(other.session, '1');
  await other.session.settled();
  await documents.catchUp('project');
  say(session, 'words');
  expect(await session.settled()).toEqual(SAVED);
  expect(saves.map(({ state }) => state)).not.toContain('not_saved');
  expect(await codes(database)).toEqual([DERIVED]);
  expect(await session.derived()).toMatchObject({ ok: true });
});

test('[DB10] a scene that one tab could not derive is derived by another that hears of it', async () => {
  const database = emptyDatabase();
  const lacking = await openTab(database, lost);
  const whole = await openWhole(anotherTab(database));
  putScene(lacking.session, '1');
  await lacking.session.settled();
  expect(await codes(database)).toEqual([]);
  await whole.documents.catchUp('project');
  expect(await codes(database)).toEqual([DERIVED]);
});

test('[DB11] rows that another build wrote are not taken for derived when a tab catches up before it derives', async () => {
  const database = await storedByOlderBuild('a module of the older build');
  let come: (part: typeof designer) => void = () => undefined;
  const tab = await openTab(database, () => new Promise<typeof designer>((resolve) => (come = resolve)));
  const loading = tab.code.load();
  const caughtUp = tab.documents.catchUp('project');
  come(designer);
  await Promise.all([loading, caughtUp]);
  await tab.documents.catchUp('project');
  putScene(tab.session, '1', { order: 'b1' }); // leaves its code alone
  await tab.session.settled();
  expect([await codes(database), await unstored(database)]).toEqual([[DERIVED], []]);
});

test('[DB11] a row whose module is gone has it again after the next start, though its code is the same', async () => {
  const database = emptyDatabase();
  const { session } = await openWhole(database);
  putScene(session, '1');
  await session.settled();
  await database.modules.clear();
  expect(await unstored(database)).toHaveLength(1);
  await openWhole(anotherTab(database));
  expect(await unstored(database)).toEqual([]);
});

test('[DB11] a module that is cleared away behind a tab’s back is written again with the row that names it', async () => {
  const database = emptyDatabase();
  const { session } = await openWhole(database);
  putScene(session, '1');
  await session.settled();
  await database.scenes.update('1', { moduleKey: null });
  await clearLeftovers(anotherTab(database));
  putScene(session, '1', { order: 'b1' });
  expect(await session.settled()).toEqual(SAVED);
  expect((await readScenes(database, 'project')).map(({ order }) => order)).toEqual(['b1']);
  expect(await unstored(database)).toEqual([]);
});
