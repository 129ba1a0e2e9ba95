import { cascade, timing } from '$shared/motion/timing';
import type { Cascade } from '$shared/motion/timing';

/** What an arrival is, and how long it takes in a style of middling energy. */
export type ArrivalPlan =
  /** Things come in, one after the other; `seconds`: each of them. */
  | { readonly as: 'entrance'; readonly seconds: number; readonly pieces: number; readonly cascade: Cascade }
  /** One thing goes on visibly: a figure counts, a line is drawn, a post builds up. */
  | { readonly as: 'move'; readonly seconds: number }
  /** Something is told while it arrives, as long as that takes: a talk, a row of phrases, typed code. */
  | { readonly as: 'story'; readonly seconds: number };

const alone: Cascade = { gapSeconds: 0, longestSeconds: 0 };

export const entrance = (seconds: number, pieces = 1, cascade: Cascade = alone): ArrivalPlan => ({
  as: 'entrance',
  seconds,
  pieces,
  cascade,
});
export const move = (seconds: number): ArrivalPlan => ({ as: 'move', seconds });
export const story = (seconds: number): ArrivalPlan => ({ as: 'story', seconds });

/** How long it takes in all: a calm style takes its time, within what an arrival may take. */
export function secondsOf(plan: ArrivalPlan, energy: number): number {
  const seconds = plan.seconds / energy;
  switch (plan.as) {
    case 'entrance': {
      const { gapSeconds, longestSeconds } = plan.cascade;
      const last = cascade(plan.pieces, gapSeconds, longestSeconds).at(-1) ?? 0;
      return Math.min(timing.longestEntrance, seconds) + last;
    }
    case 'move':
      return Math.min(timing.longestMove, seconds);
    case 'story':
      return seconds;
  }
}
