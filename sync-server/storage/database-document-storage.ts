import { and, asc, eq, inArray, sql, TransactionRollbackError } from 'drizzle-orm';
import type { Database } from '../database/connection';
import { snapshots, updates } from '../database/schema';
import type { DocumentStorage } from './document-storage';

export function createDatabaseDocumentStorage(database: Database): DocumentStorage {
  return {
    async append(batch) {
      if (batch.length === 0) return;
      await database.insert(updates).values(batch.map(({ projectId, bytes }) => ({ projectId, bytes })));
    },

    load(projectId) {
      // One view of both tables: between two reads a compaction could move updates from one into the other.
      return database.transaction(
        async (transaction) => {
          const [snapshot] = await transaction.select().from(snapshots).where(eq(snapshots.projectId, projectId));
          const rows = await transaction
            .select({ id: updates.id, bytes: updates.bytes })
            .from(updates)
            .where(eq(updates.projectId, projectId))
            .orderBy(asc(updates.id));
          return { snapshot: snapshot?.bytes ?? null, updates: rows };
        },
        { isolationLevel: 'repeatable read', accessMode: 'read only' },
      );
    },

    async compact(projectId, from, snapshot) {
      const merged = from.updates.map((update) => update.id);
      if (merged.length === 0) return true;
      try {
        await database.transaction(async (transaction) => {
          const deleted = await transaction
            .delete(updates)
            .where(and(eq(updates.projectId, projectId), inArray(updates.id, merged)))
            .returning({ id: updates.id });
          if (deleted.length !== merged.length) transaction.rollback();
          await transaction
            .insert(snapshots)
            .values({ projectId, bytes: snapshot, updateCount: merged.length })
            .onConflictDoUpdate({
              target: snapshots.projectId,
              set: {
                bytes: snapshot,
                updateCount: sql`${snapshots.updateCount} + ${merged.length}`,
                createdAt: sql`now()`,
              },
            });
        });
        return true;
      } catch (error) {
        if (error instanceof TransactionRollbackError) return false;
        throw error;
      }
    },
  };
}
