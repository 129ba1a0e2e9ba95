import type { OnProject } from '$shared/protocol/worker';
import { err, ok, type Result } from '$shared/response/result';
import type { Designer, RouterParts } from './ports';
import type { ProjectQueue } from './project-queue';

/**
 * What designs comes after the start. A request that needs it says so while it waits, and can be stopped; `asked` is the
 * answer to its asking, which was when it came: whatever waits behind it in the queue has waited as long.
 */
export async function awaitDesigner(
  { designer, emit }: Pick<RouterParts, 'designer' | 'emit'>,
  queue: ProjectQueue,
  { requestId, projectId }: OnProject,
  asked: Promise<Result<Designer>>,
): Promise<Result<Designer>> {
  if (designer.here) return ok(designer.here);
  emit({ type: 'working', requestId, projectId, sentence: 'Loading the part that designs scenes' });
  const stopped = queue.stopped(requestId).then(() => err({ code: 'request_stopped' } as const));
  return Promise.race([asked, stopped]);
}
