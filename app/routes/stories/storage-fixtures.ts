import type { RestoredProject } from '$shared/protocol/storage';
import type { AppError } from '$shared/response/errors';

export const pageFaults: readonly AppError[] = [
  { code: 'storage_unavailable', reason: 'it has no IndexedDB' },
  { code: 'storage_blocked' },
  { code: 'storage_newer' },
  { code: 'storage_outdated' },
  { code: 'storage_erased' },
  { code: 'worker_died', reason: 'its script did not load' },
];

const named = (name: string, as: RestoredProject['as']) => ({
  name: as === 'copy' ? `${name} (backup)` : name,
  nameInBackup: name,
});

const restored = (['new', 'continued', 'present', 'copy'] as const).flatMap((as): RestoredProject[] => [
  { projectId: `${as} listed`, ...named('Acme launch', as), as, wasInTrash: false },
  ...(as === 'new' ? [] : [{ projectId: `${as} deleted`, ...named('Quarterly report', as), as, wasInTrash: true }]),
]);

interface Outcome {
  readonly name: string;
  readonly busy: boolean;
  readonly outcome: readonly RestoredProject[] | AppError | null;
}

export const outcomes: readonly Outcome[] = [
  { name: 'before', busy: false, outcome: null },
  { name: 'reading', busy: true, outcome: null },
  { name: 'done', busy: false, outcome: restored },
  { name: 'nothing in it', busy: false, outcome: [] },
  { name: 'refused', busy: false, outcome: { code: 'backup_unreadable', reason: 'its end is missing' } },
];
