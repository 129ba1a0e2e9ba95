export const PING_INTERVAL_MS = 500;

export interface WatchdogOptions {
  readonly ping: (nonce: number) => void;
  /** So many pings in a row without an answer, and the frame is taken for hung. */
  readonly misses: number;
  readonly onHung: () => void;
}

/** Asks a frame, again and again, whether it still listens. */
export class Watchdog {
  readonly #options: WatchdogOptions;
  #timer: ReturnType<typeof setInterval> | null = null;
  #nonce = 0;
  #answered = 0;
  #misses = 0;
  #lastTick = 0;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  start(): void {
    this.stop();
    this.#forgive();
    this.#timer = setInterval(() => this.#tick(), PING_INTERVAL_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  answer(nonce: number): void {
    this.#answered = Math.max(this.#answered, nonce);
  }

  #tick(): void {
    const now = performance.now();
    // In the background, or after the machine slept or this page was busy, a late answer says nothing about the frame.
    const unfair = document.hidden || now - this.#lastTick > 2 * PING_INTERVAL_MS;
    this.#lastTick = now;
    if (unfair) this.#forgive();
    else if (this.#answered < this.#nonce) this.#misses++;
    else this.#misses = 0;
    if (this.#misses >= this.#options.misses) {
      this.stop();
      this.#options.onHung();
    } else {
      this.#options.ping(++this.#nonce);
    }
  }

  #forgive(): void {
    this.#misses = 0;
    this.#answered = this.#nonce;
    this.#lastTick = performance.now();
  }
}
