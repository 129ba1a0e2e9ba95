import { useCurrentFrame, useVideoConfig } from 'remotion';
import { progressAt } from '$shared/motion/eases';
import type { EaseName } from '$shared/schema/motions';
import { seconds, timing } from '$shared/motion/timing';
import type { EmphasisMotion, EnterMotion, ExitMotion } from '$shared/schema/motions';
import { afterAt, arrivalOf } from '../arrival';
import type { After, Arrival } from '../arrival';

export interface Stage {
  /** 0 to 1, evenly, over the whole arrival. */
  readonly progress: number;
  /** Seconds since the scene began: for what goes on and on. */
  readonly clock: number;
  /** Seconds since everything stood; negative before. */
  readonly since: number;
  readonly after: After | undefined;
  /** How far a part of the arrival is that lasts from one share of it to another; all parts leave together. */
  part(from: number, to: number): Arrival;
  /** The same of something that only comes in: however long the whole goes on, it is there within an entrance. */
  entrance(from: number, to: number): Arrival;
}

interface StageProps {
  readonly enter?: EnterMotion | undefined;
  readonly at?: number | undefined;
  readonly over?: number | undefined;
  readonly ease?: EaseName | undefined;
  readonly emphasis?: EmphasisMotion | undefined;
  readonly exit?: ExitMotion | undefined;
}

/** An arrival with several acts: a window opens, a line is typed, an answer comes. Everything follows from the frame. */
export function useStage({ enter, at = 0, over, ease = 'snappy', ...rest }: StageProps): Stage {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const length = Math.max(1, over ?? seconds(timing.supportEntrance, fps));
  const progress = enter === 'none' ? 1 : progressAt(frame, at, length);
  const stands = enter === 'none' ? at : at + length;
  const after = afterAt(rest, length, stands, { frame, fps, durationInFrames });
  const part = (from: number, to: number): Arrival => {
    const linear = Math.min(1, Math.max(0, (progress - from) / Math.max(0.001, to - from)));
    return { ...arrivalOf(linear, ease), ...(after ? { after } : {}) };
  };
  const longest = (timing.longestEntrance * fps) / length;
  return {
    progress,
    clock: frame / fps,
    since: (frame - stands) / fps,
    after,
    part,
    entrance: (from, to) => part(from, Math.min(to, from + longest)),
  };
}
