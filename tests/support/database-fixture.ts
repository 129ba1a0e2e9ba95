import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { Dexie } from 'dexie';
import { z } from '$shared/primitives/zod';

const fixture = z.object({
  version: z.number(),
  schema: z.record(z.string(), z.string()),
  stores: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

let count = 0;

/** A database as an earlier build left it, record by record (tests/fixtures/database-N.json); returns its name. */
export async function storedDatabase(file: string): Promise<string> {
  const { version, schema, stores } = fixture.parse(
    JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'), readBytes),
  );
  const name = `stored ${++count}`;
  const database = new Dexie(name);
  database.version(version / 10).stores(schema);
  for (const [store, rows] of Object.entries(stores)) await database.table(store).bulkAdd(rows);
  database.close();
  onTestFinished(() => Dexie.delete(name));
  return name;
}

function readBytes(_key: string, value: unknown): unknown {
  const bytes = z.object({ base64: z.string() }).safeParse(value);
  return bytes.success ? new Uint8Array(Buffer.from(bytes.data.base64, 'base64')) : value;
}
