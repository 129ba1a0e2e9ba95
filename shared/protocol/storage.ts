import type { HistoryEntry, Message, Project, Scene } from '../generated/entities';
import type { UniversalResponse } from '../response/universal-response';
import type { ModuleRow } from './compiled-module';
import type { OnProject, Request } from './worker';

/** What a restored project has become. */
export interface RestoredProject {
  readonly projectId: string;
  readonly name: string;
  /** What it is called in the file, which for a copy is another name. */
  readonly nameInBackup: string;
  /**
   * new: it was not on this device. continued: the file had later changes of a project that is here. present: the file
   * has nothing that is not here. copy: the project here has changes the file lacks, or its parts
   * belong to another project, so the file's stands beside it.
   */
  readonly as: 'new' | 'continued' | 'present' | 'copy';
  /** The project that was here lay in the trash. It is on the list again, unless the file's has become a copy. */
  readonly wasInTrash: boolean;
}

export interface BackupFile {
  readonly bytes: Uint8Array;
  /** With its extension. */
  readonly fileName: string;
  /** Names of projects that could not be read or are too large, and are not in the file. */
  readonly missing: readonly string[];
}

/** The part of the worker's requests that is about what this device keeps. */
export interface StorageApi {
  /** A file with everything of a project, also of what the browser refuses to store. */
  backUp(request: OnProject): Promise<UniversalResponse<BackupFile>>;
  /** The same of every project on the list. What lies in the trash is not: a backup brings back no deleted project. */
  backUpAll(request: Request): Promise<UniversalResponse<BackupFile>>;
  /** Never changes what is here for anything older or different; see `RestoredProject`. */
  restoreBackup(
    request: Request & { readonly bytes: Uint8Array },
  ): Promise<UniversalResponse<readonly RestoredProject[]>>;
  /** Ends deleted projects for good. */
  emptyTrash(request: Request): Promise<UniversalResponse<null>>;
  /** Finished videos; they can be exported again. */
  clearExports(request: Request): Promise<UniversalResponse<null>>;
  /** Pictures and compiled code of scenes that are gone. */
  clearLeftovers(request: Request): Promise<UniversalResponse<null>>;
  /** Deletes the database and everything in it; this worker stores nothing afterwards. */
  eraseEverything(request: Request): Promise<UniversalResponse<null>>;
}

/** Rows of a project that the device would not store, so that they are on screen nevertheless. */
export interface UnsavedRows {
  readonly project: Project;
  readonly scenes: readonly Scene[];
  readonly messages: readonly Message[];
  readonly history: readonly HistoryEntry[];
  /** Those that are not on disk. */
  readonly modules: readonly ModuleRow[];
}
