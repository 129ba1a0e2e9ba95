import type { Json } from '$shared/primitives/json';
import { isFields } from './read-code-values';

export type Path = readonly (string | number)[];

/** Where two values differ, as deep as they can be compared: a list that grew is one difference. */
export function differences(one: Json | undefined, other: Json | undefined, path: Path = []): Path[] {
  if (isFields(one) && isFields(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], [...path, key]));
  }
  if (isList(one) && isList(other) && one.length === other.length) {
    return one.flatMap((entry, index) => differences(entry, other[index], [...path, index]));
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [path];
}

export function valueAt(value: Json | undefined, [key, ...rest]: Path): Json | undefined {
  if (key === undefined) return value;
  if (isList(value)) return typeof key === 'number' ? valueAt(value[key], rest) : undefined;
  return isFields(value) ? valueAt(value[key], rest) : undefined;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
