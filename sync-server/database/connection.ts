import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** Drizzle on any Postgres: queries and transactions, whatever the driver's raw result looks like. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database whose migrations have run. */
export interface DatabaseConnection {
  readonly kind: 'postgres' | 'pglite';
  readonly database: Database;
  close(): Promise<void>;
}
