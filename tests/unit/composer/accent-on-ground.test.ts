import { expect, test } from 'vitest';
import { contrast } from '$shared/motion/color';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { readable } from '../../../app/worker/composer/resolve-colors';
import { styles } from '../../../app/worker/composer/styles/registry';
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

const accents = ['#5ee7df', '#c9a227', '#9b0000', '#e8505b', '#3fb950', '#fffb96', '#111111', '#777777'] as const;

test.each(accents)('[CO164] what is written on %s is as clear as ink can be', (accent) => {
  for (const style of styles) {
    const own = { style: style.id, palette: { accent } };
    const composed = composeScene(briefFor('call-to-action', { action: 'Try it' }), { theme: own, format });
    if (!composed.ok) throw new Error(composed.error.code);
    const { colors } = resolveLook(composed.value.layout, own);
    const most = Math.max(contrast('#ffffff', colors.accent), contrast('#000000', colors.accent));
    expect(contrast(colors.onAccent, colors.accent)).toBeGreaterThanOrEqual(readable);
    const clear =
      contrast(colors.onAccent, colors.accent) > most * 0.72 ||
      colors.onAccent === style.grounds.opening.colors.onAccent;
    expect(clear, `${style.id}: ${colors.onAccent}`).toBe(true);
  }
});
