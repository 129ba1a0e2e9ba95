import { iconKind } from './icon';
import { shapeKind } from './shape';

export const accentKinds = { icon: iconKind, shape: shapeKind };
