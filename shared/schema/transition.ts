import { z } from '../primitives/zod';
import { hexColor } from './colors';

export const transitionKind = z.enum([
  'cut',
  'crossfade',
  'push',
  'cover',
  'uncover',
  'zoom-through',
  'whip-pan',
  'iris',
  'wipe',
  'clock',
  'shape',
  'flash',
  'swipe',
  'light-leak',
  'glitch',
]);
export type TransitionKind = z.infer<typeof transitionKind>;

/** Where the picture goes: to the left, so that the next one comes from the right. */
export const transitionDirection = z.enum(['left', 'right', 'up', 'down']);
export type TransitionDirection = z.infer<typeof transitionDirection>;

/** How a scene gives way to the next. It takes no time of its own: the outgoing scene is drawn past its end. */
export const transition = z.object({
  kind: transitionKind,
  durationInFrames: z.number().int().min(0).max(60),
  /** null: to the left, where there is a direction at all. */
  direction: transitionDirection.nullable().default(null),
  /** Of a flash, a block or a light; null: white, the next scene's accent, a warm light. */
  color: hexColor.nullable().default(null),
});
export type Transition = z.infer<typeof transition>;
