import { seconds, timing } from '$shared/motion/timing';
import type { EnterMotion, SceneLayout, VideoFormat } from '$shared/schema/layout';
import { secondsOf } from './elements/arrival-plan';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';
import type { StyleDefinition } from './styles/style-definition';

/** When an element arrives: its motion, its first frame and how many frames it takes. */
export interface Arrives {
  readonly enter: EnterMotion;
  readonly at: number;
  readonly over: number;
}

/** One after the other, what the scene is about first; all of it there well before the end, however short the scene. */
export function schedule(
  layout: SceneLayout,
  style: StyleDefinition,
  durationInFrames: number,
  { fps }: VideoFormat,
): ReadonlyMap<string, Arrives> {
  const leaves = layout.elements.flatMap(leavesOf);
  const plan = new Map<string, { enter: EnterMotion; at: number; over: number }>();
  let at = timing.firstBeat;
  for (const leaf of leaves) {
    const kind = kindOf(leaf);
    const enter = leaf.enter ?? kind.enter(leaf, style);
    const over = enter === 'none' ? 0 : secondsOf(kind.arrival(leaf, enter), style.energy);
    plan.set(leaf.id, { enter, at, over });
    at += enter === 'none' ? 0 : kind.pause(leaf, over);
  }
  const arrived = Math.max(0, ...[...plan.values()].map((entry) => entry.at + entry.over)) / layout.pace;
  const room = (durationInFrames / fps) * timing.arrivedBy;
  const squeeze = Math.min(1, room / Math.max(0.01, arrived)) / layout.pace;
  return new Map(
    [...plan].map(([id, entry]) => [
      id,
      {
        enter: entry.enter,
        at: seconds(entry.at * squeeze, fps),
        over: Math.max(1, seconds(entry.over * squeeze, fps)),
      },
    ]),
  );
}

/** Seconds until everything stands. */
export function arrivalSeconds(layout: SceneLayout, style: StyleDefinition): number {
  const format = { width: 1, height: 1, fps: 1000 };
  const plan = schedule(layout, style, 1e9, format);
  return Math.max(0, ...[...plan.values()].map((entry) => entry.at + entry.over)) / 1000;
}
