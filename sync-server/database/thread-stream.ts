import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';

/** What `pg` takes for a socket, with a thread at its other end. */
export class ThreadStream extends Duplex {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('message', (reply: Uint8Array) => this.push(Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength)));
    port.once('close', () => this.destroy());
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  override _write(message: Uint8Array, _encoding: string, done: () => void): void {
    this.#port.postMessage(new Uint8Array(message));
    done();
  }

  override _final(done: () => void): void {
    this.#port.close();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port.close();
    done(error);
  }

  override _read(): void {
    // Replies are pushed as they come: a reply was asked for, so there is nothing to hold back.
  }

  /** A socket's own options, which `pg` sets and a thread has no use for. */
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
