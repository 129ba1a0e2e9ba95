import { Dexie, liveQuery, type ObservabilitySet } from 'dexie';
import { reopen } from '../database/open-database';
import { ChangedKeys } from '../database/read/changed-keys';
import { endingOf, storageError } from '../database/storage-error';
import type { Database } from '../database/tables';
import { reasonOf } from '$shared/primitives/reason-of';
import type { AppError } from '$shared/response/errors';

const AGAIN_AFTER_MS = 1000;

/** Tells what is found, again at each change, or why nothing more will be. Returns what ends it. */
type Source<Value> = (next: (value: Value) => void, fail: (cause: unknown) => void) => () => void;

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
  return follow(database, (next, fail) => askLive(query, next, fail), take, lose);
}

/** What is read in full once, and from then on by what has changed since. */
export interface Followed<Value> {
  readonly tables: readonly { readonly name: string }[];
  /** null: anything may have changed. The same object as the last time if nothing has. */
  read(changed: ChangedKeys | null): Promise<Value>;
}

/** The same of something that can be read by its changes: a live query would read all of it at each of them. */
export function followChanges<Value>(
  database: Database,
  followed: Followed<Value>,
  take: (value: Value) => void,
  lose: (error: AppError) => void,
): () => void {
  return follow(database, (next, fail) => askChanges(database, followed, next, fail), take, lose);
}

function follow<Value>(
  database: Database,
  ask: Source<Value>,
  take: (value: Value) => void,
  lose: (error: AppError) => void,
): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stop: (() => void) | null = null;

  const fail = async (cause: unknown) => {
    stop?.();
    stop = null;
    const error = await storageError(cause, database);
    if (ended) return;
    lose(error);
    if (endingOf(database)) return;
    reopen(database);
    timer = setTimeout(start, AGAIN_AFTER_MS);
  };

  function start(): void {
    stop = ask(
      (value) => {
        if (ended) return;
        try {
          take(value);
        } catch (thrown) {
          // What draws it has a fault: that is said, and the next change is read as ever.
          console.error(thrown);
          lose({ code: 'internal', reason: reasonOf(thrown) });
        }
      },
      (cause) => void fail(cause),
    );
  }

  // Without IndexedDB Dexie never asks at all. Not at once: whoever starts to follow may be in the middle of drawing.
  const unheard = endingOf(database);
  if (unheard) void Promise.resolve().then(() => !ended && lose(unheard));
  else start();
  return () => {
    ended = true;
    if (timer) clearTimeout(timer);
    stop?.();
  };
}

type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly cause: unknown };

function askLive<Value>(query: () => Promise<Value>, ...[next, fail]: Parameters<Source<Value>>): () => void {
  // Dexie keeps errors of a closed connection to itself, so they are caught before it sees them.
  const asked = async (): Promise<Answer<Value>> => {
    try {
      return { ok: true, value: await query() };
    } catch (cause) {
      return { ok: false, cause };
    }
  };
  const subscription = liveQuery(asked).subscribe({
    next: (answer) => {
      if (answer.ok) next(answer.value);
      else fail(answer.cause);
    },
    error: fail,
  });
  return () => subscription.unsubscribe();
}

/** Reads one after the other: what changes during a reading is read after it. */
function askChanges<Value>(
  database: Database,
  followed: Followed<Value>,
  ...[next, fail]: Parameters<Source<Value>>
): () => void {
  let ended = false;
  let reading = false;
  let known: { readonly value: Value } | null = null;
  let changed = new ChangedKeys(database);

  const hear = (parts: ObservabilitySet) => {
    changed.add(parts);
    if (!reading && changed.touch(followed.tables)) void readOn();
  };

  async function readOn(): Promise<void> {
    reading = true;
    do {
      const since = known ? changed : null;
      changed = new ChangedKeys(database);
      const answer = await read(since);
      if (ended) return;
      if (!answer.ok) return fail(answer.cause);
      const told = known?.value === answer.value;
      known = { value: answer.value };
      if (!told) next(answer.value);
    } while (changed.touch(followed.tables));
    reading = false;
  }

  async function read(since: ChangedKeys | null): Promise<Answer<Value>> {
    try {
      // Whoever has changed something may still be in the middle of it.
      return { ok: true, value: await Dexie.ignoreTransaction(() => followed.read(since)) };
    } catch (cause) {
      return { ok: false, cause };
    }
  }

  Dexie.on.storagemutated.subscribe(hear);
  void readOn();
  return () => {
    ended = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
