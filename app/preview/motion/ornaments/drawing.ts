import type { Corner } from '$shared/motion/ornament-places';
import type { SceneProps } from '$shared/motion/props/scene';

export interface OrnamentProps {
  readonly kind: NonNullable<SceneProps['ornament']>;
  readonly colors: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly at: Corner;
  /** How far through the scene we are; 0 where the camera stands still. */
  readonly travel: number;
}

/** What an ornament is drawn from: nothing but the frame moves it. */
export interface DrawingProps extends OrnamentProps {
  readonly arrived: number;
  readonly seconds: number;
  /** For gradients: no two drawings of a page share one. */
  readonly id: string;
}

export const pick = (colors: readonly string[], index: number): string =>
  colors[index % Math.max(1, colors.length)] ?? '#888888';

/** A point that wanders on a closed path and is back where it was after `period` seconds. */
export function drift(seconds: number, period: number, phase: number): readonly [number, number] {
  const turn = (seconds / period) * Math.PI * 2;
  return [Math.sin(turn + phase), Math.cos(turn + phase * 1.7)];
}

/** A number between 0 and 1 that always belongs to the same `seed`. */
export function scatter(seed: number): number {
  let hash = Math.imul(Math.round(seed * 1000) ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A tenth of a pixel is enough, and keeps the markup short. */
export const near = (value: number): number => Math.round(value * 10) / 10;
