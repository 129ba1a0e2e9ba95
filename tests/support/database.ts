import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../app/database/open-database';
import type { Database } from '../../app/database/tables';

let count = 0;

/** An empty database that is gone when the test is. */
export function emptyDatabase(): Database {
  const database = openDatabase(`test ${++count}`);
  onTestFinished(() => database.delete());
  return database;
}

/** Another tab's connection to the same database. */
export function anotherTab(database: Database): Database {
  const connection = openDatabase(database.name);
  onTestFinished(() => connection.close());
  return connection;
}
