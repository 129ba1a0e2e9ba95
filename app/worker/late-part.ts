import type { Late } from '$shared/primitives/late';
import { reasonOf } from '$shared/primitives/reason-of';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';

/** Whoever waits is told after so long. What comes later still counts. */
const LIMIT_MS = 30_000;

export interface LatePartPorts<Part> {
  /**
   * `attempt` counts from 0. Each must ask the network: a browser may remember for the life of the worker that an address
   * could not be imported, so a later attempt needs another address.
   */
  bring(attempt: number): Promise<Part>;
  wait(ms: number): Promise<unknown>;
  /** Which part it is that did not come, as whoever asked is told. */
  failure(reason: string): AppError;
}

/** A part of the worker that is not needed to start, so it comes in a script of its own. */
export class LatePart<Part> implements Late<Part> {
  readonly come: Promise<Part>;
  #here: Part | null = null;
  #asking: Promise<Result<Part>> | null = null;
  #attempts = 0;
  #arrive: (part: Part) => void = () => undefined;

  constructor(private readonly ports: LatePartPorts<Part>) {
    this.come = new Promise((resolve) => (this.#arrive = resolve));
  }

  get here(): Part | null {
    return this.#here;
  }

  /** What is asked for while an attempt is under way is answered with it. */
  load(): Promise<Result<Part>> {
    if (this.#here !== null) return Promise.resolve(ok(this.#here));
    this.#asking ??= this.#ask(this.#attempts++).finally(() => (this.#asking = null));
    return this.#asking;
  }

  #ask(attempt: number): Promise<Result<Part>> {
    const { bring, wait } = this.ports;
    const failed = (reason: string) => err(this.ports.failure(reason));
    return Promise.race([
      bring(attempt).then(
        (part) => ok(this.#take(part)),
        (cause: unknown) => failed(reasonOf(cause)),
      ),
      this.come.then(ok), // an earlier attempt's, which had been given up
      wait(LIMIT_MS).then(() => failed(`it has not come in ${LIMIT_MS / 1000} seconds`)),
    ]);
  }

  /** The first that comes: two of a part would be two of everything it remembers. */
  #take(part: Part): Part {
    this.#here ??= part;
    this.#arrive(this.#here);
    return this.#here;
  }
}
