import * as Y from 'yjs';
import type { z } from '../primitives/zod';
import { canonicalJson } from '../primitives/json';

/**
 * What was read of a map, until it changes. A request reads its whole project some ten times, and checking every field
 * of every scene each time took longer than everything else it does.
 */
const readings = new WeakMap<Y.Map<unknown>, { readonly schema: unknown; readonly fields: unknown }>();
/** Maps that forget their reading when they change. */
const watched = new WeakSet<Y.Map<unknown>>();

/**
 * The one place that touches a Y.Map by key; the generated accessors are instances of it, one per kind of map.
 * Keys it doesn't know stay in the document untouched, so an older build never drops a newer build's data.
 */
export class TypedMap<Fields extends object> {
  constructor(
    readonly map: Y.Map<unknown>,
    private readonly schema: z.ZodType<Fields>,
    private readonly keys: readonly string[],
  ) {}

  /** All fields, checked; null if a peer wrote something that is not of this shape. The same object until they change. */
  read(): Readonly<Fields> | null {
    const known = readings.get(this.map);
    // Made by this very schema, which says what it is.
    if (known?.schema === this.schema) return known.fields as Fields | null;
    const fields = this.parse();
    if (!watched.has(this.map)) {
      watched.add(this.map);
      this.map.observe(() => readings.delete(this.map));
    }
    readings.set(this.map, { schema: this.schema, fields });
    return fields;
  }

  private parse(): Fields | null {
    const parsed = this.schema.safeParse(
      Object.fromEntries(this.keys.flatMap((key) => (this.map.has(key) ? [[key, this.map.get(key)]] : []))),
    );
    return parsed.success ? parsed.data : null;
  }

  /** Writes the fields that differ, and only those, so that edits of two people to different fields merge. */
  write(fields: Partial<Fields>): void {
    readings.delete(this.map); // observers hear of it only when the transaction ends
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined || (this.map.has(key) && canonicalJson(this.map.get(key)) === canonicalJson(value)))
        continue;
      this.map.set(key, value);
    }
  }

  /** Null if it is missing or a peer wrote something else there: reading never writes. */
  protected nestedMap(key: string): Y.Map<unknown> | null {
    const value = this.map.get(key);
    return value instanceof Y.Map ? (value as Y.Map<unknown>) : null;
  }

  protected nestedText(key: string): Y.Text | null {
    const value = this.map.get(key);
    return value instanceof Y.Text ? value : null;
  }

  /** For a new entry: the nested types it is born with. */
  protected bear(maps: readonly string[], texts: readonly string[]): void {
    readings.delete(this.map);
    for (const key of maps) this.map.set(key, new Y.Map<unknown>());
    for (const key of texts) this.map.set(key, new Y.Text());
  }
}

/** A Y.Map whose values are maps of one kind, by id. */
export class MapOf<Accessor> {
  constructor(
    readonly map: Y.Map<unknown>,
    private readonly wrap: (map: Y.Map<unknown>) => Accessor,
  ) {}

  get(id: string): Accessor | null {
    const value = this.map.get(id);
    return value instanceof Y.Map ? this.wrap(value as Y.Map<unknown>) : null;
  }

  /** A new, empty entry; what stood under `id` is replaced. */
  create(id: string): Accessor {
    const map = new Y.Map<unknown>();
    this.map.set(id, map);
    return this.wrap(map);
  }

  delete(id: string): void {
    this.map.delete(id);
  }

  ids(): string[] {
    return [...this.map.keys()];
  }
}
