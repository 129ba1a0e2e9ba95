import type { EmphasisMotion } from '../schema/motions';
import { timing } from './timing';

/** In seconds: loops that rest in between. None rests longer than anything may stand still. */
export const goingOn = {
  /** A shine that runs across. */
  sweep: { every: 2.4, lasts: 1.1 },
  glitch: { every: 1.7, lasts: 0.3 },
  press: { every: 2.2, lasts: 1.05 },
} as const;

const lasting: ReadonlySet<EmphasisMotion> = new Set([
  'gradient-sweep',
  'wave',
  'float',
  'pulse',
  'press',
  'glitch',
  'caret',
]);

/** Whether what does this keeps moving until its scene ends: marks are drawn once, loops are not. */
export const goesOnBy = (emphasis: EmphasisMotion | null | undefined): boolean =>
  emphasis !== null && emphasis !== undefined && lasting.has(emphasis);

/** Whether so many seconds without anything that moves are too many. */
export const standsTooLong = (seconds: number): boolean => seconds > timing.longestStill;
