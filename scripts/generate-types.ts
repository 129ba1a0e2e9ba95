/**
 * Writes shared/generated/entities.ts and stores.ts from the tables and the document's shape (seed ticket 001).
 * `--check` writes nothing and fails if a file is not what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core';
import { format } from 'prettier';
import { documentRoots, documentShape, fieldsOf } from '../shared/schema/document';
import { flatElementKeys } from '../shared/schema/layout';
import { jsonColumns } from '../shared/schema/records';
import * as tables from '../shared/schema/tables';

const target =
  process.env['GENERATED_ENTITIES'] ?? fileURLToPath(new URL('../shared/generated/entities.ts', import.meta.url));

const tableNames = Object.keys(tables) as (keyof typeof tables)[];

/** projects → Project, historyEntries → HistoryEntry */
function entityName(table: string): string {
  const singular = table.endsWith('ies') ? `${table.slice(0, -3)}y` : table.slice(0, -1);
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The zod source of one column. A jsonb column's type is erased in Drizzle, so it must be named in `jsonColumns`. */
function columnSchema(table: string, key: string, column: PgColumn): string {
  const schema = baseSchema(table, key, column);
  return column.notNull ? schema : `${schema}.nullable()`;
}

function baseSchema(table: string, key: string, column: PgColumn): string {
  if (column.dataType === 'json') {
    const path = `${table}.${key}`;
    if (!(path in jsonColumns))
      throw new Error(`The jsonb column ${path} has no schema: name one in shared/schema/records.ts, jsonColumns.`);
    return `jsonColumns['${path}']`;
  }
  if (column.enumValues !== undefined && column.enumValues.length > 0)
    return `z.enum(${JSON.stringify(column.enumValues)})`;
  switch (column.dataType) {
    case 'string':
      return 'z.string()';
    case 'number':
      return 'z.number().int()';
    case 'boolean':
      return 'z.boolean()';
    default:
      throw new Error(
        `The column ${table}.${key} has the type ${column.dataType}, which the generator does not know yet.`,
      );
  }
}

function entity(table: keyof typeof tables): string {
  const name = entityName(table);
  const columns = Object.entries(getTableColumns(tables[table])).map(
    ([key, column]) => `  ${key}: ${columnSchema(table, key, column)},`,
  );
  const schema = `${lowerFirst(name)}Row`;
  return [
    `export const ${schema} = z.object({`,
    ...columns,
    `});`,
    `export type ${name} = z.infer<typeof ${schema}>;`,
  ].join('\n');
}

/** Primary key first, then a secondary index for each foreign key: what Dexie calls a store's schema. */
function dexieStore(table: keyof typeof tables): string {
  const config = getTableConfig(tables[table]);
  const key = Object.entries(getTableColumns(tables[table])).find(([, column]) => column.primary)?.[0];
  if (key === undefined) throw new Error(`The table ${table} has no primary key.`);
  const propertyOf = (columnName: string) =>
    Object.entries(getTableColumns(tables[table])).find(([, column]) => column.name === columnName)?.[0] ?? columnName;
  const references = config.foreignKeys.flatMap((foreignKey) =>
    foreignKey.reference().columns.map((column) => propertyOf(column.name)),
  );
  return `  ${table}: '${[key, ...references].join(', ')}',`;
}

function accessor(name: string): string {
  const shape = documentShape[name];
  if (!shape) throw new Error(`documentShape has no ${name}.`);
  if (name === 'Element') return elementAccessor(shape.says);
  const tableName = tableNames.find((candidate) => tables[candidate] === shape.table);
  const columns = (shape.columns ?? []).map((key) => {
    const column = tableName && (getTableColumns(tables[tableName]) as Record<string, PgColumn>)[key];
    if (!column || !tableName)
      throw new Error(`documentShape.${name} names the column ${key}, which its table does not have.`);
    return `  ${key}: ${columnSchema(tableName, key, column)},`;
  });
  const extra = fieldsOf(name).length > 0 ? [`  ...documentFields.${name},`] : [];
  const keys = [...(shape.columns ?? []), ...fieldsOf(name)];
  const schema = `${lowerFirst(name)}Fields`;
  const maps = Object.entries(shape.maps ?? {});
  const texts = shape.texts ?? [];
  const nested = [
    ...maps.map(
      ([key, inner]) => `
  get ${key}(): MapOf<${inner}Map> | null {
    const map = this.nestedMap('${key}');
    return map && new MapOf(map, (each) => new ${inner}Map(each));
  }`,
    ),
    ...texts.map(
      (key) => `
  get ${key}(): Y.Text | null {
    return this.nestedText('${key}');
  }`,
    ),
    ...(maps.length + texts.length > 0
      ? [
          `
  /** Gives a new entry the nested types it is born with. */
  create(): void {
    this.bear(${JSON.stringify(maps.map(([key]) => key))}, ${JSON.stringify(texts)});
  }`,
        ]
      : []),
  ];
  return [
    `export const ${schema} = z.object({`,
    ...columns,
    ...extra,
    `});`,
    `export type ${name}Fields = z.infer<typeof ${schema}>;`,
    ``,
    `/** ${shape.says} */`,
    `export class ${name}Map extends TypedMap<${name}Fields> {`,
    `  constructor(map: Y.Map<unknown>) {`,
    `    super(map, ${schema}, ${JSON.stringify(keys)});`,
    `  }`,
    ...nested,
    `}`,
  ].join('\n');
}

function elementAccessor(says: string): string {
  const keys = flatElementKeys;
  return [
    `/** ${says} */`,
    `export class ElementMap extends TypedMap<FlatElement> {`,
    `  constructor(map: Y.Map<unknown>) {`,
    `    super(map, flatElement, ${JSON.stringify(keys)});`,
    `  }`,
    `}`,
  ].join('\n');
}

function roots(kind: keyof typeof documentRoots): string {
  const { one, many } = documentRoots[kind];
  return [
    `/** Everything in a ${kind} document. */`,
    `export function ${kind}Maps(doc: Y.Doc) {`,
    `  return {`,
    ...Object.entries(one).map(([key, name]) => `    ${key}: new ${name}Map(doc.getMap('${key}')),`),
    ...Object.entries(many).map(
      ([key, name]) => `    ${key}: new MapOf(doc.getMap('${key}'), (map) => new ${name}Map(map)),`,
    ),
    `  };`,
    `}`,
  ].join('\n');
}

const GENERATED = `// Generated by scripts/generate-types.ts from shared/schema: change the schema and run \`npm run generate:types\`.`;

/** In a file of its own: the page opens the database too, and needs no schema for it. */
function generateStores(): string {
  return [
    GENERATED,
    `/** Dexie's schema of each store: the primary key, then an index for each reference. */`,
    `export const stores = {`,
    ...tableNames.map(dexieStore),
    `} as const;`,
    ``,
  ].join('\n');
}

function generate(): string {
  return [
    GENERATED,
    `import type * as Y from 'yjs';`,
    `import { z } from '../primitives/zod';`,
    `import { documentFields } from '../schema/document-fields';`,
    `import { flatElement, type FlatElement } from '../schema/layout';`,
    `import { jsonColumns } from '../schema/records';`,
    `import { MapOf, TypedMap } from '../schema/typed-map';`,
    ``,
    `// Rows`,
    ...tableNames.map((table) => `${entity(table)}\n`),
    `/** Rows of the browser's database, by store. */`,
    `export interface Rows {`,
    ...tableNames.map((table) => `  ${table}: ${entityName(table)};`),
    `}`,
    ``,
    `// Typed access to the documents`,
    ...Object.keys(documentShape).map((name) => `${accessor(name)}\n`),
    roots('project'),
    ``,
    roots('workspace'),
    ``,
  ].join('\n');
}

for (const [path, text] of [
  [target, generate()],
  [join(dirname(target), 'stores.ts'), generateStores()],
] as const) {
  const generated = await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, generated);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== generated) {
    process.stderr.write(`${path} is stale. Run \`npm run generate:types\` and commit it.\n`);
    process.exitCode = 1;
  }
}
