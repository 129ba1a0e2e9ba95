import { Hono } from 'hono';
import { readBuiltApp } from '../../sync-server/http/built-app';
import { listen } from '../../sync-server/http/listen';
import { withRequestContext, type HttpEnvironment } from '../../sync-server/http/request-context';
import { serveApp } from '../../sync-server/http/serve-app';

export interface ServedBuild {
  readonly url: string;
  stop(): Promise<void>;
}

/** The built app with the server's own headers, on a free port, without a database: nothing here would use one. */
export async function serveBuild(folder: string): Promise<ServedBuild> {
  const http = new Hono<HttpEnvironment>();
  http.use(withRequestContext(() => undefined));
  http.all('*', serveApp(await readBuiltApp(folder)));
  const { port, stop } = await listen(http.fetch, { host: '127.0.0.1', port: 0 });
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(0) };
}
