import { expect, test } from 'vitest';
import { DEFAULT_STYLE } from '../../../app/worker/composer/default-style';
import { fittingLook } from '../../../app/worker/composer/fitting-look';
import { namedPalettes } from '../../../app/worker/composer/palettes/named-palettes';
import { findStyle } from '../../../app/worker/composer/styles/registry';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import { addScenes } from '../../../app/worker/tools/add-scenes/add-scenes';
import type { SceneBrief } from '$shared/schema/operations';
import { fitCounted } from '$shared/motion/fit-count';
import { measureEm } from '$shared/motion/measure-text';
import { briefFor, wide } from './briefs';

const titled = (headline: string, said: Partial<SceneBrief> = {}) => briefFor('title', { headline, ...said });
const empty = (style: string = DEFAULT_STYLE) => ({
  id: 'p',
  name: 'P',
  format: wide,
  theme: { style, palette: {} },
  preferences: [],
  scenes: [],
});

/** The style and the background colour a project has once its first scenes are there. */
function themeOf(briefs: readonly [SceneBrief, ...SceneBrief[]], style?: string) {
  const context = { project: empty(style), newId: 'a', moreIds: ['b', 'c'] };
  const output =
    briefs.length === 1
      ? addScene(context, { tool: 'addScene', index: null, brief: briefs[0] })
      : addScenes(context, { tool: 'addScenes', index: null, briefs: [...briefs], durationInFrames: null });
  if (!output.ok) throw new Error(output.error.code);
  const set = output.value.changes.flatMap((change) => (change.type === 'setTheme' ? [change.fields] : []));
  expect(set).toHaveLength(1);
  return set[0];
}

test('[CO150] A project nobody gave a look has the one that fits what its first scenes tell', () => {
  const styles = [
    ['Happy birthday Mia', 'playful-rounded'],
    ['Our wine list', 'editorial-serif'],
    ['Bitcoin this year', 'dark-product'],
    ['Breaking news', 'newsroom'],
    ['Yoga on Monday', 'glass'],
    ['Quarterly results', 'corporate'],
    ['Acme Rockets', DEFAULT_STYLE],
    ['Catalogue of spare parts', DEFAULT_STYLE],
  ] as const;
  for (const [headline, style] of styles)
    expect([headline, themeOf([titled(headline)])?.style]).toEqual([headline, style]);
  expect(themeOf([titled('Anna and Tom'), titled('The wedding'), titled('See you there')])?.style).toBe(
    'editorial-serif',
  );
  for (const headline of ['wine', 'ramadan', 'vinyl', 'rave', 'homework', 'rent']) {
    expect(findStyle(fittingLook([titled(headline)]).style ?? '')).not.toBeNull();
  }
});

test('[CO151] A feast has its colours, unless others were asked for', () => {
  const christmas = namedPalettes.find(({ id }) => id === 'christmas')?.palette;
  expect(themeOf([briefFor('countdown', { headline: 'Christmas' })])?.palette).toMatchObject(christmas ?? {});
  expect(themeOf([titled('Christmas', { palette: { background: '#123456' } })])?.palette?.background).toBe('#123456');
});

test('[CO152] A look that was asked for, or that the project has, is left alone', () => {
  expect(themeOf([titled('Happy birthday', { style: 'neon' })])?.style).toBe('neon');
  expect(themeOf([titled('Happy birthday')], 'retro')?.style).toBe('retro');
});

test('[MO98] The row of figures a countdown went through is never wider than its place', () => {
  const font = { family: 'Bricolage Grotesque', weight: 800, italic: false, tracking: 0 };
  for (const from of [1, 3, 10, 60])
    for (const width of [300, 900, 1700]) {
      const { text, size } = fitCounted({ from, font, width, size: 90, minSize: 40 });
      expect(measureEm(text, font) * size).toBeLessThanOrEqual(width);
      expect(text.endsWith('1')).toBe(true);
      if (text.length > 1) expect(size).toBeGreaterThanOrEqual(40);
    }
});
