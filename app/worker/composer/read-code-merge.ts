import { canonicalJson } from '$shared/primitives/json';
import type { Json } from '$shared/primitives/json';
import { isList } from './read-code-differences';
import { isFields } from './read-code-values';

/**
 * A field as the code says it now: `given` over what stood in the code before and in the layout. The code leaves out
 * what is null, and does not show everything; what it never showed stays with its entry.
 */
export function mergeField(given: Json, before: Json | undefined, field: Json | undefined): Json {
  if (isList(given)) return isList(field) ? mergeList(given, isList(before) ? before : [], field) : given;
  if (!isFields(given) || !isFields(field)) return given;
  const shown = isFields(before) ? before : {};
  return Object.fromEntries(
    Object.entries(field).map(([key, own]): [string, Json] => {
      const now = given[key];
      if (now !== undefined) return [key, mergeField(now, shown[key], own)];
      return [key, shown[key] === undefined ? own : null];
    }),
  );
}

function mergeList(given: readonly Json[], before: readonly Json[], field: readonly Json[]): Json[] {
  const stood = before.map((entry) => canonicalJson(entry));
  return given.map((entry, index) => {
    const unmoved = stood[index] === canonicalJson(entry);
    const at = unmoved || given.length === before.length ? index : stood.indexOf(canonicalJson(entry));
    return mergeField(entry, before[at], field[at] ?? blankOf(field[0]));
  });
}

/** An entry that is new: whatever it does not say is null. */
function blankOf(entry: Json | undefined): Json | undefined {
  return isFields(entry) ? Object.fromEntries(Object.keys(entry).map((key) => [key, null])) : undefined;
}
