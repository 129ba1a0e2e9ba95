import { expect, test } from 'vitest';
import { fitText } from '$shared/motion/fit-text';
import { arrange } from '../../../app/worker/composer/arrange';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { fontOf } from '../../../app/worker/composer/font-of';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, upright } from './briefs';

const headlines = ['Deliveries that leave the ground', 'Everything your team is missing today'];

test.each(styles.map(({ id }) => id))('[CO166] no line of an upright headline is a stub in %s', (style) => {
  const theme = { style, palette: {} };
  for (const headline of headlines) {
    const composed = composeScene(briefFor('title', { headline }), { theme, format: upright });
    if (!composed.ok) throw new Error(composed.error.code);
    const { layout } = composed.value;
    const [title] = arrange(layout, resolveLook(layout, theme), upright).filter(
      ({ element }) => element.type === 'text',
    );
    if (!title) throw new Error('the title has a headline');
    const { lineWidths, size, spec, box, element } = title;
    if (lineWidths.length < 3 || Math.min(...lineWidths) > Math.max(...lineWidths) * 0.4) continue;
    // Nothing up to a fifth smaller would have fewer lines.
    const weight = element.type === 'text' ? element.weight : null;
    const smaller = fitText({
      text: headline,
      font: fontOf(spec, weight),
      size: Math.round(size * 0.83),
      minSize: 20,
      leading: spec.leading,
      width: box.width,
      height: 1920,
      maxLines: 9,
    });
    expect(smaller.lines.length, `${headline}: ${lineWidths.join()}`).toBe(lineWidths.length);
  }
});
