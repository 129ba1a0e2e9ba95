import { seconds, timing } from '$shared/motion/timing';
import type { EnterMotion, LeafElement, SceneLayout, VideoFormat } from '$shared/schema/layout';
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
    const enter = enterOf(leaf, style);
    const over = enter === 'none' ? 0 : secondsOver(leaf, enter) / style.energy;
    plan.set(leaf.id, { enter, at, over });
    at += enter === 'none' ? 0 : nextAfter(leaf, over);
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

export function leavesOf(element: SceneLayout['elements'][number]): LeafElement[] {
  return element.type === 'group' ? element.children.flatMap(leavesOf) : [element];
}

export function enterOf(leaf: LeafElement, style: StyleDefinition): EnterMotion {
  return leaf.enter ?? style.enter[leaf.type === 'text' ? leaf.role : leaf.type];
}

function secondsOver(leaf: LeafElement, enter: EnterMotion): number {
  switch (leaf.type) {
    case 'list':
      return timing.supportEntrance + Math.min(1.1, Math.min(leaf.items.length, 12) * 0.16);
    case 'chart':
      return timing.barGrow + Math.min(0.7, leaf.data.length * 0.12);
    case 'number':
      return enter === 'count-up' ? timing.countUp : timing.focalEntrance;
    case 'shape':
      return timing.supportEntrance;
    case 'text': {
      const words = wordCount(leaf.text);
      const focal = leaf.role === 'headline' || leaf.role === 'quote';
      if (enter === 'word-stagger')
        return timing.supportEntrance + Math.min(timing.longestWordCascade, words * timing.wordGap);
      if (enter === 'typewriter') return Math.min(2.8, Math.max(0.5, leaf.text.length * 0.04));
      return (focal ? timing.focalEntrance : timing.supportEntrance) + (focal && words > 6 ? 0.2 : 0);
    }
  }
}

/** Support starts while what came before is still settling; whoever reads a quote gets to its end first. */
function nextAfter(leaf: LeafElement, over: number): number {
  if (leaf.type === 'shape') return 0.12;
  if (leaf.type === 'text' && leaf.role === 'eyebrow') return 0.1;
  if (leaf.type === 'text' && leaf.role === 'quote') return Math.max(timing.supportDelay, over * 0.8);
  if (leaf.type === 'number') return 0.45;
  return timing.supportDelay;
}

export function wordCount(text: string): number {
  const spaced = text.trim().split(/\s+/).filter(Boolean).length;
  const unspaced = (text.match(/[\u2e80-\u9fff\uac00-\ud7a3]/g) ?? []).length;
  return spaced + Math.round(unspaced / 2);
}
