import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DatabaseConnection } from '../../sync-server/database/connection';
import { openPostgres } from '../../sync-server/database/open-postgres';
import { createDatabase, emptyDatabase, type TestDatabase } from '../support/postgres';
import { describeDocumentStorage } from './document-storage-suite';

async function open(url: string) {
  const connection = await openPostgres(url, () => undefined);
  onTestFinished(() => connection.close());
  return connection;
}

let database: TestDatabase;
let shared: DatabaseConnection;
beforeAll(async () => {
  database = await createDatabase();
  shared = await openPostgres(database.url, () => undefined);
});
afterAll(async () => {
  await shared.close();
  await database.drop();
});

describeDocumentStorage(() => shared);

test('[SV14] instances that start at once migrate an empty database once', async () => {
  const url = await emptyDatabase();
  await Promise.all(Array.from({ length: 6 }, () => open(url)));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query(
    'select hash, count(*)::int as times from drizzle.__drizzle_migrations group by hash',
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row: { times: number }) => row.times === 1)).toBe(true);
});
