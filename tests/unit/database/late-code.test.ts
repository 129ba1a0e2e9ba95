import { emptyDatabase, anotherTab } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test, vi } from 'vitest';
import { readMessages, readScenes, readUpdates } from '../../../app/database/read/read-rows';
import type { Database } from '../../../app/database/tables';
import { designer } from '../../../app/worker/designer';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import { writeTurn } from '../../../app/worker/document/write-turn';
import { Documents } from '../../../app/worker/projection/documents';
import type { DocumentSession } from '../../../app/worker/projection/document-session';
import { LatePart } from '../../../app/worker/router/late-part';
import { personMessage } from '../../../app/worker/router/answer-message';
import type { SaveState } from '$shared/protocol/worker';
import { seed } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

const here = () => Promise.resolve(designer);

async function openTab(database: Database, bring: () => Promise<typeof designer>) {
  const saves: SaveState[] = [];
  const code = new LatePart(bring);
  const documents = new Documents({
    database,
    code,
    announce: () => undefined,
    onSaveState: (_id, save) => saves.push(save),
    onUnsaved: () => undefined,
    elect: (_id, onElected) => onElected(),
    now: () => 1,
  });
  const opened = await documents.openOrSeed('project', seed());
  if (!opened.ok) throw new Error(opened.error.code);
  return { documents, session: opened.value, saves, code };
}

function putScene({ doc }: DocumentSession, id: string): void {
  const scene = sceneRecord({ id, order: `a${id}` });
  doc.transact(() => applyChanges(doc, [{ type: 'putScene', scene }]), new LocalOrigin('r', 'user'));
}

/** A project with a scene whose row says that an older build derived it. */
async function storedByOlderBuild(): Promise<Database> {
  const database = emptyDatabase();
  const { session } = await openTab(database, here);
  putScene(session, '1');
  await session.settled();
  await database.scenes.update('1', { tsxCode: 'old', moduleKey: null });
  return anotherTab(database);
}

const codes = async (database: Database) => (await readScenes(database, 'project')).map(({ tsxCode }) => tsxCode);

test('[DB10] before what derives code has come a project opens with its stored rows, and takes words', async () => {
  const database = await storedByOlderBuild();
  const { session, code } = await openTab(database, () => Promise.reject(new Error('no network')));
  expect(await codes(database)).toEqual(['old']);
  writeTurn(session.doc, new LocalOrigin('r', 'user'), {
    context: { requestId: 'r', traceId: 't', personId: 'p', now: 0, entryId: 'e', label: 'words' },
    changes: [],
    reverts: null,
    extended: null,
    messages: [personMessage('r', 'words')],
  });
  expect(await session.settled()).toEqual({ state: 'saved' });
  expect((await readMessages(database, 'project')).map(({ text }) => text)).toEqual(['words']);
  expect(code.here).toBeNull();
});

test('[DB10] once it has come, rows of another build are derived anew', async () => {
  const database = await storedByOlderBuild();
  const { documents, code } = await openTab(database, here);
  expect(await codes(database)).toEqual(['old']);
  await code.load();
  await documents.deriveAnew();
  expect(await codes(database)).toEqual([expect.stringContaining('export default function')]);
});

test('[DB10] a scene that changes before then waits, and is on disk with its code in one step', async () => {
  let come: (part: typeof designer) => void = () => undefined;
  const database = emptyDatabase();
  const { session, saves } = await openTab(database, () => new Promise<typeof designer>((resolve) => (come = resolve)));
  putScene(session, '1');
  await vi.waitFor(() => expect(saves.at(-1)).toEqual({ state: 'saving' }));
  expect(await codes(database)).toEqual([]);
  come(designer);
  expect(await session.settled()).toEqual({ state: 'saved' });
  expect(await codes(database)).toEqual([expect.stringContaining('export default function')]);
});

test('[DB10] if it does not come, the change is called not saved with the cause, and nothing of it is on disk', async () => {
  const database = emptyDatabase();
  let network = false;
  const { session } = await openTab(database, () =>
    network ? here() : Promise.reject(new Error('the network is gone')),
  );
  const before = (await readUpdates(database, 'project')).length;
  putScene(session, '1');
  const error = { code: 'designer_not_loaded', reason: 'the network is gone' };
  expect(await session.settled()).toEqual({ state: 'not_saved', error });
  expect([await readScenes(database, 'project'), (await readUpdates(database, 'project')).length]).toEqual([
    [],
    before,
  ]);
  network = true;
  await session.commit();
  expect(await session.settled()).toEqual({ state: 'saved' });
  expect(await readScenes(database, 'project')).toHaveLength(1);
});
