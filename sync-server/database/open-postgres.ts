import pg from 'pg';
import type { DatabaseConnection } from './connection';
import { connectPool } from './connect-pool';

export function openPostgres(url: string, onConnectionLost: (error: Error) => void): Promise<DatabaseConnection> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  return connectPool('postgres', pool, onConnectionLost);
}
