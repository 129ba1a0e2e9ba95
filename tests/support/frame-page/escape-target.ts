import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface EscapeTarget {
  readonly httpPort: number;
  readonly udpPort: number;
  /** The channels by which something has arrived. */
  readonly arrived: ReadonlySet<string>;
}

/** Another server, which notes what reaches it: over HTTP under the channel's name, over UDP as `stun`. */
export async function openEscapeTarget(): Promise<EscapeTarget> {
  const arrived = new Set<string>();
  const server = createServer(({ url = '/' }, response) => {
    arrived.add(url.split(/[/?]/)[1] ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  server.on('upgrade', ({ url = '/' }, socket) => {
    arrived.add(url.split(/[/?]/)[1] ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const socket = createSocket('udp4');
  socket.on('message', () => arrived.add('stun'));
  await new Promise<void>((listening) => socket.bind(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    socket.close();
  });
  const { port: httpPort } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { httpPort, udpPort: socket.address().port, arrived };
}
