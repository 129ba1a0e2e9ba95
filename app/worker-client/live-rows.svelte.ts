import { createSubscriber } from 'svelte/reactivity';
import type { Database } from '../database/tables';
import type { AppError } from '$shared/response/errors';
import { followQuery } from './follow-query';

/** What a query finds, as state. A component that reads it is subscribed for as long as it does so. */
export class LiveValue<Value> {
  #value: Value | null = $state.raw(null);
  #problem: AppError | null = $state.raw(null);
  readonly #subscribe: () => void;

  constructor(database: Database, query: () => Promise<Value>) {
    this.#subscribe = createSubscriber(() =>
      followQuery(
        database,
        query,
        (value) => {
          this.#value = value;
          this.#problem = null;
        },
        (problem) => (this.#problem = problem),
      ),
    );
  }

  /** Null until first read. */
  get value(): Value | null {
    this.#subscribe();
    return this.#value;
  }

  /** Why the value is not up to date; null while it is. */
  get problem(): AppError | null {
    this.#subscribe();
    return this.#problem;
  }
}
