import type { OnProject } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { wholeDocument } from '../document/open-document';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** The whole working document as one Yjs update, whether or not this device would store it. */
export async function backUp(
  parts: RouterParts,
  request: OnProject,
): Promise<UniversalResponse<{ readonly bytes: Uint8Array }>> {
  const context = contextOf(request);
  const opened = await parts.documents.open(request.projectId);
  if (!opened.ok) return fail(context, opened.error);
  return succeed(context, { bytes: wholeDocument(opened.value.doc) });
}
