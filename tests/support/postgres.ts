import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from 'vitest';

/** The server that `npm test` or `node scripts/with-postgres.mjs` provides. */
export function postgresUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url) return url;
  throw new Error('DATABASE_URL is not set. Run this lane as: npm test -- contract');
}

/** A new, empty database on that server, for one test: whatever else is on it stays as it is. */
export async function emptyDatabase(): Promise<string> {
  const { url, drop } = await createDatabase();
  onTestFinished(drop);
  return url;
}

export interface TestDatabase {
  readonly url: string;
  /** Once more, after a drop. */
  create(): Promise<void>;
  drop(): Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const create = () => onServer(`create database ${name}`);
  await create();
  const url = new URL(postgresUrl());
  url.pathname = `/${name}`;
  return { url: url.href, create, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
