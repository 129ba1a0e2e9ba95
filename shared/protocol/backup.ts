import type { AppError } from '../response/errors';

/**
 * A backup file, docs/backup-format.md:
 *
 *   bazaar-vid backup 1\n      what it is and its format
 *   {"personId": …}\n          the header: what follows, how long each part is and its SHA-256
 *   bytes                      the projects' Yjs updates, then the assets their histories name, in the header's order
 *
 * Everything in it is hostile until it has been checked: lengths before they are used, hashes before bytes are.
 */

/** Raise it when an older build could not restore the file any more, and add a line to docs/backup-format.md. */
export const BACKUP_FORMAT = 1;
export const BACKUP_EXTENSION = '.bazaarvid';
export const BACKUP_LIMIT = 512_000_000;

export interface BackupProject {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  /** The whole document as one Yjs update. */
  readonly bytes: Uint8Array;
}

export interface BackupAsset {
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Backup {
  /** Whoever wrote it: their undo steps become those of whoever restores it. */
  readonly personId: string;
  readonly writtenAt: number;
  readonly projects: readonly BackupProject[];
  readonly assets: readonly BackupAsset[];
}

export function tooLarge(byteLength: number, limit = BACKUP_LIMIT): AppError {
  return { code: 'backup_too_large', megabytes: Math.ceil(byteLength / 1e6), limit: limit / 1e6 };
}
