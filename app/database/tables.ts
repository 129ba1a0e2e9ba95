import type { Dexie, Table } from 'dexie';
import type { Rows } from '$shared/generated/entities';
import type { ModuleRow } from '$shared/protocol/compiled-module';
import type { AppError } from '$shared/response/errors';

/** One Yjs update as it was appended. `seq` rises with every append to any document of this browser. */
export interface UpdateRow {
  readonly seq: number;
  readonly documentId: string;
  readonly bytes: Uint8Array;
  /** Missing in rows of an earlier build until they are upgraded. */
  readonly byteLength?: number;
}

export interface AssetBytesRow {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** A still of a scene, keyed by what it was drawn from, so it is never stale. */
export interface ThumbnailRow {
  readonly key: string;
  readonly sceneId: string;
  readonly projectId: string;
  readonly picture: Blob;
}

/** A module that failed or hung on this device. */
export interface SceneFailureRow {
  readonly projectId: string;
  readonly moduleKey: string;
  readonly sceneId: string;
  readonly error: AppError;
}

export interface JobFileRow {
  readonly jobId: string;
  readonly file: Blob;
}

/** This browser's own facts, never synced. */
export interface DeviceRow {
  readonly key: 'device';
  readonly deviceId: string;
  readonly personId: string;
}

type OwnRows = {
  updates: UpdateRow;
  assetBytes: AssetBytesRow;
  modules: ModuleRow;
  thumbnails: ThumbnailRow;
  sceneFailures: SceneFailureRow;
  jobFiles: JobFileRow;
  device: DeviceRow;
};

/** Their primary keys and indexes. */
export const ownStores: Record<keyof OwnRows, string> = {
  updates: '++seq, documentId, [documentId+seq], [documentId+byteLength]',
  assetBytes: 'hash',
  modules: 'key',
  thumbnails: 'key, sceneId, projectId',
  sceneFailures: '[projectId+moduleKey], projectId',
  jobFiles: 'jobId',
  device: 'key',
};

export type Database = Dexie & { readonly [Name in keyof Rows]: Table<Rows[Name], string> } & {
  readonly [Name in Exclude<keyof OwnRows, 'updates' | 'sceneFailures'>]: Table<OwnRows[Name], string>;
} & {
  readonly sceneFailures: Table<SceneFailureRow, [string, string]>;
  readonly updates: Table<UpdateRow, number, Omit<UpdateRow, 'seq'>>;
};

/** The workspace is a document like any other, with a name of its own. */
export const WORKSPACE_ID = 'workspace';
export const DATABASE_NAME = 'bazaar-vid';
