import type { SceneLooks } from '$shared/protocol/headless';
import type { HexColor, SceneLayout, Theme } from '$shared/schema/layout';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';
import { colorOf, resolveLook } from './resolve-look';

/** What somebody sees of a scene, as data. */
export function inspectLayout(layout: SceneLayout, theme: Theme): SceneLooks {
  const { background, gradientTo } = resolveLook(layout, theme).colors;
  return {
    texts: visibleTexts(layout),
    colors: usedColors(layout, theme),
    background: gradientTo === null ? [background] : [background, gradientTo],
  };
}

/** Every text a scene shows, in the order it is read. */
export function visibleTexts(layout: SceneLayout): string[] {
  return layout.elements.flatMap(leavesOf).flatMap((leaf) => kindOf(leaf).texts(leaf));
}

/** The colours a scene is drawn with, the ground first. */
export function usedColors(layout: SceneLayout, theme: Theme): HexColor[] {
  const { colors } = resolveLook(layout, theme);
  const own = layout.elements
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.color === null ? [] : [colorOf(leaf.color, colors)]));
  const ground = colors.gradientTo === null ? [colors.background] : [colors.background, colors.gradientTo];
  return [...new Set([...ground, colors.text, colors.soft, colors.accent, ...own])];
}
