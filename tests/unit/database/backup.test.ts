import { openRouter } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readProjects, readScenes } from '../../../app/database/read/read-rows';
import { readStorage } from '../../../app/database/read/read-storage';
import { eraseProjects } from '../../../app/database/write/clear-storage';
import { backUpAll } from '../../../app/worker/router/back-up';
import { BACKUP_LIMITS, BackupWriter, decodeBackup, encodeBackup } from '../../../app/worker/router/backup-file';
import { projectMaps } from '$shared/generated/entities';
import type { Backup } from '$shared/protocol/backup';
import { seed } from '../../support/documents';
import { mulberry32 } from '../brain/mulberry32';

type Router = Awaited<ReturnType<typeof openRouter>>;

async function backUp(app: Router): Promise<Uint8Array> {
  const answer = await app.api.backUp({ ...app.request(), projectId: app.projectId });
  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.data.fileName).toBe('Project.bazaarvid');
  return answer.data.bytes;
}

const restore = (app: Router, bytes: Uint8Array) => app.api.restoreBackup({ ...app.request(), bytes });
const names = async (app: Router, projectId: string) =>
  (await readScenes(app.database, projectId)).map(({ name }) => name);

const BACKUP: Backup = {
  personId: 'person',
  writtenAt: 7,
  projects: [{ id: 'project', name: 'Project', changedAt: 7, bytes: seed() }],
  assets: [
    {
      hash: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
      mediaType: 'x/y',
      bytes: Uint8Array.of(1, 2, 3),
    },
  ],
};

/** A project whose last change builds on one that is not in the bytes. */
function withoutItsMiddle(id: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seed(id));
  const list = doc.getArray('list');
  list.push([1]);
  const middle = Y.encodeStateVector(doc);
  list.push([2]);
  return Y.mergeUpdates([seed(id), Y.encodeStateAsUpdate(doc, middle)]);
}

describe('the file', () => {
  test('[ST3] says what it is in its first line and gives back what went in', () => {
    const file = encodeBackup(BACKUP);
    expect(new TextDecoder().decode(file.slice(0, 20))).toBe('bazaar-vid backup 1\n');
    expect(decodeBackup(file)).toEqual({ ok: true, value: BACKUP });
  });

  test('[ST4] cut off anywhere, or with any byte changed, it is refused and nothing is thrown', () => {
    const file = encodeBackup(BACKUP);
    for (let length = 0; length < file.length; length += 7)
      expect(decodeBackup(file.slice(0, length))).toMatchObject({ ok: false });
    const random = mulberry32(41);
    const bodies = file.length - seed().length - 3;
    for (let run = 0; run < 200; run++) {
      const changed = file.slice();
      const at = Math.floor(random() * file.length);
      changed[at] = (changed[at] ?? 0) ^ (1 + Math.floor(random() * 255));
      const read = decodeBackup(changed);
      // A changed letter in the list of contents may still be a name; the contents are sealed.
      if (at >= bodies) expect(read).toMatchObject({ ok: false, error: { code: 'backup_unreadable' } });
    }
  });

  test('[ST4] lengths that lie are found before they are used', () => {
    const [first = '', second = ''] = new TextDecoder().decode(encodeBackup(BACKUP)).split('\n');
    const lie = (text: string) => new TextEncoder().encode(`${first}\n${text}\nbytes`);
    expect(decodeBackup(lie(second.replace(/"byteLength":\d+/, '"byteLength":63999999')))).toMatchObject({ ok: false });
    expect(decodeBackup(lie(second.replace(/"byteLength":\d+/, '"byteLength":-1')))).toMatchObject({ ok: false });
    expect(decodeBackup(lie(second.replace(/"byteLength":\d+/, '"byteLength":1e99')))).toMatchObject({ ok: false });
  });
});

