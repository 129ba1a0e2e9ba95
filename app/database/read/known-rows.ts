import type { Table } from 'dexie';
import type { ChangedKeys } from './changed-keys';

/** A project's rows of one table, as they were read last: what has changed is read again, the others stay the same. */
export class KnownRows<Row extends { readonly projectId: string }> {
  readonly #table: Table<Row, string>;
  readonly #projectId: string;
  readonly #keyOf: (row: Row) => string;
  readonly #order: (one: Row, other: Row) => number;
  #rows: readonly Row[] | null = null;

  constructor(
    table: Table<Row, string>,
    projectId: string,
    keyOf: (row: Row) => string,
    order: (one: Row, other: Row) => number = () => 0,
  ) {
    this.#table = table;
    this.#projectId = projectId;
    this.#keyOf = keyOf;
    this.#order = order;
  }

  get tables() {
    return [this.#table];
  }

  /** `changed` since the last time; null if that is not known. */
  async read(changed: ChangedKeys | null): Promise<readonly Row[]> {
    const keys = this.#rows && changed ? changed.of(this.#table) : null;
    if (keys === null) {
      const rows = await this.#table.where('projectId').equals(this.#projectId).toArray();
      return (this.#rows = rows.sort(this.#order));
    }
    const before = this.#rows ?? [];
    if (keys.length === 0) return before;
    const read = await this.#table.bulkGet([...keys]);
    const rowsByKey = new Map(before.map((row) => [this.#keyOf(row), row]));
    for (const [index, key] of keys.entries()) {
      const row = read[index];
      if (row?.projectId === this.#projectId) rowsByKey.set(key, row);
      else rowsByKey.delete(key);
    }
    const touched = keys.some((key) => rowsByKey.has(key)) || rowsByKey.size !== before.length;
    return (this.#rows = touched ? [...rowsByKey.values()].sort(this.#order) : before);
  }
}
