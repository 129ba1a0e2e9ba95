import type { ReactNode } from 'react';
import type { Box } from '$shared/motion/props/base';
import type { After } from '../arrival';
import { wholeStyle } from './pieces';

interface WholeProps {
  readonly box: Box;
  readonly after: After | undefined;
  readonly size: number;
  readonly children: ReactNode;
}

/**
 * Where something of several parts stands that arrives part by part, and what it does as one thing: once it stands,
 * and as it leaves. What is in it is placed from its corner; opacity stays with the leaves.
 */
export function Whole({ box, after, size, children }: WholeProps): ReactNode {
  const { x, y, width, height } = box;
  return (
    <div style={{ position: 'absolute', left: x, top: y, width, height, ...wholeStyle(after, size) }}>{children}</div>
  );
}
