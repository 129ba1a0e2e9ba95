import type { Project } from '$shared/generated/entities';
import type { Database } from '../tables';

/**
 * One change of what a record holds. Records are brought up one by one, in small transactions of their own, while the
 * app is in use: each is looked at again inside its transaction, so that a crash in the middle, two tabs at once or a
 * second run change nothing that is done already. Whoever reads meanwhile takes a record that lacks the change.
 */
interface RecordUpgrade<Key> {
  /** Primary keys of records that an earlier build wrote. */
  lacking(database: Database): Promise<readonly Key[]>;
  /** Brings up those of `keys` that still lack the change, in one transaction. */
  bringUp(database: Database, keys: readonly Key[]): Promise<void>;
}

const BATCH = 50;

/** Runs at each start: an older build that was served again for a while leaves records behind as it knows them. */
export async function upgradeRecords(
  database: Database,
  upgrades: readonly ((database: Database) => Promise<void>)[] = RECORD_UPGRADES,
): Promise<void> {
  for (const upgrade of upgrades) await upgrade(database);
}

const inBatches =
  <Key>({ lacking, bringUp }: RecordUpgrade<Key>) =>
  async (database: Database): Promise<void> => {
    const keys = await lacking(database);
    for (let at = 0; at < keys.length; at += BATCH) await bringUp(database, keys.slice(at, at + BATCH));
  };

/** Schema 2: an update knows its size. */
const updateSizes = inBatches<number>({
  async lacking({ updates }) {
    const sized = new Set(await updates.orderBy('[documentId+byteLength]').primaryKeys());
    return (await updates.toCollection().primaryKeys()).filter((seq) => !sized.has(seq));
  },
  bringUp: (database, keys) =>
    database.transaction('rw', database.updates, async () => {
      for (const row of await database.updates.bulkGet([...keys])) {
        if (row && row.byteLength === undefined)
          await database.updates.update(row.seq, { byteLength: row.bytes.byteLength });
      }
    }),
});

/** A project's row says what is kept with it; one whose document has not been opened since can have kept nothing. */
const keptPreferences = inBatches<string>({
  async lacking({ projects }) {
    return (await projects.filter((row: Partial<Project>) => row.preferences === undefined).primaryKeys()).map(String);
  },
  bringUp: (database, keys) =>
    database.transaction('rw', database.projects, async () => {
      for (const row of await database.projects.bulkGet([...keys]))
        if (row && !('preferences' in row)) await database.projects.update((row as Project).id, { preferences: [] });
    }),
});

const RECORD_UPGRADES = [updateSizes, keptPreferences];
