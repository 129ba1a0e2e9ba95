import { expect, test } from 'vitest';
import { faceMetrics } from '$shared/motion/generated/font-metrics';
import type { SceneLayout, Theme } from '$shared/schema/layout';
import { plainTypography, typefaceId } from '$shared/schema/typography';
import { lintScene } from '../../../app/worker/composer/lint/lint-scene';
import { readCode } from '../../../app/worker/composer/read-code';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { typefaceOf, typefaces } from '../../../app/worker/composer/typefaces';
import { writeCode } from '../../../app/worker/composer/write-code';
import { briefFor, plainTheme, square, upright, wide } from './briefs';
import { compose } from './run-code';

const ids = typefaceId.options;
const set = (of: Partial<Theme['typography']>): Theme => ({
  ...plainTheme,
  typography: { ...plainTypography, ...of },
});
const family = (layout: SceneLayout, theme: Theme = plainTheme) => {
  const { headline, body } = resolveLook(layout, theme).style.type;
  return [headline.family, body.family];
};
const title = compose(briefFor('title', { headline: 'Acme Rockets', subline: 'Parcels to orbit' }), plainTheme, wide);
const request = { layout: title.layout, name: 'Title', durationInFrames: 120, theme: plainTheme, format: wide };

test('[CO210] every typeface is bundled in its weights, and what the styles are set in is one of them', () => {
  for (const { family, italic, weights } of Object.values(typefaces)) {
    const bundled = faceMetrics.filter((one) => one.family === family && (one.style === 'italic') === italic);
    expect(bundled.map(({ weight }) => weight)).toEqual(expect.arrayContaining(Object.values(weights)));
  }
  for (const { type } of styles) {
    for (const spec of Object.values(type)) expect(typefaceOf(spec.family, spec.italic)).not.toBeNull();
  }
});

test('[CO211] letters that were asked for here go before those of the whole video, and code keeps its own', () => {
  const { layout } = title;
  expect(family(layout, set({ display: 'caveat' }))).toEqual(['Caveat', 'Bricolage Grotesque']);
  const own = { ...layout, typography: { ...plainTypography, text: 'fraunces' as const } };
  expect(family(own, set({ display: 'caveat', text: 'manrope' }))).toEqual(['Caveat', 'Fraunces']);
  expect(resolveLook(own, set({ weight: 'bold' })).style.type.body.weight).toBe('bold');
  expect(resolveLook(layout, set({ display: 'caveat', text: 'caveat' })).style.type.mono.family).toBe('JetBrains Mono');
});

test('[CO212] an element is set in its own letters, in the code as on screen, and that comes back from the code', () => {
  const [headline, ...rest] = title.layout.elements;
  if (!headline) throw new Error('the title has a headline');
  const layout = {
    ...title.layout,
    elements: [{ ...headline, face: 'fraunces', weight: 'regular' } as const, ...rest],
  };
  const code = writeCode({ ...request, layout });
  expect(code).toContain('font="Fraunces"');
  expect(code).toContain('weight={400}');
  const changed = writeCode(request).replace('font="Bricolage Grotesque"', 'font="Noto Serif Display"');
  expect(readCode(changed, request)?.elements[0]).toMatchObject({ face: 'noto-serif-display' });
  expect(readCode(changed.replace('Noto Serif Display', 'Papyrus'), request)).toBeNull();
});

test('[CO212] of a component in several faces the code says only what is other about it', () => {
  const { layout, name, durationInFrames } = compose(
    briefFor('steps', recipes.find(({ id }) => id === 'steps')?.examples[0]?.brief),
    plainTheme,
    wide,
  );
  const elements = layout.elements.map((each) => (each.type === 'steps' ? { ...each, weight: 'bold' as const } : each));
  const code = writeCode({ layout: { ...layout, elements }, name, durationInFrames, theme: plainTheme, format: wide });
  expect(code).toMatch(/look=\{\{ \.\.\.look, .*weight: 800.* \}\}/);
});

test('[CO213] in every typeface and weight every scene is as the linter would have it', () => {
  const found = recipes.flatMap((recipe, index) =>
    ids.flatMap((id, at) => {
      const style = styles[(index + at) % styles.length]?.id ?? '';
      const format = [wide, upright, square][(index + at) % 3] ?? wide;
      const weight = ([null, 'regular', 'bold'] as const)[(index * 2 + at) % 3] ?? null;
      const theme: Theme = { style, palette: {}, typography: { display: id, text: typefaces[id].small ?? id, weight } };
      const { layout, durationInFrames } = compose(briefFor(recipe.id, recipe.examples[0]?.brief), theme, format);
      return lintScene(layout, { theme, format, durationInFrames }).map(
        ({ rule, sentence }) => `${recipe.id} in ${id}, ${style}, ${format.width}: ${rule}: ${sentence}`,
      );
    }),
  );
  expect(found).toEqual([]);
});
