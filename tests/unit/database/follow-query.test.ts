import { emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, onTestFinished, test, vi } from 'vitest';
import { end } from '../../../app/database/storage-error';
import { OpenProject } from '../../../app/database/read/open-project';
import { EMPTY_PROJECT } from '../../../app/database/write/commit-update';
import { followChanges, followQuery } from '../../../app/worker-client/follow-query';
import type { AppError } from '$shared/response/errors';

const PATIENTLY = { timeout: 20_000 };

function follow(isLost: () => boolean, database = emptyDatabase()) {
  const found: number[] = [];
  const lost: AppError[] = [];
  const query = async () => {
    if (isLost()) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    return database.assets.count();
  };
  onTestFinished(
    followQuery(
      database,
      query,
      (value) => found.push(value),
      (error) => lost.push(error),
    ),
  );
  return { database, found, lost };
}

test('[ST9] a live query that fails says why, asks again by itself, and goes on following', async () => {
  let isLost = true;
  const { database, found, lost } = follow(() => isLost);
  const why = { code: 'storage_failed', reason: 'Connection to Indexed Database server lost' };
  await vi.waitFor(() => expect(lost).toEqual([why]), PATIENTLY);
  isLost = false;
  await vi.waitFor(() => expect(found).toEqual([0]), PATIENTLY);
  await database.assets.put({ hash: 'a', mediaType: 'x/y', byteLength: 1 });
  await vi.waitFor(() => expect(found).toEqual([0, 1]), PATIENTLY);
});

test('[ST8] a live query of a database that is given up says so instead of never answering', async () => {
  const database = emptyDatabase();
  end(database, { code: 'storage_unavailable', reason: 'it has no IndexedDB' });
  const { found, lost } = follow(() => false, database);
  await vi.waitFor(
    () => expect(lost).toEqual([{ code: 'storage_unavailable', reason: 'it has no IndexedDB' }]),
    PATIENTLY,
  );
  expect(found).toEqual([]);
});

test('[ST9] whoever draws with a fault is named, and told of the next change as ever', async () => {
  const database = emptyDatabase();
  await database.projects.put({ ...EMPTY_PROJECT, id: 'acme', name: 'one' });
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => printed.mockRestore());
  const names: unknown[] = [];
  const lost: AppError[] = [];
  onTestFinished(
    followChanges(
      database,
      new OpenProject(database, 'acme'),
      ({ editor }) => {
        if (editor?.project.name === 'two') throw new Error('two can’t be drawn');
        names.push(editor?.project.name);
      },
      (error) => lost.push(error),
    ),
  );
  await vi.waitFor(() => expect(names).toEqual(['one']), PATIENTLY);
  await database.projects.update('acme', { name: 'two' });
  await vi.waitFor(() => expect(lost).toEqual([{ code: 'internal', reason: 'two can’t be drawn' }]), PATIENTLY);
  await database.projects.update('acme', { name: 'three' });
  await vi.waitFor(() => expect(names).toEqual(['one', 'three']), PATIENTLY);
});
