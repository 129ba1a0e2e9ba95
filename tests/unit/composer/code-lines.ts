/** How many lines two texts differ in, as a diff shows it: those of the one that are gone, and those that are new. */
export function diffLines(before: string, after: string): { readonly removed: number; readonly added: number } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let row = new Array<number>(now.length + 1).fill(0);
  for (const line of old) {
    const next = [0];
    for (const [index, other] of now.entries()) {
      next.push(line === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  const same = row[now.length] ?? 0;
  return { removed: old.length - same, added: now.length - same };
}
