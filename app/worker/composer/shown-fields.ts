import type { Json } from '$shared/primitives/json';
import { z } from '$shared/primitives/zod';
import { placed } from '$shared/schema/elements/placed';
import { leafSchemas } from '$shared/schema/layout';
import type { LeafType } from '$shared/schema/layout';
import { isList } from './read-code-differences';
import { isFields } from './read-code-values';
import type { Fields } from './read-code-values';

/** What a tag shows of these follows from the style as well: whether somebody asked for it, it does not say. */
const asked = Object.keys(placed).filter((key) => key !== 'emphasis' && key !== 'exit');

/**
 * The fields of an element as its tag alone shows them: what the tag leaves out is nothing, or what is usual. A field
 * that can't be told from a tag at all is missing.
 */
export function shownFields(type: LeafType, component: string, props: Fields): Fields {
  const schema = leafSchemas.get(type);
  if (!schema) return {};
  const given = renamed(type, component, props);
  const shown: [string, Json][] = [['type', type]];
  for (const [key, field] of Object.entries(schema.shape)) {
    if (key === 'id' || key === 'type') continue;
    const value = given[key];
    const own = value === undefined ? usualOf(type, key, field) : filled(field, value);
    if (own !== undefined) shown.push([key, own]);
  }
  return Object.fromEntries(shown);
}

/** The attributes under the names of the fields they show. */
function renamed(type: LeafType, component: string, props: Fields): Readonly<Record<string, Json | undefined>> {
  const given: Record<string, Json | undefined> = withAssets(props);
  for (const key of asked) given[key] = undefined;
  switch (type) {
    case 'chart':
      return { ...given, chart: chartOf(component, props) };
    case 'progress':
      return { ...given, look: props['shape'] ?? 'bar' };
    case 'cursor':
      // In pixels; what it points at stands in the layout.
      return { ...given, path: [] };
    default:
      return given;
  }
}

function chartOf(component: string, { direction, area, shape }: Fields): Json {
  switch (component) {
    case 'BarChart':
      return direction === 'horizontal' ? 'hbar' : 'bar';
    case 'LineChart':
      return area === true ? 'area' : 'line';
    case 'Ranking':
      return 'ranking';
    default:
      return shape ?? 'donut';
  }
}

/** A stored picture is a tag's `src`, and an element's `asset`. */
function withAssets(props: Fields): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(props).map(([key, value]): [string, Json] =>
      key === 'src' && (value === null || typeof value === 'string')
        ? ['asset', value === null ? null : value.replace(/^asset:/, '')]
        : [key, isList(value) ? value.map(assetsIn) : assetsIn(value)],
    ),
  );
}

const assetsIn = (value: Json): Json => (isFields(value) ? withAssets(value) : value);

/** Nothing, or what is usual, as the field's schema has it. */
function usualOf(type: LeafType, key: string, field: z.ZodType): Json | undefined {
  const name = `${type}.${key}`;
  if (!known.has(name))
    known.set(
      name,
      usual.find((value) => field.safeParse(value).success),
    );
  return known.get(name);
}

const usual: readonly Json[] = [null, '', 0, false, [], 'none', 'solid', 'much'];
const known = new Map<string, Json | undefined>();

/** What the parts of a value leave out is null. */
function filled(field: z.ZodType, value: Json): Json {
  const schema = bare(field);
  if (schema instanceof z.ZodArray && isList(value)) {
    const entry = schema.element as z.ZodType; // zod's own type of what is in an array is wider than any schema
    return value.map((each) => filled(entry, each));
  }
  if (schema instanceof z.ZodObject && isFields(value)) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>; // as above
    return Object.fromEntries(
      Object.entries(shape).map(([key, each]): [string, Json] => {
        const own = value[key];
        return [key, own === undefined ? null : filled(each, own)];
      }),
    );
  }
  return value;
}

function bare(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema; // as above
}
