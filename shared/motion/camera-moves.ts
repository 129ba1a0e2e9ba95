import type { Camera } from '../schema/camera';
import { pushIn } from './timing';

/** How the camera looks at a scene at one moment. Shifts are shares of the frame's width, blurs of its shorter side. */
export interface CameraView {
  readonly scale: number;
  /** Of what is nearest; what lies deeper goes less far. */
  readonly shift: number;
  /** Out of focus: what stands in the scene, and its ground. */
  readonly blur: number;
  readonly groundBlur: number;
  /** Degrees about the upright and the level axis. */
  readonly turn: readonly [number, number];
}

const still: CameraView = { scale: 1, shift: 0, blur: 0, groundBlur: 0, turn: [0, 0] };

/** Where a pan begins, and the negative where it ends. */
const REACH = 0.018;
/** So much closer that neither a pan nor a turn shows where the picture ends, even past the scene's end. */
const CLOSER = 1.06;
/** What is far goes a fifth of the way of what is near. */
export const GROUND_RATE = 0.2;
const WHIP_SECONDS = 0.6;
const FOCUS_SECONDS = 1.1;

/**
 * `travel` is 0 at the scene's start and 1 at its end, and goes on past it: a transition may show the scene for longer,
 * and nothing may freeze there. While the scene has the picture, nothing comes nearer to the edge than 3.5 % of the frame.
 */
export function cameraView(camera: Camera, travel: number, seconds: number): CameraView {
  switch (camera) {
    case 'push-in':
      return { ...still, scale: 1 + pushIn * travel };
    case 'pull-back':
      return { ...still, scale: 1.065 - pushIn * travel };
    case 'pan':
    case 'parallax':
      return { ...still, scale: CLOSER, shift: REACH * (1 - 2 * travel) };
    case 'whip': {
      const left = seconds >= WHIP_SECONDS ? 0 : (1 - seconds / WHIP_SECONDS) ** 4;
      return { ...still, scale: 1 + pushIn * travel, shift: 0.4 * left, blur: 0.02 * left };
    }
    case 'rack-focus': {
      const drawn = Math.min(1, seconds / FOCUS_SECONDS);
      const focus = drawn * drawn * (3 - 2 * drawn);
      return { ...still, scale: 1 + pushIn * travel, blur: 0.022 * (1 - focus), groundBlur: 0.012 * focus };
    }
    case 'tilt':
      return { ...still, scale: 1.02, turn: [-5 + 4 * travel, 2 - 1.5 * travel] };
    case 'none':
      return still;
  }
}

/** How far each thing in a scene goes of the camera's way: they stand at different depths. */
export function depthRate(camera: Camera, index: number): number {
  return camera === 'parallax' ? ([1, 0.7, 0.45, 0.7][index % 4] ?? 1) : 1;
}
