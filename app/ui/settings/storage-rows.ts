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
export function restoredSentence({ name, as, wasInTrash }: RestoredProject): string {
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
        ? `“${name}” is what the backup has. The project of that name in the trash has other changes, and stays there.`
        : `“${name}”: the backup stands beside the project that is here, which was not changed.`;
  }
}
