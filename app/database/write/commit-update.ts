import type { Project, Rows } from '$shared/generated/entities';
import type { ModuleRow } from '$shared/protocol/compiled-module';
import type { AppError } from '$shared/response/errors';
import { readUpdates } from '../read/read-rows';
import type { Database, UpdateRow } from '../tables';
import { StatedError, storageError } from '../storage-error';

// Not exported: nobody else can name these keys, so only the commit below can make values that have them.
const persisted: unique symbol = Symbol('persisted');
const rescued: unique symbol = Symbol('rescued');

/** Bytes that are on this device's disk. Only these are offered to others. */
export interface PersistedUpdate {
  readonly documentId: string;
  readonly bytes: Uint8Array;
  readonly [persisted]: true;
}

/** Bytes that this device refused to store, so that another place must. */
export interface RescuedUpdate {
  readonly documentId: string;
  readonly bytes: Uint8Array;
  readonly [rescued]: true;
}

export interface StoredAsset {
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What an update implies, derived by the projection. */
export interface RowChanges {
  /** Fields of the project's row that the document knows; the others stay. */
  readonly project: (Partial<Project> & { readonly id: string }) | null;
  /** What the workspace says of projects that are on this device. */
  readonly listed: readonly { readonly id: string; readonly deleted: boolean }[];
  readonly put: { readonly [Name in 'scenes' | 'messages' | 'historyEntries']?: readonly Rows[Name][] };
  readonly delete: { readonly [Name in 'scenes' | 'messages' | 'historyEntries']?: readonly string[] };
  readonly modules: readonly ModuleRow[];
}

export interface ProjectedChange {
  readonly documentId: string;
  readonly updates: readonly Uint8Array[];
  /** The last update of this document that the projecting tab has applied. */
  readonly afterSeq: number;
  readonly rows: RowChanges;
  readonly assets: readonly StoredAsset[];
}

export type CommitResult =
  | { readonly state: 'persisted'; readonly updates: readonly PersistedUpdate[]; readonly lastSeq: number }
  /**
   * What is on disk is not what the tab took it for: another has appended, or a module that a row names is gone. Nothing
   * was written: apply what was missed, read the rows, project and commit again.
   */
  | { readonly state: 'behind'; readonly missed: readonly UpdateRow[] }
  | { readonly state: 'failed'; readonly error: AppError; readonly updates: readonly RescuedUpdate[] };

/** What a project's row says until the document and the workspace have spoken. */
export const EMPTY_PROJECT: Omit<Project, 'id'> = {
  name: '',
  width: 1920,
  height: 1080,
  fps: 30,
  theme: { style: '', palette: {} },
  preferences: [],
  createdAt: 0,
  changedAt: 0,
  sceneCount: 0,
  durationInFrames: 0,
  coverSceneId: null,
  deleted: false,
};

/** Update bytes and the rows they imply, in one transaction: a crash shows both or neither. */
export async function commitUpdate(database: Database, change: ProjectedChange): Promise<CommitResult> {
  const { documentId, updates } = change;
  try {
    const stores = [
      database.updates,
      database.projects,
      database.scenes,
      database.messages,
      database.historyEntries,
      database.modules,
      database.assets,
      database.assetBytes,
    ];
    return await database.transaction('rw', stores, async (): Promise<CommitResult> => {
      // The database answers in the order it was asked: each await would be a trip of its own.
      const named = modulesTakenForStored(change.rows);
      const [missed, present, project, stored] = await Promise.all([
        readUpdates(database, documentId, change.afterSeq),
        change.afterSeq > 0 ? database.updates.where({ documentId }).count() : null,
        change.rows.project ? database.projects.get(change.rows.project.id) : undefined,
        named.length > 0 ? database.modules.where('key').anyOf(named).count() : 0,
      ]);
      if (missed.length > 0 || stored < named.length) return { state: 'behind', missed };
      // Edits alone, without what they build on, would be a project that nobody can open.
      if (present === 0) throw new StatedError({ code: 'project_erased' });
      const [seqs] = await Promise.all([
        Promise.all(updates.map((bytes) => database.updates.add({ documentId, bytes, byteLength: bytes.byteLength }))),
        ...rowWrites(database, change, project),
      ]);
      return {
        state: 'persisted',
        updates: updates.map((bytes) => ({ documentId, bytes, [persisted]: true as const })),
        lastSeq: seqs.at(-1) ?? change.afterSeq,
      };
    });
  } catch (cause) {
    const error = await storageError(cause, database);
    return {
      state: 'failed',
      error,
      updates: updates.map((bytes) => ({ documentId, bytes, [rescued]: true as const })),
    };
  }
}

/** A row that named a module which is not there would have nothing to run, and never be looked at again. */
function modulesTakenForStored({ put, modules }: RowChanges): readonly string[] {
  const brought = new Set(modules.map(({ key }) => key));
  const named = (put.scenes ?? []).flatMap(({ moduleKey }) => moduleKey ?? []);
  return [...new Set(named)].filter((key) => !brought.has(key));
}

/** What there is to write, all of it asked for at once. */
function rowWrites(
  database: Database,
  { rows, assets }: ProjectedChange,
  project: Project | undefined,
): PromiseLike<unknown>[] {
  const { put, delete: gone } = rows;
  const writes: PromiseLike<unknown>[] = rows.listed.map(({ id, deleted }) =>
    database.projects.update(id, { deleted }),
  );
  if (rows.project) writes.push(database.projects.put({ ...EMPTY_PROJECT, ...project, ...rows.project }));
  if (put.scenes?.length) writes.push(database.scenes.bulkPut([...put.scenes]));
  if (put.messages?.length) writes.push(database.messages.bulkPut([...put.messages]));
  if (put.historyEntries?.length) writes.push(database.historyEntries.bulkPut([...put.historyEntries]));
  if (gone.scenes?.length) writes.push(database.scenes.bulkDelete([...gone.scenes]));
  if (gone.messages?.length) writes.push(database.messages.bulkDelete([...gone.messages]));
  if (gone.historyEntries?.length) writes.push(database.historyEntries.bulkDelete([...gone.historyEntries]));
  if (rows.modules.length > 0) writes.push(database.modules.bulkPut([...rows.modules]));
  for (const { hash, mediaType, bytes } of assets) {
    writes.push(database.assets.put({ hash, mediaType, byteLength: bytes.byteLength }));
    writes.push(database.assetBytes.put({ hash, bytes }));
  }
  return writes;
}
