import { Dexie } from 'dexie';
import { stores } from '$shared/generated/stores';
import type { AppError } from '$shared/response/errors';
import { end, endingOf, innermostReason, StatedError } from './storage-error';
import { ownStores, type Database } from './tables';

/**
 * The version of the stores and their indexes, with its history. Records are not changed by a version: that is done one
 * by one, behind the open database (write/upgrade-records.ts), so that a crash in the middle costs nothing and a build
 * that was rolled back and came again finds what the older one wrote meanwhile.
 *
 *   1  the first
 *   2  an update's size is indexed, so that the storage page adds up sizes without reading bytes
 */
const SCHEMA_VERSION = 2;

/** Called with what is wrong, and with null when it is over. */
type OnFault = (fault: AppError | null) => void;

/**
 * A connection that opens itself at its first use. It gives way to a newer build in another tab and never opens what a
 * newer build has written: Dexie alone would do the opposite of both.
 */
export function openDatabase(name: string, onFault: OnFault = () => undefined): Database {
  // Dexie makes a property of each store named in `stores`.
  const database = new Dexie(name) as Database;
  database.version(1).stores({ ...stores, ...ownStores, updates: '++seq, documentId, [documentId+seq]' });
  database.version(SCHEMA_VERSION).stores({ updates: ownStores.updates });

  const endWith = (why: AppError) => {
    end(database, why);
    onFault(why);
  };
  database.on('versionchange', ({ newVersion }) => {
    endWith({ code: newVersion === null ? 'storage_erased' : 'storage_outdated' });
    return false; // Dexie's own listener would open the database again at the next use
  });
  database.on('blocked', () => {
    onFault({ code: 'storage_blocked' });
    return false;
  });
  database.on(
    'ready',
    () => {
      // Every change of the stores makes the version larger; Dexie opens a larger one without a word.
      const stored = database.backendDB().version;
      if (Math.floor(stored / 10) > SCHEMA_VERSION) {
        endWith({ code: 'storage_newer' });
        throw new StatedError({ code: 'storage_newer' });
      }
      onFault(null);
    },
    true,
  );
  return database;
}

/**
 * Opens the connection, or gives it up for good: a browser that has no IndexedDB for this page (private windows,
 * blocked site data) will not have it later either, and what this tab makes must not run into what a later
 * attempt finds stored.
 */
export async function openOrEnd(database: Database, onFault: OnFault = () => undefined): Promise<void> {
  if (endingOf(database)) return;
  try {
    await database.open();
  } catch (cause) {
    const why = endingOf(database) ?? { code: 'storage_unavailable', reason: innermostReason(cause) };
    end(database, why);
    onFault(why);
  }
}

/** WebKit drops the connection of background tabs: only a new one helps, a retry on the old one never does. */
export function reopen(database: Database): void {
  if (!endingOf(database)) database.close({ disableAutoOpen: false });
}
