import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, distance, leastContrast, oklchOf } from '$shared/motion/color';
import { ornament } from '$shared/schema/layout';
import type { Palette } from '$shared/schema/layout';
import { inspectLayout } from '../../../app/worker/composer/inspect-layout';
import { namedPalettes } from '../../../app/worker/composer/palettes/named-palettes';
import { paletteFromColors } from '../../../app/worker/composer/palettes/palette-from-colors';
import { shiftPalette } from '../../../app/worker/composer/palettes/shift-palette';
import { recipes } from '../../../app/worker/composer/recipes/registry';
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

const occasions = [...new Map(recipes.map(({ id, occasion }) => [occasion, id])).values()];
const bases = occasions.flatMap((recipe) =>
  styles.map(({ id }) => ({
    style: id,
    layout: compose(briefFor(recipe, { headline: 'H' }), { style: id, palette: {} }, wide).layout,
  })),
);

/** Every text of a look on everything it may stand on, and the accent where it is a shape. */
function expectReadable(palette: Palette, project: Palette, { style, layout }: (typeof bases)[number]): void {
  const { colors } = resolveLook({ ...layout, palette }, { style, palette: project });
  const grounds = [colors.background, ...(colors.gradientTo === null ? [] : [colors.gradientTo]), colors.card];
  const said = JSON.stringify({ palette, project, style, recipe: layout.recipe, colors });
  for (const role of ['text', 'soft', 'accentText'] as const) {
    expect(leastContrast(colors[role], grounds), `${role} ${said}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(colors.onAccent, colors.accent), `on accent ${said}`).toBeGreaterThanOrEqual(4.5);
  if (palette.accent !== undefined) {
    expect(contrast(colors.accent, colors.background), `accent ${said}`).toBeGreaterThanOrEqual(3);
  }
}

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const someColors = fc.array(anyColor, { minLength: 1, maxLength: 4 });

test('[CO120] whatever colours a palette is made from, every text in every style can be read', () => {
  fc.assert(
    fc.property(someColors, fc.constantFrom(...bases), fc.boolean(), (given, base, kept) => {
      const palette = paletteFromColors(given);
      expectReadable(kept ? {} : palette, kept ? palette : {}, base);
    }),
    { numRuns: 400, seed: 120 },
  );
});

test('[CO41] the liveliest of the colours given is the accent, the calmest it is seen on the ground', () => {
  expect(paletteFromColors(['#e4572e']).accent).toBe('#e4572e');
  expect(paletteFromColors(['#0b2a5b', '#f2a13c'])).toMatchObject({ background: '#0b2a5b', accent: '#f2a13c' });
  expect(paletteFromColors(['#12235a', '#eab308', '#ffffff'])).toEqual({
    background: '#12235a',
    text: '#ffffff',
    accent: '#eab308',
  });
  expect(paletteFromColors([])).toEqual({});
});

test('[CO121] of two colours as light as each other one moves until both are seen', () => {
  const { background = '', accent = '' } = paletteFromColors(['#dc2626', '#16a34a']);
  expect(accent).toBe('#dc2626');
  expect(contrast(accent, background)).toBeGreaterThanOrEqual(3);
  expect(Math.abs(oklchOf(background).h - oklchOf('#16a34a').h)).toBeLessThan(12);
});

test('[CO42] a palette that is asked for by a word can be read in every style, and no word means two', () => {
  expect(namedPalettes.length).toBeGreaterThanOrEqual(60);
  for (const [index, { palette }] of namedPalettes.entries())
    for (const base of bases.filter((_, at) => (at + index) % 13 === 0)) expectReadable(palette, {}, base);
  const words = namedPalettes.flatMap(({ looks, themes }) => [...looks, ...themes]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).toEqual(expect.arrayContaining(['earthy', 'for kids', 'news channel', 'pastel', 'ocean']));
});

test('[CO42] no two words mean colours that look alike', () => {
  for (const [index, { id, palette }] of namedPalettes.entries()) {
    for (const other of namedPalettes.slice(index + 1)) {
      const apart = (role: 'background' | 'accent') => distance(palette[role] ?? '', other.palette[role] ?? '');
      expect(apart('background') + apart('accent'), `${id} and ${other.id}`).toBeGreaterThan(0.02);
    }
  }
});

test('[CO122] the colours of a scene move a step and stay readable', () => {
  for (const base of bases.slice(0, 12)) {
    const before = resolveLook(base.layout, { style: base.style, palette: {} }).colors;
    const theme = { style: base.style, palette: {} };
    for (const shift of ['warmer', 'cooler', 'calmer', 'livelier', 'clearer'] as const) {
      expectReadable(shiftPalette(base.layout, theme, shift), {}, base);
    }
    const chroma = ({ accent = '' }: Palette): number => oklchOf(accent).c;
    expect(chroma(shiftPalette(base.layout, theme, 'calmer'))).toBeLessThanOrEqual(oklchOf(before.accent).c);
    const clear = shiftPalette(base.layout, theme, 'clearer');
    expect(contrast(clear.text ?? '', clear.background ?? '')).toBeGreaterThan(15);
  }
});

test('[CO43] text that could not be seen at all gives way, and the scene says so', () => {
  const black = { background: '#000000', text: '#000000' };
  const { layout, notes } = compose(briefFor('title', { headline: 'Black', palette: black }), plainTheme, wide);
  expect(layout.palette.background).toBe('#000000');
  expect(contrast(layout.palette.text ?? '', '#000000')).toBeGreaterThanOrEqual(4.5);
  expect(notes).toEqual([{ kind: 'text-not-seen', asked: '#000000', ground: '#000000', used: layout.palette.text }]);
  const navy = compose(
    briefFor('title', { headline: 'Navy', palette: { background: '#000000', text: '#12235a' } }),
    plainTheme,
    wide,
  );
  expect(contrast(navy.layout.palette.text ?? '', '#000000')).toBeGreaterThanOrEqual(4.5);
  expect(oklchOf(navy.layout.palette.text ?? '').h).toBeCloseTo(oklchOf('#12235a').h, -1);
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

test('[CO173] pale colours stay a light picture and dark ones a dark one', () => {
  const light = paletteFromColors(['#eab308', '#fbf7ea']);
  expect(light.background).toBe('#fbf7ea');
  expect(contrast(light.accent ?? '', '#fbf7ea')).toBeGreaterThanOrEqual(3);
  const dark = paletteFromColors(['#000000', '#12235a']);
  expect(dark.background).toBe('#000000');
  expect(contrast(dark.accent ?? '', '#000000')).toBeGreaterThanOrEqual(3);
});
