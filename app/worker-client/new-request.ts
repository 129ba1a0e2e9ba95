import { formatTraceparent } from '$shared/primitives/trace-context';
import type { Request } from '$shared/protocol/worker';

/** Ids of one click: they go along to the row, the answer and the server's log line. */
export function newRequest(): Request {
  return { requestId: crypto.randomUUID(), traceparent: formatTraceparent(randomHex(16), randomHex(8)) };
}

function randomHex(byteLength: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(byteLength)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
