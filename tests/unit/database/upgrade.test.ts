import { anotherTab, emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { storedDatabase } from '../../support/database-fixture';
import { openRouter } from '../../support/router';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../app/database/open-database';
import { readProjects, readScenes } from '../../../app/database/read/read-rows';
import { readStorage } from '../../../app/database/read/read-storage';
import type { Database } from '../../../app/database/tables';
import { upgradeRecords } from '../../../app/database/write/upgrade-records';

async function openStored(file: string): Promise<Database> {
  const database = openDatabase(await storedDatabase(file));
  onTestFinished(() => database.close());
  await database.open();
  return database;
}

const unsized = async (database: Database) =>
  (await database.updates.toArray()).filter(({ byteLength }) => byteLength === undefined).length;

describe('a database of an earlier build', () => {
  test.each(['database-1.json'])('[ST11] %s opens, shows its project, and takes edits and undo', async (file) => {
    const database = await openStored(file);
    const [project] = await readProjects(database);
    expect(project).toMatchObject({ name: 'Project', sceneCount: 2 });
    const app = await openRouter({ database });
    const projectId = project?.id ?? '';
    expect(await app.say('undo', { projectId })).toMatchObject({ ok: true });
    expect((await readScenes(database, projectId)).length).toBe(1);
    expect(await app.say('add a title scene "New"', { projectId })).toMatchObject({ ok: true });
    expect((await readScenes(database, projectId)).map(({ name }) => name)).toContain('New');
  });

  test('[ST11] every update knows its size after the upgrade, and the storage page counts it', async () => {
    const database = await openStored('database-1.json');
    expect(await unsized(database)).toBe(12);
    await upgradeRecords(database);
    expect(await unsized(database)).toBe(0);
    const rows = await database.updates.toArray();
    expect(rows.every(({ bytes, byteLength }) => byteLength === bytes.byteLength)).toBe(true);
    const sum = rows
      .filter(({ documentId }) => documentId !== 'workspace')
      .reduce((all, row) => all + row.bytes.byteLength, 0);
    expect((await readStorage(database)).projects[0]?.contentBytes).toBeGreaterThan(sum);
  });

  test('[ST12] an upgrade that breaks off in the middle leaves each record as it was or as it shall be, and is finished by the next', async () => {
    const database = emptyDatabase();
    const old = { documentId: 'project', bytes: Uint8Array.of(1, 2, 3) };
    await database.updates.bulkAdd(Array.from({ length: 120 }, () => old));
    let written = 0;
    const breakOff = () => {
      if (++written > 70) throw new Error('the tab was closed');
    };
    database.updates.hook('updating', breakOff);
    await expect(upgradeRecords(database)).rejects.toThrow();
    database.updates.hook('updating').unsubscribe(breakOff);
    expect(await unsized(database)).toBe(70); // one batch of 50 is done, the one that broke off left nothing
    await Promise.all([upgradeRecords(database), upgradeRecords(anotherTab(database))]);
    expect(await unsized(database)).toBe(0);
    expect(await database.updates.count()).toBe(120);
  });

  test('[ST12] records that an older build wrote after the upgrade are brought up at the next start', async () => {
    const database = emptyDatabase();
    await upgradeRecords(database);
    await database.updates.add({ documentId: 'project', bytes: Uint8Array.of(1, 2) });
    await upgradeRecords(database);
    expect((await database.updates.toArray())[0]).toMatchObject({ byteLength: 2 });
  });
});
