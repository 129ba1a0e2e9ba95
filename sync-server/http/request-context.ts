import { randomBytes, randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { parseTraceId } from '$shared/primitives/trace-context';
import type { RequestContext } from '$shared/response/universal-response';
import type { Log } from '../log';

export interface HttpEnvironment {
  Variables: { context: RequestContext };
}

/** An id from outside ends up in logs and answers, so only what looks like one is taken over. */
const REQUEST_ID = /^[A-Za-z0-9._:-]{1,100}$/;

/** Gives each request its ids, sends them back, and writes its one log line. */
export function withRequestContext(log: Log): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const startedAt = performance.now();
    const context = identify(c.req.header('x-request-id'), c.req.header('traceparent'));
    c.set('context', context);
    await next();
    c.header('x-request-id', context.requestId);
    log(c.res.status >= 500 ? 'warn' : 'info', 'request', {
      ...context,
      method: c.req.method,
      // Never the query: a link's secret could be in it.
      path: c.req.path,
      status: c.res.status,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    });
  };
}

function identify(requestId: string | undefined, traceparent: string | undefined): RequestContext {
  return {
    requestId: requestId !== undefined && REQUEST_ID.test(requestId) ? requestId : randomUUID(),
    traceId: (traceparent !== undefined && parseTraceId(traceparent)) || randomBytes(16).toString('hex'),
  };
}
