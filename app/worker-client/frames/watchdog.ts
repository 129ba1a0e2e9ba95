export const PING_INTERVAL_MS = 500;
/** A machine on which this page's own timer comes later than that has no time for the frame either. */
const PUNCTUAL_MS = 50;
/** What a miss counts for then: a hung frame is found all the same, and a slow one has time. */
const LATE_MISS = 0.25;

export interface WatchdogOptions {
  readonly ping: (nonce: number) => void;
  /** So many pings in a row without any answer, and the frame is taken for hung; more of them on a slow machine. */
  readonly misses: number;
  readonly onHung: () => void;
}

/** Asks a frame, again and again, whether it still listens. */
export class Watchdog {
  readonly #options: WatchdogOptions;
  #timer: ReturnType<typeof setInterval> | null = null;
  #nonce = 0;
  #answered = 0;
  /** What was answered when last looked: a frame that answers late is slow, not hung. */
  #seen = 0;
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
    const sinceLastMs = now - this.#lastTick;
    this.#lastTick = now;
    if (document.hidden) this.#forgive();
    else if (this.#answered > this.#seen || this.#answered === this.#nonce) this.#misses = 0;
    else this.#misses += missWorth(sinceLastMs);
    this.#seen = this.#answered;
    if (this.#misses >= this.#options.misses) {
      this.stop();
      this.#options.onHung();
    } else {
      this.#options.ping(++this.#nonce);
    }
  }

  /** In the background a late answer says nothing about the frame. */
  #forgive(): void {
    this.#misses = 0;
    this.#answered = this.#nonce;
    this.#lastTick = performance.now();
  }
}

/** What no answer says about the frame: nothing, after the machine slept or this page was busy, and a little if it is slow. */
function missWorth(sinceLastMs: number): number {
  if (sinceLastMs > 2 * PING_INTERVAL_MS) return 0;
  return sinceLastMs > PING_INTERVAL_MS + PUNCTUAL_MS ? LATE_MISS : 1;
}
