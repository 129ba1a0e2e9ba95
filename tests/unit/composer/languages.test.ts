import { expect, test } from 'vitest';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import type { SceneBrief } from '$shared/schema/operations';
import { fitChart } from '$shared/motion/fit-chart';
import { briefFor, wide } from './briefs';

function textsOf(recipe: string, said: Partial<SceneBrief>): readonly string[] {
  const composed = composeScene(briefFor(recipe, said), {
    theme: { style: 'clean-light', palette: {} },
    format: wide,
  });
  if (!composed.ok) throw new Error(composed.error.code);
  return composed.value.layout.elements.flatMap(leavesOf).flatMap((leaf) => kindOf(leaf).texts(leaf));
}

const sides = (...titles: readonly string[]) => titles.map((title) => ({ title, items: [] }));

test('[CO157] sides named in another script have no English between them over their heads', () => {
  expect(textsOf('comparison', { headline: '以前 and 今', sides: sides('以前', '今') })).toEqual(['以前', '今']);
  expect(textsOf('comparison', { headline: 'قبل vs بعد', sides: sides('قبل', 'بعد') })).toEqual(['قبل', 'بعد']);
  expect(textsOf('comparison', { headline: '仕事の変化', sides: sides('以前', '今') })).toContain('仕事の変化');
  expect(textsOf('comparison', { headline: 'Rent and Buy', sides: sides('Rent', 'Buy') })).toContain('Rent and Buy');
});

test('[CO158] what a button says is not said above it as well', () => {
  const said = { headline: '今すぐ試す', subline: '無料で始める', action: '無料で始める' };
  expect(textsOf('call-to-action', said)).toEqual(['今すぐ試す', '無料で始める']);
});

test('[MO107] names that fit beside each other under their bars all stand there', () => {
  const data = ['Łódź', 'Kraków', 'Gdańsk', 'Wrocław'].map((label, index) => ({ label, value: index + 1 }));
  const font = { family: 'Bricolage Grotesque', weight: 600, italic: false, tracking: 0 };
  for (let width = 200; width < 1200; width += 5) {
    const { bars } = fitChart({
      data,
      unit: null,
      highlight: null,
      direction: 'vertical',
      width,
      height: 500,
      size: 44,
      minSize: 20,
      font,
    });
    const shown = bars.filter(({ label }) => label !== '').length;
    // From here on the widest has its place at the least size.
    if (width > 420) expect(shown, `${width}`).toBe(4);
  }
});

test.each([
  ['من نحن', 'right'],
  ['אודות', 'right'],
  ['About us', 'left'],
])('[CO159] the scenes of “%s” go %s', (headline, direction) => {
  const theme = { style: 'bold-poster', palette: {} };
  const project = { id: 'p', name: 'P', format: wide, theme, preferences: [], scenes: [] };
  const output = addScene(
    { project, newId: 'new' },
    { tool: 'addScene', brief: { ...briefFor('title', { headline }), style: 'bold-poster' }, index: null },
  );
  if (!output.ok) throw new Error(output.error.code);
  expect(output.value.changes).toContainEqual(
    expect.objectContaining({ scene: expect.objectContaining({ transition: expect.objectContaining({ direction }) }) }),
  );
});
