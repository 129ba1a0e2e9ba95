import type { SaveState } from '$shared/protocol/worker';
import { fail, succeed, type RequestContext, type UniversalResponse } from '$shared/response/universal-response';

/** "Done" is said only of what is on disk. */
export function answerSaved(
  context: RequestContext,
  save: SaveState,
  affectedIds: readonly string[],
): UniversalResponse<null> {
  return save.state === 'not_saved' ? fail(context, save.error) : succeed(context, null, affectedIds);
}
