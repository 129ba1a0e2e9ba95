import { expect, test } from 'vitest';
import { contrast, distance } from '$shared/motion/color';
import type { Ornament } from '$shared/schema/layout';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, wide } from './briefs';

const grounds = ['mesh', 'particles', 'aurora', 'grid', 'waves', 'rays', 'dots', 'glow'] as const satisfies Ornament[];
const cases = styles.flatMap(({ id }) => grounds.map((ornament) => ({ style: id, ornament })));

function lookOf(style: string, headline: string) {
  const theme = { style, palette: {} };
  const composed = composeScene(briefFor('abstract-background', { headline }), { theme, format: wide });
  if (!composed.ok) throw new Error(composed.error.code);
  return resolveLook(composed.value.layout, theme);
}

test.each(cases)('[CO163] $ornament that is all there is can be seen in $style', ({ style, ornament }) => {
  const look = lookOf(style, ornament);
  expect(look.ornament).toBe(ornament);
  const seen = look.ornamentColors.map((paint) => distance(paint, look.colors.background));
  expect(Math.max(...seen)).toBeGreaterThan(0.1);
});

/** Lines and dots are too thin to hide a letter. */
const solid = cases.filter(({ ornament }) => ornament !== 'grid' && ornament !== 'dots');

test.each(solid)('[CO163] text on $ornament stays readable in $style', ({ style, ornament }) => {
  const { ornamentColors, colors } = lookOf(style, `Open every ${ornament} day`);
  for (const paint of ornamentColors) expect(contrast(paint, colors.text)).toBeGreaterThanOrEqual(4.5);
});
