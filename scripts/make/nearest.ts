/** The word that `written` was most likely meant to be; null if it is like none of them. */
export function nearest(written: string, words: readonly string[]): string | null {
  const begins = words.find((word) => written.length > 1 && (word.startsWith(written) || written.startsWith(word)));
  if (begins !== undefined) return begins;
  const [best] = words
    .map((word) => ({ word, distance: distanceOf(written, word) }))
    .filter(({ word, distance }) => distance <= Math.ceil(Math.max(word.length, written.length) / 3))
    .sort((left, right) => left.distance - right.distance);
  return best?.word ?? null;
}

/** How many letters to add, drop or change to get from one to the other (Levenshtein's). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++) {
      const changed = (row[column] ?? 0) + (letter === to[column] ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
