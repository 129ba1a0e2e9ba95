import { useCurrentFrame, useVideoConfig } from 'remotion';
import { eases, progressAt, settled } from '$shared/motion/eases';
import type { EaseName } from '$shared/motion/eases';
import { seconds, timing } from '$shared/motion/timing';
import type { EnterMotion } from '$shared/schema/motions';
import type { Arrival } from '../arrival';

export interface Stage {
  /** 0 to 1, evenly, over the whole arrival. */
  readonly progress: number;
  /** Seconds since the scene began: for what goes on and on. */
  readonly clock: number;
  /** Seconds since everything stood; negative before. */
  readonly since: number;
  /** How far a part of the arrival is that lasts from one share of it to another. */
  part(from: number, to: number): Arrival;
}

interface StageProps {
  readonly enter?: EnterMotion | undefined;
  readonly at?: number | undefined;
  readonly over?: number | undefined;
  readonly ease?: EaseName | undefined;
}

/** An arrival with several acts: a window opens, a line is typed, an answer comes. Everything follows from the frame. */
export function useStage({ enter, at = 0, over, ease = 'snappy' }: StageProps): Stage {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const length = Math.max(1, over ?? seconds(timing.supportEntrance, fps));
  const progress = enter === 'none' ? 1 : progressAt(frame, at, length);
  return {
    progress,
    clock: frame / fps,
    since: (frame - at - (enter === 'none' ? 0 : length)) / fps,
    part(from, to) {
      const linear = Math.min(1, Math.max(0, (progress - from) / Math.max(0.001, to - from)));
      return { linear, moved: eases[ease](linear), settled: settled(ease)(linear) };
    },
  };
}

/** A caret that blinks: on for half a second, off for half a second. */
export const caretShows = (clock: number): boolean => clock % 1.06 < 0.56;
