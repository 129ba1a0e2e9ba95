/** Where a key leads among cards in rows: the number of a card, -1 for what stands above them, null for nowhere. */
export function cardAfter(key: string, at: number, count: number, columns: number): number | null {
  const within = (to: number): number | null => (to < count ? to : null);
  switch (key) {
    case 'ArrowRight':
      return within(at + 1);
    case 'ArrowLeft':
      return at > 0 ? at - 1 : null;
    case 'ArrowDown':
      // From above a row that is not full, to its last card.
      return within(at + columns) ?? (Math.floor(at / columns) < Math.floor((count - 1) / columns) ? count - 1 : null);
    case 'ArrowUp':
      return at < columns ? -1 : at - columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
