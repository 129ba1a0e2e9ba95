import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export interface Listening {
  readonly port: number;
  /** Takes no new connection, lets requests that are under way finish, and cuts off what is left after that time. */
  stop(withinMs: number): Promise<void>;
}

export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  where: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer();
  let stopping = false;
  const answer = getRequestListener(fetch);
  server.on('request', (request, response) => {
    // A connection that is kept alive would hold the server for as long as its browser is open.
    if (stopping) response.setHeader('Connection', 'close');
    response.once('close', () => {
      if (stopping) server.closeIdleConnections();
    });
    void answer(request, response);
  });
  await bound(server, where);
  return {
    // A server that listens on a port has an address object, not a pipe's name.
    port: (server.address() as AddressInfo).port,
    async stop(withinMs) {
      stopping = true;
      const closed = new Promise<void>((settle) => server.close(() => settle()));
      const impatience = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(impatience);
    },
  };
}

function bound(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((settle, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, host, port), { cause: error })),
    );
    server.listen(port, host, settle);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop the other program or start with PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `Port ${port} needs rights this program does not have. Start with PORT=8787 npm start.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This computer has no address ${host}. Unset HOST, or set it to an address it has.`;
    default:
      return `Can't listen on ${host}:${port}: ${error.message}.`;
  }
}
