import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import type { DatabaseConnection } from './connection';

const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any constant will do, if every instance uses the same: it names the lock that migrations hold. */
const MIGRATION_LOCK = 7_239_461_205;

/** A pool whose database is as this version of the server needs it. Takes the pool over, and ends it on failure. */
export async function connectPool(
  kind: DatabaseConnection['kind'],
  pool: pg.Pool,
  onConnectionLost: (error: Error) => void,
): Promise<DatabaseConnection> {
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', onConnectionLost);
  try {
    await migrateAlone(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { kind, database: drizzle(pool), close: () => pool.end() };
}

/** Instances that start at once queue here; all but the first find nothing left to do. */
async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS_FOLDER });
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
  } catch (error) {
    // A closed connection gives up the lock, whatever state it is in.
    client.release(true);
    throw error;
  }
}
