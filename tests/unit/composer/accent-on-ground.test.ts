import { expect, test } from 'vitest';
import { contrast } from '$shared/motion/color';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { briefFor } from './briefs';

const format = { width: 1920, height: 1080, fps: 30 };
const theme = { style: 'editorial-serif', palette: { accent: '#c2410c' as const } };

function accentOn(background: '#dc2626' | '#fff4e8', own: Record<string, `#${string}`> = {}) {
  const composed = composeScene(briefFor('bar-chart', undefined), { theme, format });
  if (!composed.ok) throw new Error(composed.error.code);
  const { layout } = composed.value;
  const ground = { kind: 'solid' as const, color: background, ornament: null };
  return resolveLook({ ...layout, palette: own, background: ground }, theme).colors.accent;
}

test('[CO162] a project’s accent that can’t be seen on a scene’s own ground gives way to one that can', () => {
  expect(contrast(accentOn('#dc2626'), '#dc2626')).toBeGreaterThanOrEqual(2.6);
});

test('[CO162] where it can be seen, or is the scene’s own, it stays', () => {
  expect(accentOn('#fff4e8')).toBe('#c2410c');
  expect(accentOn('#dc2626', { accent: '#c2410c' })).toBe('#c2410c');
});
