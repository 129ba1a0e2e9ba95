import { emphasisMotion, enterMotion, exitMotion } from '$shared/schema/motions';
import type { EmphasisMotion, EnterMotion, ExitMotion } from '$shared/schema/motions';

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

/** Only a line of type falls behind its mask or is wiped away; what is more than letters would just fade. */
const pieceExits: readonly ExitMotion[] = exitMotion.options.filter((exit) => exit !== 'mask-fall' && exit !== 'wipe');

export const exitsOf = (emphases: readonly EmphasisMotion[]): readonly ExitMotion[] =>
  emphases === allEmphases ? exitMotion.options : pieceExits;
