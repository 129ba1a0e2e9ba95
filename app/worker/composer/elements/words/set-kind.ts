import { compoundKind } from '../element-kind';
import type { Block } from '../../measure-block';

/** Set type of several parts that takes just the room it needs. */
export const setKind = {
  ...compoundKind,
  fills: false,
  standsOnTop: false,
  headScale: null,
  gapAbove: null,
  grow: (_element: unknown, { size, height }: Block): Pick<Block, 'size' | 'height'> => ({ size, height }),
} as const;

/** A block that is as large as what is in it. */
export function snug(
  base: Omit<Block, 'height' | 'width' | 'hang' | 'grows' | 'lineWidths'>,
  width: number | null,
  height: number,
  lineWidths: readonly number[],
): Block {
  return { ...base, width, height: Math.ceil(height), hang: 0, grows: false, lineWidths };
}
