import { useCurrentFrame, useVideoConfig } from 'remotion';
import { eases, progressAt, settled } from '$shared/motion/eases';
import type { EaseName } from '$shared/schema/motions';
import { cascade, seconds, startsWithin, timing } from '$shared/motion/timing';
import type { Cascade } from '$shared/motion/timing';
import type { EmphasisMotion, ExitMotion } from '$shared/schema/motions';

/** Where one piece of an element (a line, a word, a bar) is in its arrival at this frame, and what comes after. */
export interface Arrival {
  /** 0 to 1, evenly. */
  readonly linear: number;
  /** 0 to 1, as the ease says; a bouncy one passes 1 for a moment. For places and sizes. */
  readonly moved: number;
  /** 0 to 1, never past it. For opacity, numbers and lengths. */
  readonly settled: number;
  readonly ease?: EaseName | undefined;
  /** Absent where an element neither does anything once it stands nor goes before its scene ends. */
  readonly after?: After | undefined;
}

export interface After {
  readonly emphasis: EmphasisMotion;
  /** Seconds since the whole element stood; negative before. */
  readonly seconds: number;
  /** Its place among the pieces: what is done one after the other is done in this order. */
  readonly index: number;
  readonly exit: ExitMotion;
  /** 0 to 1, evenly. */
  readonly gone: number;
}

export interface ArrivalOptions extends Cascade {
  readonly at?: number | undefined;
  readonly over?: number | undefined;
  readonly ease?: EaseName | undefined;
  readonly emphasis?: EmphasisMotion | undefined;
  readonly exit?: ExitMotion | undefined;
  readonly pieces: number;
}

export interface Moment {
  readonly frame: number;
  readonly fps: number;
  readonly durationInFrames: number;
}

/**
 * The pieces of an element arrive one after the other, the gaps shrinking, the whole of it within `over` frames.
 * Everything follows from the frame number: seeking backwards gives the same picture.
 */
export function useArrivals(options: ArrivalOptions): readonly Arrival[] {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  return arrivalsAt(options, { frame, fps, durationInFrames });
}

export function arrivalsAt(options: ArrivalOptions, moment: Moment): readonly Arrival[] {
  const { frame, fps } = moment;
  const ease = options.ease ?? 'snappy';
  const start = options.at ?? 0;
  const over = Math.max(1, options.over ?? seconds(timing.supportEntrance, fps));
  const pieces = Math.max(1, options.pieces);
  const starts = startsWithin(over, pieces, options.gapSeconds * fps, options.longestSeconds * fps);
  const length = over - (starts.at(-1) ?? 0);
  const after = afterAt(options, over, start + over, moment);
  return starts.map((offset, index) => ({
    ...arrivalOf(progressAt(frame, start + offset, length), ease),
    ...(after ? { after: { ...after, index } } : {}),
  }));
}

/** What comes after an arrival of `over` frames that ends at `stands`; nothing where nothing was asked for. */
export function afterAt(
  { emphasis = 'none', exit = 'none' }: Pick<ArrivalOptions, 'emphasis' | 'exit'>,
  over: number,
  stands: number,
  { frame, fps, durationInFrames }: Moment,
): After | undefined {
  if (emphasis === 'none' && exit === 'none') return undefined;
  const leaving = Math.max(2, Math.min(over, timing.longestEntrance * fps) * timing.exitShare);
  // Gone by the last frame, however short the scene is.
  const gone = exit === 'none' ? 0 : progressAt(frame, durationInFrames - 1 - leaving, leaving);
  return { emphasis, seconds: (frame - stands) / fps, index: 0, exit, gone };
}

export function arrivalOf(linear: number, ease: EaseName): Arrival {
  return { linear, moved: eases[ease](linear), settled: settled(ease)(linear), ease };
}

export const standing: Arrival = { linear: 1, moved: 1, settled: 1 };

/** The parts of a piece that arrives, in its own time, one after the other. */
export function arrivalsWithin(whole: Arrival, count: number): readonly Arrival[] {
  const share = count > 1 ? 0.6 : 0;
  const starts = cascade(count, 1, Infinity);
  const last = starts.at(-1) ?? 0;
  return starts.map((start) =>
    arrivalOf(progressAt(whole.linear, last > 0 ? (start / last) * share : 0, 1 - share), whole.ease ?? 'snappy'),
  );
}
