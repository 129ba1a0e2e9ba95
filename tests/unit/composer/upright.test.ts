import { expect, test } from 'vitest';
import { arrange } from '../../../app/worker/composer/arrange';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor } from './briefs';

const upright = { width: 1080, height: 1920, fps: 30 } as const;
const square = { width: 1080, height: 1080, fps: 30 } as const;

/** What stands in the frame, from the top of the first to the foot of the last. */
function drawn(recipe: string, style: string, format: typeof upright | typeof square) {
  const theme = { style, palette: {} };
  const composed = composeScene(briefFor(recipe), { theme, format });
  if (!composed.ok) throw new Error(composed.error.code);
  const { layout } = composed.value;
  const placed = arrange(layout, resolveLook(layout, theme), format).filter(({ box }) => box.height < format.height);
  const top = Math.min(...placed.map(({ box }) => box.y));
  const foot = Math.max(...placed.map(({ box }) => box.y + box.height));
  return { size: Math.max(...placed.map(({ size }) => size)), height: foot - top };
}

test.each(styles.map(({ id }) => id))('[CO161] in %s what is short is set larger in an upright frame', (style) => {
  for (const recipe of ['title', 'bullet-list', 'steps']) {
    const [tall, plain] = [drawn(recipe, style, upright), drawn(recipe, style, square)];
    expect(tall.size, recipe).toBeGreaterThanOrEqual(plain.size);
    expect(tall.height, recipe).toBeGreaterThan(plain.height);
    expect(tall.height, recipe).toBeLessThan(upright.height * 0.8);
  }
});
