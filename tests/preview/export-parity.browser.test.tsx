import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { compileScene } from '../../app/worker/compile/compile-scene';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { recipes } from '../../app/worker/composer/recipes/registry';
import { styles } from '../../app/worker/composer/styles/registry';
import { writeCode } from '../../app/worker/composer/write-code';
import { SceneModules } from '../../app/preview/modules';
import type { Composition } from '../../app/preview/renderer';
import { fontFiles } from '$shared/motion/generated/font-manifest';
import { enterMotion } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { briefFor } from '../unit/composer/briefs';
import { exportedPicture, keepReportsHere, playerPicture } from './drawn';
import { differingShare } from './pixels';

const format = { width: 960, height: 540, fps: 30 } as const;
const modules = new SceneModules(5000);

beforeAll(async () => {
  await Promise.all(
    fontFiles.map(async ({ family, weight, style, file, unicodeRange }) => {
      const face = new FontFace(family, `url(/fonts/${file})`, { weight, style, unicodeRange });
      document.fonts.add(await face.load());
    }),
  );
  await page.viewport(1000, 600);
});

afterAll(keepReportsHere());

async function compositionOf(brief: SceneBrief, style: string): Promise<Composition> {
  const theme = { style, palette: {} };
  const composed = composeScene(brief, { theme, format });
  if (!composed.ok) throw new Error(composed.error.code);
  const compiled = compileScene({
    tsxCode: writeCode({ ...composed.value, theme, format }),
    sceneName: composed.value.name,
  });
  if (!compiled.ok) throw new Error(compiled.error.code);
  const { component: Scene } = (await modules.load(compiled.value)).read();
  return { component: () => <Scene />, durationInFrames: composed.value.durationInFrames, ...format };
}

async function expectParity(composition: Composition, moments: readonly number[]): Promise<void> {
  for (const moment of moments) {
    const frame = Math.round(composition.durationInFrames * moment);
    const drawn = await exportedPicture(composition, frame);
    const shown = await playerPicture(composition, frame);
    expect([drawn.width, drawn.height]).toEqual([shown.width, shown.height]);
    expect(differingShare(drawn, shown), `frame ${frame}`).toBeLessThan(0.003);
  }
}

/** Each recipe in three styles, each style with a quarter of the recipes: all of them in all take eight minutes. */
const cases = recipes.flatMap((recipe, index) =>
  styles.filter((_, turn) => (index + turn) % 4 === 0).map((style) => [recipe.id, style.id] as const),
);

test.each(cases)('[MO7] a frame of %s in %s leaves as it was previewed', async (recipeId, style) => {
  const recipe = recipes.find((candidate) => candidate.id === recipeId);
  await expectParity(await compositionOf(briefFor(recipeId, recipe?.examples[0]?.brief), style), [0.1, 0.9]);
});

test.each(enterMotion.options)('[MO7] a text that arrives by %s leaves as it was previewed', async (enter) => {
  const brief = briefFor('title', {
    headline: 'Deliveries that leave the ground at dawn',
    subline: 'مرحبا بالعالم',
    enter,
  });
  await expectParity(await compositionOf(brief, 'editorial-serif'), [0.07, 0.12]);
});

test('[MO7] bars that lie down or hang below zero leave as they were previewed', async () => {
  const lying = [
    { label: 'Customer support and returns', value: 44 },
    { label: 'Engineering and all operations', value: 31 },
    { label: 'Finance', value: 12 },
  ];
  const hanging = [
    { label: 'Jan', value: -30 },
    { label: 'Feb', value: 12.5 },
  ];
  for (const data of [lying, hanging]) {
    await expectParity(await compositionOf(briefFor('bar-chart', { data }), 'playful-rounded'), [0.25]);
  }
});
