/** The word in some texts that is nearly, but not quite, a given one; null if none is. */
export function similarWord(texts: readonly string[], meant: string): string | null {
  const wanted = meant.toLowerCase();
  if (wanted.length < 3) return null;
  for (const text of texts) {
    const whole = text.toLowerCase();
    if (
      wanted.includes(' ') &&
      whole !== wanted &&
      distance(whole, wanted) <= Math.max(2, Math.floor(wanted.length / 5))
    )
      return text;
    for (const word of text.match(/[\p{L}\p{N}'’-]+/gu) ?? []) {
      const own = word.toLowerCase();
      if (own === wanted) continue;
      if (own.charAt(0) !== wanted.charAt(0) && wanted.length < 6) continue;
      if (distance(own, wanted) <= Math.max(1, Math.ceil(wanted.length / 3))) return word;
    }
  }
  return null;
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1;
      current.push(
        Math.min((previous[column - 1] ?? 99) + cost, (previous[column] ?? 99) + 1, (current[column - 1] ?? 99) + 1),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 99;
}
