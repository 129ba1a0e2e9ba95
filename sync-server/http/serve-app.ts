import type { Context, Handler } from 'hono';
import type { BuiltApp, BuiltFile } from './built-app';
import { ENCODINGS, type EncodingName } from './compress';
import type { HttpEnvironment } from './request-context';
import { everywhere, pageHeaders, workerHeaders } from './security-headers';

const IMMUTABLE = '/_app/immutable/';

/** Files of the build; any other path that could be a page is the app's page, which finds its way by itself. */
export function serveApp(app: BuiltApp): Handler<HttpEnvironment> {
  const headersOfPage = pageHeaders(app.inlineScriptHashes);

  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      return plain(c, 405, `${c.req.path} can only be read.`, { Allow: 'GET, HEAD' });
    }
    const path = readablePath(c.req.path);
    const file = path === null ? undefined : (app.filesByPath.get(path) ?? (isDeepLink(path) ? app.page : undefined));
    if (path === null || !file) {
      // A missing chunk must not be answered with a page: the browser would try to run it.
      return plain(c, 404, `There is nothing at ${c.req.path}.`, { 'Cache-Control': 'no-store' });
    }
    return send(c, file, {
      ...(path.includes('/workers/') ? workerHeaders : headersOfPage),
      'Cache-Control': path.startsWith(IMMUTABLE) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  };
}

function readablePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return /\\|\0|(^|\/)\.\.(\/|$)/.test(decoded) ? null : decoded === '/' ? '/index.html' : decoded;
  } catch {
    return null;
  }
}

function isDeepLink(path: string): boolean {
  return !path.startsWith('/_app/') && !/\.[^/]*$/.test(path);
}

async function send(
  c: Context<HttpEnvironment>,
  file: BuiltFile,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const all: Record<string, string> = { ...headers, ETag: file.etag, Vary: 'Accept-Encoding' };
  if (matches(c.req.header('if-none-match'), file.etag)) return c.body(null, 304, all);
  const encoding = file.compressed && acceptedEncoding(c.req.header('accept-encoding') ?? '');
  const bytes = file.compressed && encoding ? await file.compressed(encoding) : file.bytes;
  all['Content-Type'] = file.contentType;
  all['Content-Length'] = String(bytes.byteLength);
  if (encoding) all['Content-Encoding'] = encoding;
  return c.req.method === 'HEAD' ? c.body(null, 200, all) : c.body(bytes, 200, all);
}

function acceptedEncoding(header: string): EncodingName | null {
  const accepted = header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return ENCODINGS.find((name) => accepted.includes(name)) ?? null;
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch === '*' || (ifNoneMatch?.split(',').some((tag) => opaque(tag) === opaque(etag)) ?? false);
}

function plain(
  c: Context<HttpEnvironment>,
  status: 404 | 405,
  sentence: string,
  headers: Readonly<Record<string, string>>,
): Response {
  return c.text(`${sentence}\n`, status, { ...everywhere, ...headers });
}
