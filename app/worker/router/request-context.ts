import { parseTraceId } from '$shared/primitives/trace-context';
import type { Request } from '$shared/protocol/worker';
import type { RequestContext } from '$shared/response/universal-response';

/** The ids of the click; a malformed trace is replaced by zeros rather than refusing the work. */
export function contextOf(request: Request): RequestContext {
  return { requestId: request.requestId, traceId: parseTraceId(request.traceparent) ?? '0'.repeat(32) };
}
