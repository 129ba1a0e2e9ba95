/** Phrases share a time by what there is to read in them. */

/** When each ends, as shares of the whole; the last ends at 1. */
export function beatEnds(beats: readonly string[]): readonly number[] {
  const weights = beats.map((beat) => 1 + Math.min(6, beat.split(/\s+/).length) * 0.4);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => (sum += weight) / all);
}

/** Which of them is on screen, and from 0 to 1 how far it is through its own time. */
export function beatAt(
  ends: readonly number[],
  progress: number,
): { readonly index: number; readonly through: number } {
  const found = ends.findIndex((end) => progress < end - 1e-9);
  const index = found < 0 ? Math.max(0, ends.length - 1) : found;
  const start = ends[index - 1] ?? 0;
  const through = (progress - start) / Math.max(1e-6, (ends[index] ?? 1) - start);
  return { index, through: Math.min(1, Math.max(0, through)) };
}
