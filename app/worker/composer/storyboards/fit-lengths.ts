/**
 * Lengths in the proportions of what each scene wants, whose sum is exactly `total`; null: each gets what it wants.
 * None is shorter than `least` unless all of them together don't fit.
 */
export function fitLengths(wanted: readonly number[], total: number | null, least: number): readonly number[] {
  if (total === null) return wanted.map((length) => Math.max(1, Math.round(length)));
  const floor = Math.max(0, Math.min(least, Math.floor(total / Math.max(1, wanted.length))));
  const shares = shareOut(wanted, total, floor);
  const lengths = shares.map(Math.floor);
  let rest = Math.round(total - lengths.reduce((sum, length) => sum + length, 0));
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let turn = 0; rest > 0 && byRemainder.length > 0; turn++, rest--) {
    const { index = 0 } = byRemainder[turn % byRemainder.length] ?? {};
    lengths[index] = (lengths[index] ?? 0) + 1;
  }
  return lengths;
}

/** What falls below the floor stands on it, and the others share what is left. */
function shareOut(wanted: readonly number[], total: number, floor: number): number[] {
  const held = new Set<number>();
  for (;;) {
    const free = wanted.reduce((sum, length, index) => sum + (held.has(index) ? 0 : Math.max(1, length)), 0);
    const factor = (total - held.size * floor) / Math.max(1, free);
    const shares = wanted.map((length, index) => (held.has(index) ? floor : Math.max(1, length) * factor));
    const below = shares.findIndex((share, index) => share < floor && !held.has(index));
    if (below < 0) return shares;
    held.add(below);
  }
}
