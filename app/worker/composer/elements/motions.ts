import { emphasisMotion, enterMotion } from '$shared/schema/motions';
import type { EmphasisMotion, EnterMotion } from '$shared/schema/motions';

/** Set type shows every motion but that of figures. */
export const lineEnters: readonly EnterMotion[] = enterMotion.options.filter((enter) => enter !== 'count-up');

/** How pieces can arrive that are more than letters: cards, rows, a button. */
export const pieceEnters: readonly EnterMotion[] = [
  'none',
  'fade-rise',
  'pop',
  'slam',
  'blur-in',
  'flip',
  'glitch',
  'cascade',
  'path-follow',
  'grow',
];

export const allEmphases: readonly EmphasisMotion[] = emphasisMotion.options;

/** Loops that move pieces one after the other, and those that move something as a whole. */
export const pieceEmphases: readonly EmphasisMotion[] = ['none', 'float', 'pulse', 'press', 'wave'];
export const wholeEmphases: readonly EmphasisMotion[] = ['none', 'float', 'pulse', 'press'];
