import type { EaseName } from '../schema/motions';

/** How things arrive. Entrances ease out; only what moves while already on screen eases in and out. */
export type Ease = (progress: number) => number;

const powerOut =
  (power: number): Ease =>
  (progress) =>
    1 - (1 - progress) ** power;

/** Overshoots by about 4 %: enough to be felt, not enough to look like a toy. */
const backOut: Ease = (progress) => {
  const overshoot = 1.25;
  const rest = progress - 1;
  return 1 + (overshoot + 1) * rest ** 3 + overshoot * rest ** 2;
};

/** Past its place, back, and a hair past it again: two swings that die away. */
const springOut: Ease = (progress) =>
  progress >= 1 ? 1 : 1 - Math.exp(-5.8 * progress) * Math.cos(progress * Math.PI * 2.5) * (1 - progress);

const expoOut: Ease = (progress) => (progress >= 1 ? 1 : 1 - 2 ** (-10 * progress));

export const eases: Readonly<Record<EaseName, Ease>> = {
  smooth: powerOut(3),
  snappy: powerOut(5),
  bouncy: backOut,
  springy: springOut,
  dramatic: expoOut,
  dreamy: (progress) => Math.sin((progress * Math.PI) / 2),
  linear: (progress) => progress,
};

/** Opacity and numbers must not overshoot, whatever the family of the movement. */
export const settled = (ease: EaseName): Ease => (ease === 'bouncy' || ease === 'springy' ? eases.smooth : eases[ease]);

/** For what moves while it is already on screen. */
export const inOut: Ease = (progress) => (progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2);

/** 0 before `start`, 1 after `start + length`. */
export function progressAt(frame: number, start: number, length: number): number {
  if (length <= 0) return frame >= start ? 1 : 0;
  return Math.min(1, Math.max(0, (frame - start) / length));
}
