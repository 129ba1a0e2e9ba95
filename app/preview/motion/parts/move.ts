import type { CSSProperties } from 'react';
import { goingOn } from '$shared/motion/going-on';
import type { EnterMotion } from '$shared/schema/motions';
import type { After, Arrival } from '../arrival';
import { round, thousandths } from '../typography';
import { noise } from './noise';

/** Transforms and filters of things on their way; opacity is apart, because it belongs on leaves. */

const scaled = (factor: number): CSSProperties => ({ transform: `scale(${thousandths(Math.max(0, factor))})` });
const shifted = (x: number, y: number): CSSProperties => ({ transform: `translate(${round(x)}px, ${round(y)}px)` });

/** How it moves towards its place; `size` is that of its text, `reach` how far below its place a rising one starts. */
export function arrivingMove(
  enter: EnterMotion,
  arrival: Arrival,
  size: number,
  reach: number,
  direction: 'ltr' | 'rtl' = 'ltr',
): CSSProperties {
  if (enter === 'none' || arrival.linear >= 1) return {};
  const rest = 1 - arrival.moved;
  const calm = 1 - arrival.settled;
  const back = direction === 'rtl' ? 1 : -1;
  switch (enter) {
    case 'pop':
      return scaled(1 - rest * 0.55);
    case 'grow':
      return scaled(1 - calm * 0.75);
    case 'slam':
      return scaled(slamScale(arrival.linear));
    case 'blur-in':
      return { filter: `blur(${round(calm * Math.min(size * 0.18, 26))}px)` };
    case 'flip':
      return { transform: `perspective(${Math.round(size * 9)}px) rotateX(${round(-86 * rest)}deg)` };
    case 'cascade':
      return shifted(back * rest * size * 0.9, 0);
    case 'path-follow':
      return {
        transform: `translate(${round(back * Math.sin(rest * 1.5) * size * 1.6)}px, ${round((Math.cos(rest * 1.5) - 1) * size * 1.3)}px) rotate(${round(back * rest * 70)}deg)`,
      };
    case 'glitch':
      return shifted(jitter(arrival.linear, size) * (arrival.linear < 0.8 ? 1 : 0.3), 0);
    default:
      return shifted(0, rest * reach);
  }
}

/** It comes at the viewer, hits at half its time, and gives a little. */
function slamScale(linear: number): number {
  if (linear < 0.5) return 2.1 - 1.1 * (linear / 0.5) ** 3;
  const after = (linear - 0.5) / 0.5;
  return 1 - 0.045 * Math.sin(Math.PI * after) * (1 - after);
}

/** Steps, not a glide: a fault jumps. */
export function jitter(progress: number, size: number): number {
  const step = Math.floor(progress * 12);
  return (noise(step, 3) - 0.5) * size * 0.34;
}

export function arrivingOpacity(enter: EnterMotion, arrival: Arrival): number {
  if (enter === 'none' || arrival.linear >= 1) return 1;
  switch (enter) {
    case 'slam':
      return round(Math.min(1, (arrival.linear / 0.5) ** 2));
    case 'pop':
    case 'flip':
    case 'cascade':
    case 'path-follow':
      return round(Math.min(1, arrival.linear * 4));
    case 'glitch':
      return arrival.linear > 0 && noise(Math.floor(arrival.linear * 16), 9) < 0.35 + arrival.linear ? 1 : 0;
    default:
      return round(Math.min(1, arrival.settled * 1.25));
  }
}

const easeIn = (progress: number): number => progress * progress;

/** How it moves away; what is masked or wiped is cut by whoever draws it. */
export function leavingMove(after: After | undefined, size: number): CSSProperties {
  if (!after || after.gone <= 0) return {};
  const gone = easeIn(after.gone);
  switch (after.exit) {
    case 'fade-up':
      return shifted(0, -gone * size * 0.6);
    case 'shrink':
      return scaled(1 - gone * 0.5);
    case 'blur-out':
      return { filter: `blur(${round(gone * Math.min(size * 0.18, 26))}px)` };
    default:
      return {};
  }
}

/** 1 until it goes. A line that falls behind its mask or is wiped away stays solid until the very end. */
export function leavingOpacity(after: After | undefined, cut = false): number {
  if (!after || after.gone <= 0) return 1;
  if (cut && (after.exit === 'mask-fall' || after.exit === 'wipe')) return after.gone < 1 ? 1 : 0;
  return round(1 - easeIn(after.gone));
}

/** Loops that move the whole of a thing; they begin at rest, so that nothing jumps. */
export function stressMove(after: After | undefined, size: number): CSSProperties {
  if (!after || after.seconds <= 0) return {};
  const { seconds, index } = after;
  switch (after.emphasis) {
    case 'pulse':
      return scaled(1 + 0.035 * Math.sin(seconds * Math.PI * 0.65) ** 2);
    case 'float':
      return shifted(0, -size * 0.07 * (1 - Math.cos(seconds * Math.PI * 0.7)) * 0.5);
    case 'wave':
      return shifted(0, waveShift(seconds, index, size));
    case 'press':
      return scaled(1 - 0.07 * pressed(seconds));
    default:
      return {};
  }
}

export function waveShift(seconds: number, index: number, size: number): number {
  const grown = Math.min(1, seconds / 0.8);
  return grown * -size * 0.07 * Math.sin(seconds * Math.PI * 1.4 - index * 0.55);
}

/** 0 to 1 and back, then a hair past it and to rest: a press a moment after it stands, and again and again. */
export function pressed(seconds: number): number {
  const { every, lasts } = goingOn.press;
  const since = (((seconds - 0.5) % every) + every) % every;
  if (seconds < 0.5 || since > lasts) return 0;
  const down = 0.42;
  if (since < down) return Math.sin((since / down) * Math.PI);
  const rest = (since - down) / (lasts - down);
  return -0.32 * Math.sin(rest * Math.PI * 2) * (1 - rest) ** 2;
}
