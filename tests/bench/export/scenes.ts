import { composeScene } from '../../../app/worker/composer/compose-scene';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../app/worker/composer/write-code';
import { timing } from '$shared/motion/timing';
import { describe } from '$shared/response/errors';
import { briefFor } from '../../unit/composer/briefs';
import { format, type BenchScene } from './format';

const FRAMES = 150;

/**
 * Every recipe, the styles dealt out over them, as the composer writes them, all arrivals squeezed into the frames that
 * are shown.
 */
export function benchScenes(): readonly BenchScene[] {
  const pairs = recipes.map((recipe, turn) => ({ recipe, style: styles[turn % styles.length]?.id ?? '' }));
  return pairs.map(({ recipe, style }, index) => {
    const theme = { style, palette: {} };
    const composed = composeScene(briefFor(recipe.id, recipe.examples[0]?.brief), { theme, format });
    if (!composed.ok) throw new Error(describe(composed.error));
    const shown = Math.floor((FRAMES * (index + 1)) / pairs.length) - Math.floor((FRAMES * index) / pairs.length);
    // The composer has everything arrive in the first part of a scene: what is shown here is that part.
    const written = writeCode({
      ...composed.value,
      durationInFrames: Math.round(shown / timing.arrivedBy),
      theme,
      format,
    });
    return { name: `${recipe.id} ${style}`, tsxCode: written, durationInFrames: shown };
  });
}
