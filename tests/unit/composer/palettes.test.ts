import { expect, test } from 'vitest';
import { contrast } from '$shared/motion/color';
import { ornament } from '$shared/schema/layout';
import type { Palette } from '$shared/schema/layout';
import { inspectLayout } from '../../../app/worker/composer/inspect-layout';
import { namedPalettes } from '../../../app/worker/composer/palettes/named-palettes';
import { paletteFromColors } from '../../../app/worker/composer/palettes/palette-from-colors';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, plainTheme, wide } from './briefs';
import { compose } from './run-code';

const fields = [
  'mesh',
  'aurora',
  'glow',
  'glass',
  'particles',
  'rays',
  'waves',
  'facets',
  'horizon',
  'scanlines',
] as const;

test.each(styles.map(({ id }) => id))('[CO40] text stays readable on every field of light in %s', (style) => {
  for (const palette of [
    {},
    { background: '#1b2a6b' },
    { background: '#f6c945' },
    { accent: '#e4572e' },
  ] as Palette[]) {
    const { layout } = compose(briefFor('title', { headline: 'H', palette }), { style, palette: {} }, wide);
    for (const kind of fields) {
      const { colors, ornamentColors } = resolveLook(
        { ...layout, background: { ...layout.background, ornament: ornament.parse(kind) } },
        { style, palette: {} },
      );
      // The bright lines of a floor are kept clear of text by their place.
      for (const color of kind === 'horizon' ? ornamentColors.slice(1) : ornamentColors) {
        expect(contrast(colors.text, color), `${kind} ${color}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colors.soft, color), `${kind} ${color}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});

function expectReadable(palette: Palette, said: string): void {
  const { background = '', text = '', soft = '', accent, onAccent } = palette;
  expect(contrast(text, background), said).toBeGreaterThanOrEqual(4.5);
  expect(contrast(soft, background), said).toBeGreaterThanOrEqual(4.5);
  if (accent !== undefined && onAccent !== undefined) {
    expect(contrast(onAccent, accent), said).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, background), said).toBeGreaterThanOrEqual(2.6);
  }
}

const given = [
  '#e4572e',
  '#ffd555',
  '#00ff00',
  '#0b2a5b',
  '#ffffff',
  '#000000',
  '#808080',
  '#ff8db0',
  '#7a1fa2',
] as const;

test('[CO41] one colour or two become a whole palette in which text can be read', () => {
  for (const first of given) {
    expectReadable(paletteFromColors([first]), first);
    for (const second of given) expectReadable(paletteFromColors([first, second]), `${first} ${second}`);
  }
  expect(paletteFromColors(['#e4572e']).accent).toBe('#e4572e');
  expect(paletteFromColors(['#0b2a5b', '#f2a13c'])).toMatchObject({ background: '#0b2a5b', accent: '#f2a13c' });
  expect(paletteFromColors([])).toEqual({});
});

test('[CO42] a palette that is asked for by a word can be read, and no word means two', () => {
  for (const { id, palette } of namedPalettes) expectReadable(palette, id);
  const words = namedPalettes.flatMap((named) => named.words);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(expect.arrayContaining(['earthy', 'for kids', 'like a news channel', 'pastel', 'ocean']));
});

test('[CO43] text that could not be seen at all gives way, and the scene says so', () => {
  const black = { background: '#000000', text: '#000000' };
  const { layout, notes } = compose(briefFor('title', { headline: 'Black', palette: black }), plainTheme, wide);
  expect(layout.palette.background).toBe('#000000');
  expect(contrast(layout.palette.text ?? '', '#000000')).toBeGreaterThanOrEqual(4.5);
  expect(notes).toEqual([{ kind: 'text-not-seen', asked: '#000000', ground: '#000000', used: layout.palette.text }]);
  const faint = { background: '#000000', text: '#444444' };
  expect(compose(briefFor('title', { headline: 'Faint', palette: faint }), plainTheme, wide)).toMatchObject({
    notes: [],
    layout: { palette: faint },
  });
});

test.each([
  ['particles', 'particles'],
  ['a soft aurora', 'aurora'],
  [null, 'mesh'],
] as const)('[CO44] a background of %s is made of just that, without words', (headline, kind) => {
  const { layout } = compose(briefFor('abstract-background', { headline }), plainTheme, wide);
  expect(layout.background.ornament).toBe(kind);
  expect(inspectLayout(layout, plainTheme).texts).toEqual([]);
});

test('[CO44] words that name no ground are shown on it', () => {
  const { layout } = compose(briefFor('abstract-background', { headline: 'We are live' }), plainTheme, wide);
  expect(inspectLayout(layout, plainTheme).texts).toEqual(['We are live']);
});
