import { canonicalJson } from '$shared/primitives/json';
import type { SceneFields } from '$shared/schema/changes';
import type { Palette, SceneLayout, Theme } from '$shared/schema/layout';
import type { PreferenceRule } from '$shared/schema/preferences';
import { sceneLength } from '$shared/schema/scene-length';
import { avoidColors } from '../../composer/avoid-colors';

interface Kept {
  readonly layout: SceneLayout;
  readonly durationInFrames: number;
}

/** What was asked for in the scene itself: no preference touches it. */
export interface AskedInScene {
  readonly length: boolean;
  readonly colors: readonly (keyof Palette)[];
}

/** What a scene has to become so that it holds to a preference of length or colour; null if it does already. */
export function keptFields(
  { layout, durationInFrames }: Kept,
  rule: PreferenceRule,
  theme: Theme,
  asked: AskedInScene,
): SceneFields | null {
  if (rule.kind === 'length' && !asked.length) {
    const most = Math.min(rule.longest ?? sceneLength.most, sceneLength.most);
    const least = Math.max(rule.shortest ?? sceneLength.least, sceneLength.least);
    const lasts = Math.max(least, Math.min(most, durationInFrames));
    return lasts === durationInFrames ? null : { durationInFrames: lasts };
  }
  if (rule.kind === 'avoidColor') {
    const palette = avoidColors(layout, theme, [rule.color], asked.colors);
    return canonicalJson(palette) === canonicalJson(layout.palette) ? null : { palette };
  }
  return null;
}