describe('what is too large to be restored', () => {
  test('[ST3] is not written into the file of all projects, which names it and holds the others', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const small = await app.api.createProject({ ...app.request(), projectId: 'small', name: 'Small', format: null });
    expect(small.ok).toBe(true);
    const whole = await backUp(app);
    const read = await app.documents.read('small');
    const document = read.ok ? Y.encodeStateAsUpdate(read.value.doc).byteLength : 0;
    for (const limit of [{ document }, { file: whole.byteLength }, { header: 2400 }, { projects: 1 }]) {
      const limits = { ...BACKUP_LIMITS, ...limit };
      const all = await backUpAll(app.parts, app.request(), limits);
      if (!all.ok) throw new Error(all.error.code);
      expect(all.data.missing).toHaveLength(1);
      const held = decodeBackup(all.data.bytes);
      expect(held.ok && held.value.projects).toHaveLength(1);
    }
  });

  test('[ST3] is refused with its size when it is asked for alone, and a name without end is cut', () => {
    const project = { ...BACKUP.projects[0], id: 'p', name: 'n'.repeat(5000), changedAt: 1, bytes: seed() };
    const file = new BackupWriter();
    const large = { ...project, bytes: new Uint8Array(BACKUP_LIMITS.document + 1) };
    expect(file.add({ project: large, assets: [] })).toEqual({
      ok: false,
      error: { code: 'backup_too_large', megabytes: 65, limit: 64 },
    });
    expect(file.add({ project, assets: [] })).toMatchObject({ ok: true });
    const read = decodeBackup(file.finish(BACKUP));
    expect(read.ok && read.value.projects.map(({ name }) => name.length)).toEqual([1000]);
  });
});

describe('restoring', () => {
  test('[ST1] on another device the project is there with its undo steps, and they are the restorer’s', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.say('add a title scene "Two"');
    const file = await backUp(app);
    const there = await openRouter();
    expect(await restore(there, file)).toMatchObject({ ok: true, data: [{ projectId: app.projectId, as: 'new' }] });
    expect(await names(there, app.projectId)).toEqual(['One', 'Two']);
    await there.say('undo', { projectId: app.projectId });
    expect(await names(there, app.projectId)).toEqual(['One']);
  });

  test('[ST3] the same file twice changes nothing the second time, and takes the project out of the trash, which is said', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const file = await backUp(app);
    const there = await openRouter();
    await restore(there, file);
    await there.api.deleteProject({ ...there.request(), projectId: app.projectId });
    expect(await restore(there, file)).toMatchObject({ ok: true, data: [{ as: 'present', wasInTrash: true }] });
    expect(await restore(there, file)).toMatchObject({ ok: true, data: [{ as: 'present', wasInTrash: false }] });
    expect((await readProjects(there.database)).map(({ id }) => id)).toContain(app.projectId);
    expect(await readProjects(there.database)).toHaveLength(2);
  });

  test('[ST3] a backup that went on from what is here brings its later changes, deletions too', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const there = await openRouter();
    await restore(there, await backUp(app));
    await app.say('add a title scene "Two"');
    await app.say('delete scene 1');
    expect(await restore(there, await backUp(app))).toMatchObject({ ok: true, data: [{ as: 'continued' }] });
    expect(await names(there, app.projectId)).toEqual(['Two']);
  });

  test('[ST3] a project that has changed since is left alone, and the backup stands beside it', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const file = await backUp(app);
    await app.say('delete scene 1');
    await app.say('add a title scene "Two"');
    const restored = await restore(app, file);
    expect(restored).toMatchObject({ ok: true, data: [{ as: 'copy', name: 'Project (backup)' }] });
    expect(await names(app, app.projectId)).toEqual(['Two']);
    expect(await names(app, (restored.ok && restored.data[0]?.projectId) || '')).toEqual(['One']);
  });

  test('[ST3] bytes forged under the id of a project that is here do not touch it', async () => {
    const app = await openRouter();
    await app.say('add a title scene "Mine"');
    const forged = new Y.Doc();
    Y.applyUpdate(forged, seed(app.projectId));
    const opened = await app.documents.open(app.projectId);
    const bytes = encodeBackup({
      ...BACKUP,
      projects: [{ id: app.projectId, name: 'Forged', changedAt: 1, bytes: Y.encodeStateAsUpdate(forged) }],
    });
    const before = opened.ok && Y.encodeStateAsUpdate(opened.value.doc);
    expect(await restore(app, bytes)).toMatchObject({ ok: true, data: [{ as: 'copy' }] });
    expect(opened.ok && Y.encodeStateAsUpdate(opened.value.doc)).toEqual(before);
  });

  test('[ST3] a new project that names the scenes, messages and undo steps of one that is here takes none of them', async () => {
    const app = await openRouter();
    await app.say('add a title scene "Mine"');
    const rows = async () => [await app.scenes(), await app.messages(), await app.history()];
    const before = await rows();
    const opened = await app.documents.open(app.projectId);
    if (!opened.ok) throw new Error(opened.error.code);
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(opened.value.doc));
    const { meta } = projectMaps(forged);
    meta.write({ id: 'forged' });
    const project = { id: 'forged', name: 'Forged', changedAt: 1, bytes: Y.encodeStateAsUpdate(forged) };
    const restored = await restore(app, encodeBackup({ ...BACKUP, projects: [project] }));
    expect(restored).toMatchObject({ ok: true, data: [{ as: 'copy' }] });
    expect(await rows()).toEqual(before);
    expect(await names(app, (restored.ok && restored.data[0]?.projectId) || '')).toEqual(['Mine']);
  });

  test('[ST4] one bad project keeps the whole file out', async () => {
    const app = await openRouter();
    const good = { id: 'good', name: 'Good', changedAt: 1, bytes: seed('good') };
    for (const bad of [
      { id: 'bad', name: 'Bad', changedAt: 1, bytes: Uint8Array.of(9, 9, 9, 9) },
      { id: 'bad', name: 'Bad', changedAt: 1, bytes: new Uint8Array([0, 0]) },
      { id: 'bad', name: 'Bad', changedAt: 1, bytes: seed('another') },
      { id: 'bad', name: 'Bad', changedAt: 1, bytes: withoutItsMiddle('bad') },
      { id: 'workspace', name: 'Bad', changedAt: 1, bytes: seed('workspace') },
    ]) {
      const answer = await restore(app, encodeBackup({ ...BACKUP, projects: [good, bad] }));
      expect(answer).toMatchObject({ ok: false, error: { code: 'backup_unreadable' } });
    }
    expect(await readProjects(app.database)).toHaveLength(1);
  });
});

