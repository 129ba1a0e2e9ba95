import { generateNKeysBetween } from 'fractional-indexing';

/**
 * `count` fractional indices between two neighbours; null is the open end. Two people who insert at the same place at
 * the same time may get equal keys: readers break ties by id, and a key between two equal ones goes right after both.
 */
export function orderKeysBetween(before: string | null, after: string | null, count: number): readonly string[] {
  const open = before !== null && after !== null && before >= after;
  const neighbours = [
    [before, open ? null : after],
    [before, null],
    [null, after],
  ] as const;
  for (const [left, right] of neighbours) {
    try {
      return generateNKeysBetween(left, right, count);
    } catch {
      continue; // a peer wrote a key that is none: the place is the nearest that can be named
    }
  }
  return generateNKeysBetween(null, null, count);
}

export function orderKeyBetween(before: string | null, after: string | null): string {
  const [key] = orderKeysBetween(before, after, 1);
  if (key === undefined) throw new RangeError('fractional-indexing returned no key');
  return key;
}
