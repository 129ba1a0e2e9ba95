/** What was thrown, in words: anything can be thrown, and an error says itself in its message. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