test('[ST2] clearing leftovers takes what nothing shows, and emptying the trash takes all of a project and nothing of another', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  await app.say('add a title scene "Two"');
  await app.say('delete scene 2');
  expect((await readStorage(app.database)).leftoverBytes).toBeGreaterThan(0);
  await app.api.clearLeftovers(app.request());
  expect((await readStorage(app.database)).leftoverBytes).toBe(0);
  await app.say('undo'); // its code is compiled anew
  const keys = (await app.scenes()).map(({ moduleKey }) => moduleKey ?? '');
  expect((await app.database.modules.bulkGet(keys)).every((row) => row !== undefined)).toBe(true);

  const copyId = 'copy';
  await app.api.duplicateProject({ ...app.request(), projectId: app.projectId, copyId });
  const before = (await readStorage(app.database)).projects.find(({ id }) => id === app.projectId);
  await app.api.deleteProject({ ...app.request(), projectId: copyId });
  await app.api.emptyTrash(app.request());
  expect((await readStorage(app.database)).projects).toEqual([before]);
  for (const table of [app.database.scenes, app.database.messages, app.database.historyEntries])
    expect((await table.toArray()).every(({ projectId }) => projectId === app.projectId)).toBe(true);
});

test('[ST2] a project that is put back while the trash is emptied is either here or said to be gone', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const { projectId } = app;
  await app.api.deleteProject({ ...app.request(), projectId });
  const [emptied, back] = await Promise.all([
    app.api.emptyTrash(app.request()),
    app.api.restoreProject({ ...app.request(), projectId }),
  ]);
  expect([emptied, back]).toMatchObject([{ ok: true, affectedIds: [] }, { ok: true }]);
  expect((await readProjects(app.database)).map(({ id }) => id)).toEqual([projectId]);
  expect(await app.say('add a title scene "Two"')).toMatchObject({ ok: true });

  await app.api.deleteProject({ ...app.request(), projectId });
  await app.api.emptyTrash(app.request());
  expect(await app.api.restoreProject({ ...app.request(), projectId })).toMatchObject({
    ok: false,
    error: { code: 'project_not_found' },
  });
});

test('[ST2] a project whose row says that it was put back, by another tab too, is not erased', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const before = await app.scenes();
  expect(await eraseProjects(app.database, [app.projectId])).toEqual([]);
  expect(await app.scenes()).toEqual(before);
});
