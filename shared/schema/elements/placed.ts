import { z } from '../../primitives/zod';
import { colorRef } from '../colors';
import { emphasisMotion, enterMotion, exitMotion } from '../motions';
import { typefaceId, weight } from '../typography';

/** What every element has. Fields that came later have a default, because documents written before lack them. */
export const placed = {
  id: z.string().min(1),
  /** null: the style's size; 1.2 is a fifth larger. */
  scale: z.number().min(0.2).max(5).nullable(),
  color: colorRef.nullable(),
  align: z.enum(['left', 'center', 'right']).nullable(),
  /** What its letters are set in; null: the scene's. */
  face: typefaceId.nullable().default(null),
  weight: weight.nullable(),
  enter: enterMotion.nullable(),
  emphasis: emphasisMotion.nullable().default(null),
  exit: exitMotion.nullable().default(null),
};

/** Of a line drawing in the motion kit: "zap", "shield-check". A name the kit lacks is drawn as nothing. */
export const iconName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be a name like shield-check');
