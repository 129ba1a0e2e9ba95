import { liveQuery } from 'dexie';
import { reopen } from '../database/open-database';
import { endingOf, storageError } from '../database/storage-error';
import type { Database } from '../database/tables';
import type { AppError } from '$shared/response/errors';

const AGAIN_AFTER_MS = 1000;

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly cause: unknown };

/**
 * A live query that outlives its connection: when the database stops answering it says why, opens a new connection and
 * asks again, unless the connection has been given up for good. Returns what ends it.
 */
export function followQuery<Value>(
  database: Database,
  query: () => Promise<Value>,
  take: (value: Value) => void,
  lose: (error: AppError) => void,
): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let subscription: { unsubscribe(): void } | null = null;

  const fail = async (cause: unknown) => {
    subscription?.unsubscribe();
    const error = await storageError(cause, database);
    if (ended) return;
    lose(error);
    if (endingOf(database)) return;
    reopen(database);
    timer = setTimeout(start, AGAIN_AFTER_MS);
  };

  function start(): void {
    // Dexie keeps errors of a closed connection to itself, so they are caught before it sees them.
    const asked = async (): Promise<Answer<Value>> => {
      try {
        return { ok: true, value: await query() };
      } catch (cause) {
        return { ok: false, cause };
      }
    };
    subscription = liveQuery(asked).subscribe({
      next: (answer) => {
        if (ended) return;
        if (answer.ok) take(answer.value);
        else void fail(answer.cause);
      },
      error: (cause: unknown) => void fail(cause),
    });
  }

  // Without IndexedDB Dexie never asks at all. Not at once: whoever starts to follow may be in the middle of drawing.
  const unheard = endingOf(database);
  if (unheard) void Promise.resolve().then(() => !ended && lose(unheard));
  else start();
  return () => {
    ended = true;
    if (timer) clearTimeout(timer);
    subscription?.unsubscribe();
  };
}
