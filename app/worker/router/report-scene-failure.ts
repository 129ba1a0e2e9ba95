import { deleteSceneFailure, writeSceneFailure } from '../../database/write/write-rows';
import type { ReportSceneFailure } from '$shared/protocol/worker';
import { succeed, type UniversalResponse } from '$shared/response/universal-response';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** Remembers on this device that a module fails or hangs, so that a reload does not run into it again; or forgets it. */
export async function reportSceneFailure(
  parts: RouterParts,
  request: ReportSceneFailure,
): Promise<UniversalResponse<null>> {
  const { moduleKey, sceneId, projectId, error } = request;
  if (error === null) await deleteSceneFailure(parts.database, projectId, moduleKey);
  else await writeSceneFailure(parts.database, { moduleKey, sceneId, projectId, error });
  return succeed(contextOf(request), null, [sceneId]);
}
