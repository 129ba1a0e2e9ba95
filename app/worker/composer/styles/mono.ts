import type { TypeSpec } from './style-definition';

/** Code and terminals are set in one face in every style: it is what they look like everywhere else. */
export const mono: TypeSpec = {
  family: 'JetBrains Mono',
  weights: { regular: 400, medium: 600, bold: 700 },
  weight: 'regular',
  italic: false,
  size: 40,
  minSize: 22,
  leading: 1.5,
  tracking: 0,
  maxLines: 40,
  color: 'text',
};
