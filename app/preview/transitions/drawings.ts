import type { TransitionKind } from '$shared/schema/transition';
import { crossfade, flash, glitch, lightLeak } from './lights';
import type { TransitionDrawing } from './moment';
import { cover, push, uncover, whipPan, zoomThrough } from './moves';
import { clock, iris, shape, swipe, wipe } from './shapes';

export const transitionDrawings: Readonly<Record<Exclude<TransitionKind, 'cut'>, TransitionDrawing>> = {
  crossfade,
  push,
  cover,
  uncover,
  'zoom-through': zoomThrough,
  'whip-pan': whipPan,
  iris,
  wipe,
  clock,
  shape,
  flash,
  swipe,
  'light-leak': lightLeak,
  glitch,
};
