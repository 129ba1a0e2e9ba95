import { RangeSet, type ObservabilitySet } from 'dexie';
import type { Database } from '../tables';

/** Which records have been written or deleted since, as Dexie tells it of every connection to the database. */
export class ChangedKeys {
  readonly #prefix: string;
  readonly #rangesByTable = new Map<string, RangeSet>();
  #anything = false;

  constructor({ name }: Database) {
    this.#prefix = `idb://${name}/`;
  }

  add(parts: ObservabilitySet): void {
    for (const [part, ranges] of Object.entries(parts)) {
      // A page that comes back from the browser's cache of pages has missed what happened meanwhile.
      if (part === 'all') this.#anything = true;
      // Of each table the part with an empty name: primary keys. The others are its indexes.
      if (!part.startsWith(this.#prefix) || !part.endsWith('/')) continue;
      const table = part.slice(this.#prefix.length, -1);
      this.#rangesByTable.set(table, (this.#rangesByTable.get(table) ?? new RangeSet()).add(ranges));
    }
  }

  /** Whether one of these tables has changed. */
  touch(tables: readonly { readonly name: string }[]): boolean {
    return this.#anything || tables.some(({ name }) => this.#rangesByTable.has(name));
  }

  /** The keys of a table that have changed; null if any may have, or so many that they are better read as a whole. */
  of({ name }: { readonly name: string }): readonly string[] | null {
    if (this.#anything) return null;
    const keys: string[] = [];
    for (const { from, to } of this.#rangesByTable.get(name) ?? []) {
      if (from !== to || typeof from !== 'string' || keys.length === MOST_KEYS) return null;
      keys.push(from);
    }
    return keys;
  }
}

const MOST_KEYS = 50;
