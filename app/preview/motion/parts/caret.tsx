import type { ReactNode } from 'react';
import { leavingOpacity } from './move';
import type { After } from '../arrival';
import { Panel } from './panel';

interface CaretProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly opacity?: number;
  readonly after: After | undefined;
}

/** Where the next letter will stand. */
export function Caret({ opacity = 1, color, after, ...place }: CaretProps): ReactNode {
  return <Panel {...place} radius={0} fill={color} opacity={opacity * leavingOpacity(after)} />;
}

/** A caret that waits blinks: on for half a second, off for half a second. */
export const caretShows = (seconds: number): boolean => seconds % 1.06 < 0.53;
