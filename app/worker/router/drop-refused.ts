import { endingOf } from '../../database/storage-error';
import type { AppError } from '$shared/response/errors';
import type { RouterParts } from './ports';

/**
 * A copy or a restored project that the device would not store: whoever asked was told so and may ask again, so it must
 * not be stored later by itself. Where nothing is ever stored it stays, for as long as the tab is open.
 */
export async function dropRefused(
  { database, documents }: Pick<RouterParts, 'database' | 'documents'>,
  projectId: string,
  error: AppError,
): Promise<AppError> {
  if (!endingOf(database)) await documents.forget(projectId);
  return error;
}
