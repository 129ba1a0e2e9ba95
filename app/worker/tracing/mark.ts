/** A user timing, for the browser's profiler and tests/bench/preview.ts; the latest of its name, so that they don't pile up. */
export function mark(stage: string): void {
  performance.clearMarks(stage);
  performance.mark(stage);
}
