import { shapeKind } from './shape';

export const accentKinds = { shape: shapeKind };
