import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { iconName } from '../../schema/elements/placed';
import { arrives, box, compound } from './base';

export const shapeProps = z.object({
  ...arrives,
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
  box,
  color: hexColor,
  font: z.string().optional(),
  weight: z.number().int().optional(),
});
export type ShapeProps = z.infer<typeof shapeProps>;

export const iconProps = z.object({ ...arrives, icon: iconName, box, color: hexColor });
export type IconProps = z.infer<typeof iconProps>;

export const confettiProps = z.object({ ...compound, amount: z.enum(['little', 'much']).optional() });
export type ConfettiProps = z.infer<typeof confettiProps>;

export const accentComponents = { Confetti: confettiProps, Icon: iconProps, Shape: shapeProps };
