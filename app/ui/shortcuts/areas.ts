import { homeOf, isReachable, tabbablesIn } from './tabbable';

/** To the next or the previous part of the screen (`data-area`), round and round: to the place in it where work begins. */
export function toArea(direction: 1 | -1): void {
  const areas = Array.from(document.querySelectorAll<HTMLElement>('[data-area]')).filter(
    (area) => isReachable(area) && tabbablesIn(area).length > 0,
  );
  const current = areas.findIndex((area) => area.contains(document.activeElement));
  const start = current === -1 && direction === -1 ? 0 : current;
  const area = areas[(start + direction + areas.length) % areas.length];
  if (area) (homeOf(area.dataset['area'] ?? '', area) ?? tabbablesIn(area)[0])?.focus();
}
