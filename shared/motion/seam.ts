import type { TransitionDirection, TransitionKind } from '../schema/transition';

/**
 * How much time a transition has, in seconds: a calm style takes 0.5 to 0.8, a medium one 0.3 to 0.5, a brisk one 0.15
 * to 0.3. Within these a whip is quick, and a light that wanders through the picture takes its time.
 */
export function transitionSeconds(kind: TransitionKind, energy: number): number {
  const [least, most] = energy < 0.9 ? [0.5, 0.8] : energy <= 1.05 ? [0.3, 0.5] : [0.15, 0.3];
  return least + (most - least) * leisure[kind];
}

const leisure: Readonly<Record<TransitionKind, number>> = {
  cut: 0,
  crossfade: 0.8,
  push: 0.7,
  cover: 0.7,
  uncover: 0.7,
  'zoom-through': 0.6,
  'whip-pan': 0.2,
  iris: 0.9,
  wipe: 0.8,
  clock: 1,
  shape: 0.9,
  flash: 0.3,
  swipe: 1,
  'light-leak': 1,
  glitch: 0.3,
};

/** A transition covers at most this share of the scene it leads to, and of the one it comes from. */
const LONGEST_SHARE = 1 / 3;

/** Whole frames, short enough for both scenes. */
export function framesOfSeam(wanted: number, leaving: number, arriving: number): number {
  return Math.max(0, Math.min(wanted, Math.floor(Math.min(leaving, arriving) * LONGEST_SHARE)));
}

/** What goes one way; the others open from the middle or are everywhere at once. */
export const directedKinds: ReadonlySet<TransitionKind> = new Set<TransitionKind>([
  'push',
  'cover',
  'uncover',
  'whip-pan',
  'wipe',
  'swipe',
  'light-leak',
]);

/** Which way a direction points: [-1, 0] is to the left. */
export const towards: Readonly<Record<TransitionDirection, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
