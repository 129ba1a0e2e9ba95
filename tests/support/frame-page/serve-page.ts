import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pageHeaders } from '../../../sync-server/http/security-headers';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a built page with the headers that the real server sends. `without` leaves some of them out. */
export async function servePage(folder: string, without: readonly string[] = []): Promise<PageServer> {
  const { sha256 } = JSON.parse(await readFile(join(folder, 'frame-bootstrap.json'), 'utf8')) as {
    sha256: string[]; // written by the build a moment ago
  };
  const headers = Object.fromEntries(Object.entries(pageHeaders(sha256)).filter(([name]) => !without.includes(name)));
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(url.split('?')[0] ?? '/');
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream', ...headers });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
