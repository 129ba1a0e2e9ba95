import { expect, test } from 'vitest';
import { composeScene } from '../../../../app/worker/composer/compose-scene';
import { lintScene } from '../../../../app/worker/composer/lint/lint-scene';
import { recipes } from '../../../../app/worker/composer/recipes/registry';
import { styles } from '../../../../app/worker/composer/styles/registry';
import { briefFor, square, upright, wide } from '../briefs';

const shapes = [wide, upright, square, { ...square, height: 1350 }];
/** Each recipe's examples in a twelfth of all styles and shapes; the gallery's check has all of them. */
const dealt = recipes.flatMap((recipe, at) =>
  recipe.examples.flatMap((example, number) =>
    styles.flatMap((style, turn) =>
      shapes.flatMap((format, side) =>
        (at + number + turn + side) % 12 === 0
          ? [{ recipe: recipe.id, example: example.brief, style: style.id, format }]
          : [],
      ),
    ),
  ),
);

test('[LN13] the composer’s own scenes have no finding', () => {
  const found = dealt.flatMap(({ recipe, example, style, format }) => {
    const own = { style, palette: {} };
    const composed = composeScene(briefFor(recipe, example), { theme: own, format });
    if (!composed.ok) return [composed.error.code];
    const { layout, durationInFrames } = composed.value;
    return lintScene(layout, { theme: own, format, durationInFrames }).map(
      ({ rule, sentence }) => `${recipe}, ${style}, ${format.width}×${format.height}: ${rule}: ${sentence}`,
    );
  });
  expect(found).toEqual([]);
});
