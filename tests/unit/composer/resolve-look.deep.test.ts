import { expect, test } from 'vitest';
import { contrast, leastContrast } from '$shared/motion/color';
import type { HexColor, Palette, Theme } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { usedColors } from '../../../app/worker/composer/inspect-layout';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, wide } from './briefs';
import { compose } from './run-code';

const asked: readonly HexColor[] = [
  '#000080',
  '#1b2a6b',
  '#ffffff',
  '#000000',
  '#ff0000',
  '#00ff00',
  '#ffd555',
  '#808080',
  '#7a1fa2',
  '#d7263d',
  '#00796b',
];

function lookOf(recipe: string, style: string, brief: Partial<SceneBrief>, projectPalette: Palette = {}) {
  const theme: Theme = { style, palette: projectPalette };
  const { layout } = compose(briefFor(recipe, brief), theme, wide);
  return { layout, theme, look: resolveLook(layout, theme) };
}

/** Colours depend on the occasion, not on the recipe: one of each stands for all that share it. */
const occasions = [...new Map(recipes.map((recipe) => [recipe.occasion, recipe.id])).values()];
const each = occasions.flatMap((recipe) => styles.map((style) => [recipe, style.id] as const));

test.each(each)('[CO5] what nobody coloured can be read where a %s stands in %s', (recipe, style) => {
  const palettes: Palette[] = [
    {},
    ...asked.flatMap((color) => [{ background: color }, { text: color }, { accent: color }]),
  ];
  for (const palette of palettes) {
    for (const [scene, project] of [
      [palette, {}],
      [{}, palette],
    ] as const) {
      const { colors } = lookOf(recipe, style, { palette: scene }, project).look;
      const grounds = colors.gradientTo === null ? [colors.background] : [colors.background, colors.gradientTo];
      const said = JSON.stringify({ scene, project, colors });
      expect(leastContrast(colors.text, grounds), `text ${said}`).toBeGreaterThanOrEqual(4.5);
      expect(leastContrast(colors.soft, grounds), `soft ${said}`).toBeGreaterThanOrEqual(4.5);
      if (palette.accent === undefined) {
        expect(leastContrast(colors.accentText, grounds), `accent as text ${said}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colors.onAccent, colors.accent), `on accent ${said}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(each)('[CO6] colours that were asked for are used as they are where a %s stands in %s', (recipe, style) => {
  asked.forEach((background, index) => {
    const others = [...asked.slice(index + 4), ...asked];
    // Closer than this, text gives way to be read at all (CO43).
    const text = others.find((color) => contrast(color, background) >= 1.6) ?? background;
    const { layout, theme, look } = lookOf(recipe, style, { palette: { background, text } });
    expect([look.colors.background, look.colors.text]).toEqual([background, text]);
    expect(usedColors(layout, theme)).toEqual(expect.arrayContaining([background, text]));
  });
});

test('[CO6] two background colours make a gradient of just these two', () => {
  const { look } = lookOf('title', 'bold-poster', { backgroundColors: ['#0f766e', '#f59e0b'] });
  expect([look.colors.background, look.colors.gradientTo]).toEqual(['#0f766e', '#f59e0b']);
});

test('[CO18] a project’s dark colour is the ink of its paler scenes, so that they belong together', () => {
  const { look } = lookOf(
    'bar-chart',
    'bold-poster',
    { data: [{ label: 'A', value: 1 }] },
    { background: '#1b2a6b', text: '#ffffff' },
  );
  expect(look.colors.text).toBe('#1b2a6b');
  expect(contrast(look.colors.background, '#000000')).toBeGreaterThan(15);
});
