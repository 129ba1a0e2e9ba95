import { expect, test } from 'vitest';
import { arrange } from '../../../app/worker/composer/arrange';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, square, upright } from './briefs';

const portrait = { ...upright, height: 1350 };

test.each(styles.map(({ id }) => id))('[CO165] the line over a headline can be read in a hand in %s', (style) => {
  const theme = { style, palette: {} };
  for (const format of [upright, portrait, square]) {
    const brief = briefFor('title', { eyebrow: 'You are invited', headline: 'Summer party' });
    const composed = composeScene(brief, { theme, format });
    if (!composed.ok) throw new Error(composed.error.code);
    const { layout } = composed.value;
    const placed = arrange(layout, resolveLook(layout, theme), format);
    const eyebrow = placed.find(({ element }) => element.type === 'text' && element.role === 'eyebrow');
    expect(eyebrow?.size).toBeGreaterThanOrEqual(42);
  }
});
