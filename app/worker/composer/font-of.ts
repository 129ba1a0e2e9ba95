import type { TextFont } from '$shared/motion/measure-text';
import type { Weight } from '$shared/schema/typography';
import type { TypeSpec } from './styles/style-definition';

export function fontOf(spec: TypeSpec, weight: Weight | null): TextFont {
  return {
    family: spec.family,
    weight: spec.weights[weight ?? spec.weight],
    italic: spec.italic,
    tracking: spec.tracking,
  };
}
