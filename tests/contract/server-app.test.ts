import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { readBuiltApp } from '../../sync-server/http/built-app';
import { createHttpApp } from '../../sync-server/http/create-http-app';
import { listen } from '../../sync-server/http/listen';
import { FRAME_HASH, INLINE_SCRIPT, writeBuiltApp } from '../support/built-app';

/** The HTTP side on a real socket, with a small build and no database. */
async function serve(extra?: Readonly<Record<string, string>>): Promise<string> {
  const app = await readBuiltApp(await writeBuiltApp(extra));
  const http = createHttpApp({
    app,
    log: () => undefined,
    database: () => ({ state: 'starting' }),
    databaseAnswersWithinMs: 100,
  });
  const server = await listen(http.fetch, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.stop(0));
  return `http://127.0.0.1:${server.port}`;
}

/** As `fetch`, but the path arrives as it was written, and the body stays as it was compressed. */
function rawGet(url: string, path: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((settle, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject).end();
  });
}

const hashOfInlineScript = createHash('sha256').update(INLINE_SCRIPT).digest('base64');

test('[SV1] the page is served with the policy that keeps scene code in', async () => {
  const { headers } = await fetch(await serve());
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'self'; script-src 'self' blob: 'sha256-${hashOfInlineScript}' 'sha256-${FRAME_HASH}' 'wasm-unsafe-eval'; ` +
      "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data: blob:; media-src blob: data:; " +
      "connect-src 'self' blob:; worker-src 'self' blob:; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      'trusted-types frame worker service-worker default svelte-trusted-html sveltekit-trusted-url',
  );
  expect(headers.get('connection-allowlist')).toBe('(response-origin)');
  expect(headers.get('document-isolation-policy')).toBe('isolate-and-credentialless');
});

test('[SV1] every answer forbids sniffing and sends no referrer', async () => {
  const url = await serve();
  for (const path of ['/', '/project/1', '/_app/immutable/workers/main-abc.js', '/nothing.js', '/healthz', '/api/x']) {
    const { headers } = await fetch(url + path);
    expect.soft(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect.soft(headers.get('referrer-policy'), path).toBe('no-referrer');
  }
});

test('[SV2] the worker may reach a language model, and only the worker', async () => {
  const url = await serve();
  const { headers } = await fetch(`${url}/_app/immutable/workers/main-abc.js`);
  expect(headers.get('content-security-policy')).toContain(
    "connect-src 'self' https: http://localhost:* http://127.0.0.1:* ws: wss:",
  );
  expect(headers.has('connection-allowlist')).toBe(false);
  const script = await fetch(`${url}/_app/immutable/entry/start.abc.js`);
  expect(script.headers.get('content-security-policy')).toContain("connect-src 'self' blob:;");
});

test('[SV3] a build without preview frames is served, and one with a broken hash is refused', async () => {
  const withoutHashes = await fetch(await serve({ 'frame-bootstrap.json': '{"sha256":[]}' }));
  expect(withoutHashes.headers.get('content-security-policy')).not.toContain(FRAME_HASH);
  await expect(
    readBuiltApp(await writeBuiltApp({ 'frame-bootstrap.json': '{"sha256":["\'unsafe-inline\'"]}' })),
  ).rejects.toThrow();
});

test('[SV4] a deep link is answered with the page', async () => {
  const url = await serve();
  for (const path of ['/', '/project/1', '/settings?tab=keys']) {
    const response = await fetch(url + path);
    expect.soft(response.status, path).toBe(200);
    expect.soft(await response.text(), path).toContain('<title>App</title>');
  }
});

test('[SV4] a file that is missing is not answered with the page', async () => {
  const url = await serve();
  for (const path of ['/_app/immutable/entry/gone.js', '/_app/gone', '/gone.png']) {
    const response = await fetch(url + path);
    expect.soft(response.status, path).toBe(404);
    expect.soft(await response.text(), path).toBe(`There is nothing at ${path}.\n`);
  }
});

test('[SV5] no path leads out of the build', async () => {
  const url = await serve();
  for (const path of [
    '/../../../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/_app/..%5c..%5cetc%5cpasswd',
    '//etc/passwd',
    '/%00/etc/passwd',
    '/%E0%A4%A',
  ]) {
    const { status, body } = await rawGet(url, path);
    expect.soft([200, 404], path).toContain(status);
    expect.soft(body.toString(), path).toMatch(/<title>App<\/title>|^There is nothing at/);
  }
});

test('[SV6] a file with a hash in its name is kept for ever, the rest is asked for again', async () => {
  const url = await serve();
  const cacheControl = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
  expect(await cacheControl('/_app/immutable/entry/start.abc.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheControl('/')).toBe('no-cache');
  expect(await cacheControl('/_app/version.json')).toBe('no-cache');
  expect(await cacheControl('/_app/immutable/entry/gone.js')).toBe('no-store');
});

test('[SV6] what has not changed is not sent again', async () => {
  const url = await serve();
  const first = await fetch(url);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
  expect((await fetch(url, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test('[SV6] HEAD answers as GET does, without the body', async () => {
  const url = `${await serve()}/_app/immutable/entry/start.abc.js`;
  const [head, get] = [await fetch(url, { method: 'HEAD' }), await fetch(url)];
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  for (const name of ['etag', 'content-type', 'cache-control', 'content-length']) {
    expect(head.headers.get(name)).toBe(get.headers.get(name));
  }
});

test('[SV6] the app can only be read', async () => {
  const response = await fetch(`${await serve()}/project/1`, { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('[SV7] a compressed copy is sent to whoever takes it', async () => {
  const url = await serve();
  const path = '/_app/immutable/entry/start.abc.js';
  const get = (accept: string) => rawGet(url, path, { 'Accept-Encoding': accept });
  const identity = await get('identity');
  const brotli = await get('gzip, deflate, br');
  const gzip = await get('gzip, br;q=0');

  expect(identity.headers['content-encoding']).toBeUndefined();
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(brotli.body)).toEqual(identity.body);
  expect(gunzipSync(gzip.body)).toEqual(identity.body);
  expect(brotli.headers['vary']).toBe('Accept-Encoding');
  expect((await rawGet(url, `${path}.br`)).status).toBe(404);
});

test('[SV8] an unknown API path is a coded error', async () => {
  const response = await fetch(`${await serve()}/api/nothing`, { method: 'POST' });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    ok: false,
    requestId: response.headers.get('x-request-id'),
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    error: { code: 'route_not_found', method: 'POST', path: '/api/nothing' },
  });
});

test('[SV8] the version names the protocol and the build that is served', async () => {
  const response = await fetch(`${await serve()}/api/version`);
  expect(await response.json()).toMatchObject({ ok: true, data: { protocolVersion: 1, build: 'build-7' } });
  expect(response.headers.get('cache-control')).toBe('no-store');
});
