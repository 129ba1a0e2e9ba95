import { expect, test } from 'vitest';
import { composeScene } from '../../../../app/worker/composer/compose-scene';
import { lintScene } from '../../../../app/worker/composer/lint/lint-scene';
import { recipes } from '../../../../app/worker/composer/recipes/registry';
import { styleOrDefault, styles } from '../../../../app/worker/composer/styles/registry';
import { isSame } from '../../../../app/worker/tools/fix-scene/fix-scene';
import { applyEdit } from '../../../../app/worker/tools/edit-scene/apply-edit';
import { orderKeysBetween } from '$shared/primitives/order-keys';
import type { SceneRecord } from '$shared/schema/changes';
import { emphasisMotion, enterMotion } from '$shared/schema/motions';
import { layoutOf, toFlat } from '$shared/schema/scene-tree';
import { sceneRecord } from '../../../support/scenes';
import { briefFor, square, upright, wide } from '../briefs';

/** Each changed in one way that a linter may frown upon. */
function faulty(base: SceneRecord): readonly SceneRecord[] {
  const { elements, background, palette } = base;
  const grey = { kind: 'gradient', from: '#ffffff', to: '#555555', angle: 0, ornament: null } as const;
  const still = { ...background, ornament: 'none' } as const;
  return [
    { ...base, pace: 0.25 },
    { ...base, pace: 4 },
    { ...base, durationInFrames: 10 },
    { ...base, camera: 'none', durationInFrames: 600, background: still },
    { ...base, palette: { ...palette, text: '#777777' }, background: grey },
    ...elements.flatMap((element) => {
      const put = (fields: object): SceneRecord => ({
        ...base,
        elements: elements.map((each) => (each === element ? { ...element, ...fields } : each)),
      });
      return [
        ...[0.2, 0.4, 0.7, 1.5, 3, 5].map((scale) => put({ scale })),
        ...['#808080', '#f2f2f2', '#101010'].map((color) => put({ color })),
        ...(element.type === 'group'
          ? []
          : [
              ...enterMotion.options.map((enter) => put({ enter })),
              ...emphasisMotion.options.map((emphasis) => put({ emphasis })),
            ]),
      ];
    }),
  ];
}

test.each(recipes.map((recipe, at) => [recipe.id, recipe, at] as const))(
  '[LN24] of %s, every fix that a finding offers mends what was found',
  (_id, recipe, at) => {
    const theme = { style: styles[(at * 3) % styles.length]?.id ?? '', palette: {} };
    const format = [wide, upright, square][at % 3] ?? wide;
    const composed = composeScene(briefFor(recipe.id, recipe.examples[0]?.brief), { theme, format });
    if (!composed.ok) throw new Error(composed.error.code);
    const { elements, ...look } = composed.value.layout;
    const flat = toFlat(elements, (count) => orderKeysBetween(null, null, count));
    const { durationInFrames } = composed.value;
    const base = sceneRecord({ id: 's1', ...look, durationInFrames, elements: flat });
    const seams = { transitions: [], style: styleOrDefault(theme.style), fps: format.fps };
    const lint = (record: SceneRecord) => {
      const layout = layoutOf(record);
      return layout ? lintScene(layout, { theme, format, durationInFrames: record.durationInFrames }) : [];
    };
    const left = faulty(base).flatMap((record) =>
      lint(record).flatMap((finding) => {
        const { fix, sentence } = finding;
        if (!fix) return [];
        const edited = applyEdit({ record, changes: [], touched: null }, fix, seams);
        if (!edited.ok) return [`${edited.error.code}: ${sentence}`];
        const stays = lint(edited.value.record).some((one) => isSame(one, finding));
        return stays ? [`${fix.kind}: ${sentence}`] : [];
      }),
    );
    expect(left).toEqual([]);
  },
);
