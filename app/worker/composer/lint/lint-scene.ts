import type { Finding } from '$shared/schema/finding';
import type { SceneLayout } from '$shared/schema/layout';
import { contrast } from './contrast';
import { icon } from './icons';
import { lintedScene } from './linted-scene';
import type { LintContext, Rule } from './linted-scene';
import { cut, leftOut, overflow, safeArea, textSize } from './sizes';
import { deadTime, ease, motion, reading, timing } from './timing';

const rules: readonly Rule[] = [
  contrast,
  textSize,
  cut,
  leftOut,
  overflow,
  safeArea,
  timing,
  reading,
  deadTime,
  ease,
  motion,
  icon,
];

const ofRoom: readonly Rule[] = [textSize, cut, leftOut, overflow];

/** Whether all that a scene says has room in it, large enough to be read. */
export function hasRoom(layout: SceneLayout, context: LintContext): boolean {
  const scene = lintedScene(layout, context);
  return ofRoom.every((rule) => rule(scene).length === 0);
}

/** What a motion designer would change in a scene, whoever made it. The composer's own scenes have none. */
export function lintScene(layout: SceneLayout, context: LintContext): readonly Finding[] {
  const scene = lintedScene(layout, context);
  return rules.flatMap((rule) => rule(scene));
}
