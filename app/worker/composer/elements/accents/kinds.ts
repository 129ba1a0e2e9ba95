import { confettiKind } from './confetti';
import { iconKind } from './icon';
import { shapeKind } from './shape';

export const accentKinds = { confetti: confettiKind, icon: iconKind, shape: shapeKind };
