import type { RestoredProject } from '$shared/protocol/storage';

/** One project as the storage page lists it. */
export interface StoredProjectRow {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  readonly contentBytes: number;
  readonly pictureBytes: number;
  readonly videoBytes: number;
}

/** What a restored backup has become, in a sentence each. */
export function restoredSentence({ name, nameInBackup, as, wasInTrash }: RestoredProject): string {
  switch (as) {
    case 'new':
      return `“${name}” is on this device again.`;
    case 'continued':
      return wasInTrash
        ? `“${name}” is out of the trash, and has the later changes of the backup now.`
        : `“${name}” has the later changes of the backup now.`;
    case 'present':
      return wasInTrash
        ? `“${name}” is out of the trash; the backup has nothing that it lacks.`
        : `“${name}” is here already, with everything the backup has.`;
    case 'copy':
      return wasInTrash
        ? `“${name}” is what the backup has. “${nameInBackup}” stays in the trash, as it is.`
        : `“${name}” is what the backup has; what was here is as it was.`;
  }
}
