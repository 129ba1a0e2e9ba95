/** Whether the worker lives, and who waits for it. */
export class WorkerLife {
  /** Settles with why it ended, once it has. */
  readonly ended: Promise<string>;
  #reason: string | null = null;
  #told: (reason: string) => void = () => undefined;
  readonly #waiting = new Set<(reason: string) => void>();

  constructor(private readonly terminate: () => void) {
    this.ended = new Promise((resolve) => (this.#told = resolve));
  }

  /** One that only seemed to be gone would go on writing after everyone was told that it stopped: it is ended for good. */
  end(reason: string): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    this.terminate();
    this.#told(reason);
    for (const tell of this.#waiting) tell(reason);
    this.#waiting.clear();
  }

  /** The answer, or `gone` if the worker ends before. What was answered is held by nobody here. */
  whileAlive<Answer>(ask: () => Promise<Answer>, gone: (reason: string) => Answer): Promise<Answer> {
    if (this.#reason !== null) return Promise.resolve(gone(this.#reason));
    return new Promise((resolve, reject) => {
      const tell = (reason: string) => resolve(gone(reason));
      this.#waiting.add(tell);
      ask()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(tell));
    });
  }

  /** How many wait for an answer. */
  get waiting(): number {
    return this.#waiting.size;
  }
}
