import { bigint, bigserial, customType, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** `bytea`. Drizzle has none of its own; `pg` answers with a Buffer, PGlite with a plain Uint8Array. */
const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** What devices sent, in the order in which it was committed, untouched: a snapshot is made beside it, never from memory. */
export const updates = pgTable(
  'updates',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    projectId: text('project_id').notNull(),
    bytes: bytes('bytes').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('updates_of_project').on(table.projectId, table.id)],
);

/** One a project: every update that was merged into it is gone from `updates`, in the same transaction. */
export const snapshots = pgTable('snapshots', {
  projectId: text('project_id').primaryKey(),
  bytes: bytes('bytes').notNull(),
  /** How many updates it stands for, so that a log can say what a project weighs. */
  updateCount: bigint('update_count', { mode: 'number' }).notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
