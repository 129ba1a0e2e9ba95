import type { AppError } from './errors';

/** Goes along every boundary, from the click to the server's log line. */
export interface RequestContext {
  readonly requestId: string;
  readonly traceId: string;
}

/** What every call that answers returns. Two shapes and no third. */
export type UniversalResponse<Data> =
  | (RequestContext & { readonly ok: true; readonly data: Data; readonly affectedIds: readonly string[] })
  | (RequestContext & { readonly ok: false; readonly error: AppError });

export function succeed<Data>(
  context: RequestContext,
  data: Data,
  affectedIds: readonly string[] = [],
): UniversalResponse<Data> {
  return { ok: true, requestId: context.requestId, traceId: context.traceId, data, affectedIds };
}

export function fail(context: RequestContext, error: AppError): UniversalResponse<never> {
  return { ok: false, requestId: context.requestId, traceId: context.traceId, error };
}
