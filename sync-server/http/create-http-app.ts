import { Hono } from 'hono';
import type { Context } from 'hono';
import { PROTOCOL_VERSION, type ServerVersion } from '$shared/protocol/version';
import type { AppError } from '$shared/response/errors';
import { fail, succeed } from '$shared/response/universal-response';
import type { DatabaseState } from '../database/supervise-database';
import type { Log } from '../log';
import type { BuiltApp } from './built-app';
import { readReadiness } from './readiness';
import { withRequestContext, type HttpEnvironment } from './request-context';
import { everywhere } from './security-headers';
import { serveApp } from './serve-app';

export interface HttpAppOptions {
  readonly app: BuiltApp;
  readonly log: Log;
  database(): DatabaseState;
  readonly databaseAnswersWithinMs: number;
}

export function createHttpApp({ app, log, database, databaseAnswersWithinMs }: HttpAppOptions): Hono<HttpEnvironment> {
  const http = new Hono<HttpEnvironment>();
  http.use(withRequestContext(log));

  // Alive, whatever the database does: an orchestrator that restarted us for its sake would take the app away too.
  http.get('/healthz', (c) => answer(c, 200, succeed(c.var.context, { alive: true })));

  http.get('/readyz', async (c) => {
    const ready = await readReadiness(database(), databaseAnswersWithinMs);
    return ready.ok
      ? answer(c, 200, succeed(c.var.context, ready.value))
      : answer(c, 503, fail(c.var.context, ready.error));
  });

  http.get('/api/version', (c) => {
    const version: ServerVersion = { protocolVersion: PROTOCOL_VERSION, build: app.build };
    return answer(c, 200, succeed(c.var.context, version));
  });

  http.all('/api/*', (c) => {
    const error: AppError = { code: 'route_not_found', method: c.req.method, path: c.req.path };
    return answer(c, 404, fail(c.var.context, error));
  });

  http.all('*', serveApp(app));

  http.onError((error, c) => {
    log('error', 'request_failed', { ...c.var.context, reason: error.stack ?? error.message });
    return answer(c, 500, fail(c.var.context, { code: 'internal', reason: 'the server could not answer' }));
  });
  return http;
}

function answer(c: Context<HttpEnvironment>, status: 200 | 404 | 500 | 503, body: object): Response {
  return c.json(body, status, { ...everywhere, 'Cache-Control': 'no-store' });
}
