import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/**
 * The one definition of every entity. `npm run generate:types` derives from it the types, the zod schemas, the rows
 * of the browser's database and the typed accessors for the Y.Doc (shared/generated/entities.ts).
 */

/** Times are milliseconds since 1970, for display only: nothing is ordered or merged by a clock. */
const time = (name: string) => bigint(name, { mode: 'number' }).notNull();

export const projects = pgTable('projects', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  fps: integer('fps').notNull(),
  theme: jsonb('theme').notNull(),
  /** What was asked for once and for all, shown in the settings. */
  preferences: jsonb('preferences').notNull(),
  createdAt: time('created_at'),
  changedAt: time('changed_at'),
  sceneCount: integer('scene_count').notNull(),
  durationInFrames: integer('duration_in_frames').notNull(),
  /** The scene whose thumbnail stands for the project. */
  coverSceneId: text('cover_scene_id'),
  deleted: boolean('deleted').notNull(),
});

export const scenes = pgTable('scenes', {
  id: text('id').primaryKey(),
  projectId: text('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  /** A fractional index; ties are broken by id. */
  order: text('order').notNull(),
  name: text('name').notNull(),
  durationInFrames: integer('duration_in_frames').notNull(),
  authoredAs: text('authored_as', { enum: ['layout', 'code'] }).notNull(),
  /** null for a code scene. */
  layoutJson: jsonb('layout_json'),
  tsxCode: text('tsx_code').notNull(),
  /** Values that override the code's exported defaults; null for a layout scene. */
  props: jsonb('props'),
  /** How the scene leaves; null is a cut. */
  transition: jsonb('transition'),
  /** Hash of everything the scene's picture depends on; a result made for another revision is late. */
  revision: text('revision').notNull(),
  /** Key of the compiled module, null if the code does not compile. */
  moduleKey: text('module_key'),
  /** Why the code does not compile. */
  compileError: jsonb('compile_error'),
});

export const messages = pgTable('messages', {
  id: text('id').primaryKey(),
  projectId: text('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  requestId: text('request_id').notNull(),
  traceId: text('trace_id').notNull(),
  /** Place in the conversation: a fractional index. */
  order: text('order').notNull(),
  role: text('role', { enum: ['user', 'assistant'] }).notNull(),
  text: text('text').notNull(),
  createdAt: time('created_at'),
  /** What was done, for the scene cards and for what "it" means next; empty for the person's own words. */
  outcomes: jsonb('outcomes').notNull(),
  /** Other readings of the request, offered as chips. */
  alternatives: jsonb('alternatives').notNull(),
  confidence: integer('confidence_percent'),
  /** The history entry that undoes this turn, if it changed anything. */
  historyEntryId: text('history_entry_id'),
  error: jsonb('error'),
});

export const historyEntries = pgTable('history_entries', {
  id: text('id').primaryKey(),
  projectId: text('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  requestId: text('request_id').notNull(),
  personId: text('person_id').notNull(),
  /** Place in the log: a fractional index. */
  order: text('order').notNull(),
  kind: text('kind', { enum: ['change', 'undo', 'redo'] }).notNull(),
  /** For undo and redo: the entry taken back or brought back. */
  ofEntryId: text('of_entry_id'),
  label: text('label').notNull(),
  createdAt: time('created_at'),
  /** SHA-256 of the asset that holds what changed, before and after. */
  patchHash: text('patch_hash').notNull(),
});

export const assets = pgTable('assets', {
  /** SHA-256 of the bytes, in hex. */
  hash: text('hash').primaryKey(),
  mediaType: text('media_type').notNull(),
  byteLength: integer('byte_length').notNull(),
});

export const jobs = pgTable('jobs', {
  id: text('id').primaryKey(),
  projectId: text('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' }),
  requestId: text('request_id').notNull(),
  kind: text('kind', { enum: ['export'] }).notNull(),
  state: text('state', { enum: ['running', 'done', 'failed', 'cancelled'] }).notNull(),
  /** 0 to 1. */
  progressPercent: integer('progress_percent').notNull(),
  remainingMs: integer('remaining_ms'),
  fileName: text('file_name').notNull(),
  createdAt: time('created_at'),
  error: jsonb('error'),
});
