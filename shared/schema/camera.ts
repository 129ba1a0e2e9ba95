import { z } from '../primitives/zod';

/** One move a scene, slow enough to be felt and not seen; only a whip is over before one looks. */
export const camera = z.enum(['push-in', 'pull-back', 'pan', 'whip', 'parallax', 'rack-focus', 'tilt', 'none']);
export type Camera = z.infer<typeof camera>;
