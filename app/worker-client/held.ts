/** Keeps the latest of something back until it is released, or until it has been kept for long enough. */
export class Held<Value> {
  readonly #take: (value: Value) => void;
  #kept: { readonly value: Value } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(take: (value: Value) => void) {
    this.#take = take;
  }

  /** In the place of what is kept already, whose time goes on. */
  keep(value: Value, forMs: number): void {
    this.#kept = { value };
    this.#timer ??= setTimeout(() => this.release(), forMs);
  }

  release(): void {
    const kept = this.#kept;
    this.drop();
    if (kept) this.#take(kept.value);
  }

  drop(): void {
    this.#kept = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
