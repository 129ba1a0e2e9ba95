import { z } from '../../primitives/zod';
import { ornament } from '../../schema/background';
import { camera } from '../../schema/camera';
import { hexColor } from '../../schema/colors';

export const sceneProps = z.object({
  background: hexColor,
  gradientTo: hexColor.optional(),
  angle: z.number().optional(),
  ornament: ornament.optional(),
  ornamentAt: z.enum(['top-right', 'bottom-left', 'top-left', 'bottom-right']).optional(),
  /** Without any it is not drawn. */
  ornamentColors: z.array(hexColor).optional(),
  camera: camera.optional(),
  /** How it is read: from the right everything that has an order is mirrored. */
  direction: z.enum(['ltr', 'rtl']).optional(),
});
export type SceneProps = z.infer<typeof sceneProps>;
