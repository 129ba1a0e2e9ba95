import { storageError } from '../../database/storage-error';
import type { Request } from '$shared/protocol/worker';
import { fail, type UniversalResponse } from '$shared/response/universal-response';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** For work on the database alone: what it throws is its refusal, and is answered as such. */
export async function answerStorage<Data>(
  { database }: Pick<RouterParts, 'database'>,
  request: Request,
  work: () => Promise<UniversalResponse<Data>>,
): Promise<UniversalResponse<Data>> {
  try {
    return await work();
  } catch (cause) {
    return fail(contextOf(request), await storageError(cause, database));
  }
}
