import type { Storyboard } from './storyboard-definition';

/** Every folder with a `storyboard.ts` is a plan: adding one touches no other file. */
const found = import.meta.glob<{ readonly storyboard: Storyboard }>('./*/storyboard.ts', { eager: true });

export const storyboards: readonly Storyboard[] = Object.values(found)
  .map((module) => module.storyboard)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export function findStoryboard(id: string): Storyboard | null {
  return storyboards.find((storyboard) => storyboard.id === id) ?? null;
}
