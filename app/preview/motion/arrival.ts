import { useCurrentFrame, useVideoConfig } from 'remotion';
import { eases, progressAt, settled } from '$shared/motion/eases';
import type { EaseName } from '$shared/motion/eases';
import { cascade, seconds, timing } from '$shared/motion/timing';

/** Where one piece of an element (a line, a word, a bar) is in its arrival at this frame. */
export interface Arrival {
  /** 0 to 1, evenly. */
  readonly linear: number;
  /** 0 to 1, as the ease says; a bouncy one passes 1 for a moment. For places and sizes. */
  readonly moved: number;
  /** 0 to 1, never past it. For opacity, numbers and lengths. */
  readonly settled: number;
}

interface ArrivalOptions {
  readonly at: number | undefined;
  readonly over: number | undefined;
  readonly ease: EaseName | undefined;
  readonly pieces: number;
  readonly gapSeconds: number;
  readonly longestSeconds: number;
}

/**
 * The pieces of an element arrive one after the other, the gaps shrinking, the whole of it within `over` frames.
 * Everything follows from the frame number: seeking backwards gives the same picture.
 */
export function useArrivals(options: ArrivalOptions): readonly Arrival[] {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const ease = options.ease ?? 'snappy';
  const start = options.at ?? 0;
  const over = Math.max(1, options.over ?? seconds(timing.supportEntrance, fps));
  const pieces = Math.max(1, options.pieces);
  // The last piece still gets a good part of the time to arrive in.
  const longest = Math.min(options.longestSeconds * fps, over * (pieces > 6 ? 0.72 : 0.5));
  const starts = cascade(pieces, options.gapSeconds * fps, longest);
  const length = over - (starts.at(-1) ?? 0);
  return starts.map((offset) => {
    const linear = progressAt(frame, start + offset, length);
    return { linear, moved: eases[ease](linear), settled: settled(ease)(linear) };
  });
}
