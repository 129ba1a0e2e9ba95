import { expect, test } from 'vitest';
import { lintCode } from '../../../../app/worker/compile/lint-code';
import { composeScene } from '../../../../app/worker/composer/compose-scene';
import { recipes } from '../../../../app/worker/composer/recipes/registry';
import { styles } from '../../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../../app/worker/composer/write-code';
import { briefFor, wide } from '../briefs';

test('[LN11] no code that the composer writes has what export draws differently', () => {
  const dealt = recipes.map((recipe, index) => [recipe, styles[index % styles.length]?.id ?? ''] as const);
  const found = dealt.flatMap(([recipe, style]) => {
    const theme = { style, palette: {} };
    const composed = composeScene(briefFor(recipe.id, recipe.examples[0]?.brief), { theme, format: wide });
    if (!composed.ok) throw new Error(composed.error.code);
    const { durationInFrames } = composed.value;
    const tsxCode = writeCode({ ...composed.value, theme, format: wide });
    return lintCode(tsxCode, { props: null, format: wide, durationInFrames });
  });
  expect(found).toEqual([]);
});
