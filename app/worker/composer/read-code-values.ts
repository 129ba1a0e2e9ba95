import type { Expression, ObjectExpression } from 'acorn';
import { place } from '$shared/motion/place';
import { stagePlace } from '$shared/motion/props/stage';
import type { Json } from '$shared/primitives/json';

/** Expressions of scene code as the data they are, as far as they are no more than that. Nothing is executed. */

export interface Fields {
  readonly [key: string]: Json;
}

/** What a name stands for, and what it is called in the defaults; null: it is not from there. */
export interface Named {
  readonly value: Json;
  readonly from: string | null;
}
export type Names = ReadonlyMap<string, Named>;

class NotOurs extends Error {}

/** Somebody wrote more than values. */
export function refuse(): never {
  throw new NotOurs();
}

export function fields(value: Expression, known: Names, names = new Map<string, string>(), path = ''): Fields {
  if (value.type !== 'ObjectExpression') return refuse();
  const read: [string, Json][] = value.properties.flatMap((property) => entriesOf(property, known, names, path));
  return Object.fromEntries(read);
}

function entriesOf(
  property: ObjectExpression['properties'][number],
  known: Names,
  names: Map<string, string>,
  path: string,
): [string, Json][] {
  if (property.type === 'SpreadElement') {
    // Of other attributes nobody could say then which element's field they are.
    if (path === '') return Object.entries(placeOf(property.argument, known, names));
    const spread = valueOf(property.argument, known, names, path);
    return isFields(spread) ? Object.entries(spread) : refuse();
  }
  if (property.computed || property.method || property.kind !== 'init') return refuse();
  const key = property.key.type === 'Identifier' ? property.key.name : literalKey(property.key);
  if (key === '__proto__') return refuse();
  return [[key, valueOf(property.value, known, names, path === '' ? key : `${path}.${key}`)]];
}

/** In `{...place(stage.headline)}`: what follows from measuring the scene, and whose it is. */
function placeOf(value: Expression, known: Names, names: Map<string, string>): Fields {
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier' || value.callee.name !== 'place') {
    return refuse();
  }
  const [row, more] = value.arguments;
  if (row?.type !== 'MemberExpression' || more || row.object.type !== 'Identifier' || row.object.name !== 'stage') {
    return refuse();
  }
  const read = stagePlace.safeParse(referenced(row, known).value);
  if (!read.success || row.property.type !== 'Identifier' || names.has(STAGE)) return refuse();
  names.set(STAGE, row.property.name);
  return place(read.data);
}

/** Where a tag's row of the stage is noted among its names: no attribute is called that. */
export const STAGE = '';

function literalKey(key: Expression | { readonly type: 'PrivateIdentifier' }): string {
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')
    ? String(key.value)
    : refuse();
}

function valueOf(value: Expression, known: Names, names: Map<string, string>, path: string): Json {
  switch (value.type) {
    case 'Literal':
      return isPlain(value.value) ? value.value : refuse();
    case 'TemplateLiteral':
      return value.expressions.length === 0 ? (value.quasis[0]?.value.cooked ?? refuse()) : refuse();
    case 'UnaryExpression': {
      const inner = valueOf(value.argument, known, names, '');
      return value.operator === '-' && typeof inner === 'number' ? -inner : refuse();
    }
    case 'ArrayExpression':
      return value.elements.map((entry, index) =>
        entry === null || entry.type === 'SpreadElement' ? refuse() : valueOf(entry, known, names, `${path}.${index}`),
      );
    case 'ObjectExpression':
      return fields(value, known, names, path);
    case 'Identifier':
    case 'MemberExpression': {
      const { value: named, from } = referenced(value, known);
      if (from !== null) names.set(path, from);
      return named;
    }
    default:
      return refuse();
  }
}

function referenced(value: Expression, known: Names): Named {
  if (value.type === 'Identifier') return known.get(value.name) ?? refuse();
  if (value.type !== 'MemberExpression' || value.computed || value.optional) return refuse();
  if (value.object.type === 'Super' || value.property.type !== 'Identifier') return refuse();
  const { value: whole, from } = referenced(value.object, known);
  const key = value.property.name;
  return { value: isFields(whole) ? own(whole, key) : refuse(), from: from === null ? null : `${from}.${key}` };
}

export function own(from: Fields, key: string): Json {
  return Object.hasOwn(from, key) ? (from[key] ?? null) : refuse();
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
