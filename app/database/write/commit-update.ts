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
  /** Another tab has appended meanwhile: apply its updates, project again, commit again. Nothing was written. */
  | { readonly state: 'behind'; readonly missed: readonly UpdateRow[] }
  | { readonly state: 'failed'; readonly error: AppError; readonly updates: readonly RescuedUpdate[] };

/** What a project's row says until the document and the workspace have spoken. */
export const EMPTY_PROJECT: Omit<Project, 'id'> = {
  name: '',
  width: 1920,
  height: 1080,
  fps: 30,
  theme: { style: '', palette: {} },
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
      const missed = await readUpdates(database, documentId, change.afterSeq);
      if (missed.length > 0) return { state: 'behind', missed };
      // Edits alone, without what they build on, would be a project that nobody can open.
      if (change.afterSeq > 0 && (await database.updates.where({ documentId }).count()) === 0)
        throw new StatedError({ code: 'project_erased' });
      let lastSeq = change.afterSeq;
      for (const bytes of updates)
        lastSeq = await database.updates.add({ documentId, bytes, byteLength: bytes.byteLength });
      await writeRows(database, change);
      return {
        state: 'persisted',
        updates: updates.map((bytes) => ({ documentId, bytes, [persisted]: true as const })),
        lastSeq,
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

async function writeRows(database: Database, { rows, assets }: ProjectedChange): Promise<void> {
  if (rows.project) {
    const present = await database.projects.get(rows.project.id);
    await database.projects.put({ ...EMPTY_PROJECT, ...present, ...rows.project });
  }
  for (const { id, deleted } of rows.listed) await database.projects.update(id, { deleted });
  await database.scenes.bulkPut([...(rows.put.scenes ?? [])]);
  await database.messages.bulkPut([...(rows.put.messages ?? [])]);
  await database.historyEntries.bulkPut([...(rows.put.historyEntries ?? [])]);
  await database.scenes.bulkDelete([...(rows.delete.scenes ?? [])]);
  await database.messages.bulkDelete([...(rows.delete.messages ?? [])]);
  await database.historyEntries.bulkDelete([...(rows.delete.historyEntries ?? [])]);
  await database.modules.bulkPut([...rows.modules]);
  for (const { hash, mediaType, bytes } of assets) {
    await database.assets.put({ hash, mediaType, byteLength: bytes.byteLength });
    await database.assetBytes.put({ hash, bytes });
  }
}
