import { reasonOf } from '$shared/primitives/reason-of';
import { z } from '$shared/primitives/zod';
import type { Request } from '$shared/protocol/worker';
import type { ServerVersion } from '$shared/protocol/version';
import { parseTraceId } from '$shared/primitives/trace-context';
import type { AppError } from '$shared/response/errors';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.object({ protocolVersion: z.number().int(), build: z.string() }) }),
  z.object({
    ok: z.literal(false),
    error: z.custom<AppError>((value) => typeof value === 'object' && value !== null && 'code' in value),
  }),
]);

const PATIENCE_MS = 5000;

/** Asks the server who it is. The ids of the click go along, so its log line can be found from here. */
export async function askVersion(request: Request): Promise<UniversalResponse<ServerVersion>> {
  const context = { requestId: request.requestId, traceId: parseTraceId(request.traceparent) ?? '' };
  const headers = { 'x-request-id': request.requestId, traceparent: request.traceparent };
  try {
    const response = await fetch('/api/version', { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    const parsed = answer.safeParse(await response.json());
    if (!parsed.success)
      return fail(context, {
        code: 'server_unreachable',
        reason: `it answered ${response.status} with something else`,
      });
    return parsed.data.ok ? succeed(context, parsed.data.data) : fail(context, parsed.data.error);
  } catch (cause) {
    return fail(context, {
      code: 'server_unreachable',
      reason: reasonOf(cause),
    });
  }
}
