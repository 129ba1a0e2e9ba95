import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { reasonOf } from '$shared/primitives/reason-of';
import type { AppError } from '$shared/response/errors';
import type { Result } from '$shared/response/result';
import { err, ok } from '$shared/response/result';
import type { Database } from '../database/connection';
import type { DatabaseState } from '../database/supervise-database';

export interface Readiness {
  readonly database: 'postgres' | 'pglite';
  /** False: what was acknowledged survives a killed process, but not a power cut. */
  readonly fsync: boolean;
  readonly note: string;
}

const NOTES = {
  postgres: 'Postgres keeps what it has acknowledged.',
  pglite:
    'PGlite on disk: what was acknowledged survives a killed process, but PGlite does not fsync, so a power cut can lose it. Set DATABASE_URL to use Postgres.',
} as const;

/** Whether this instance can store anything, asked of the database itself each time. */
export async function readReadiness(state: DatabaseState, answerWithinMs: number): Promise<Result<Readiness>> {
  if (state.state === 'starting') return err<AppError>({ code: 'database_starting' });
  if (state.state === 'failed') return err<AppError>({ code: 'database_unavailable', reason: state.reason });
  const { kind, database } = state.connection;
  const reason = await reasonForSilence(database, answerWithinMs);
  if (reason !== null) return err<AppError>({ code: 'database_unavailable', reason });
  return ok({ database: kind, fsync: kind === 'postgres', note: NOTES[kind] });
}

async function reasonForSilence(database: Database, answerWithinMs: number): Promise<string | null> {
  const answered = new AbortController();
  try {
    return await Promise.race([
      database.execute(sql`select 1`).then(() => null),
      wait(answerWithinMs, `no answer within ${answerWithinMs} ms`, { signal: answered.signal }),
    ]);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return reasonOf(cause);
  } finally {
    answered.abort();
  }
}
