import { z } from '../primitives/zod';

export const transitionKind = z.enum(['cut', 'crossfade', 'push']);
export type TransitionKind = z.infer<typeof transitionKind>;

/** How a scene gives way to the next. It takes no time of its own: the outgoing scene is drawn past its end. */
export const transition = z.object({ kind: transitionKind, durationInFrames: z.number().int().min(0).max(60) });
export type Transition = z.infer<typeof transition>;
