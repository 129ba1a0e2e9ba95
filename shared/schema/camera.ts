import { z } from '../primitives/zod';

/** One move a scene, slow enough to be felt and not seen. */
export const camera = z.enum(['push-in', 'none']);
export type Camera = z.infer<typeof camera>;
