import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/** Rows as state. A component that reads `rows` is subscribed for as long as it does so. Null until first read. */
export class LiveRows<Row> {
  #rows: readonly Row[] | null = $state.raw(null);
  readonly #subscribe: () => void;

  constructor(query: () => Promise<readonly Row[]>) {
    this.#subscribe = createSubscriber(() => {
      const subscription = liveQuery(query).subscribe((rows) => (this.#rows = rows));
      return () => subscription.unsubscribe();
    });
  }

  get rows(): readonly Row[] | null {
    this.#subscribe();
    return this.#rows;
  }
}
