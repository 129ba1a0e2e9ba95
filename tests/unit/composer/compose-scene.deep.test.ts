import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sceneLayout } from '$shared/schema/layout';
import { catalogue } from '../../../app/worker/composer/catalogue';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { DEFAULT_STYLE } from '../../../app/worker/composer/default-style';
import { visibleTexts } from '../../../app/worker/composer/inspect-layout';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { findStyle, styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, plainTheme, upright, wide } from './briefs';
import { hostileTexts, oddBriefs } from './corpus';
import { codeOf, compose } from './run-code';

test('[CO1] the same brief gives the same scene and the same code', () => {
  for (const recipe of recipes) {
    const brief = briefFor(recipe.id, recipe.examples[0]?.brief);
    const [first, second] = [compose(brief, plainTheme, wide), compose(structuredClone(brief), plainTheme, wide)];
    expect(second).toEqual(first);
    expect(codeOf(second, plainTheme, wide)).toBe(codeOf(first, plainTheme, wide));
  }
});

const foldersIn = (name: string): string[] =>
  readdirSync(new URL(`../../../app/worker/composer/${name}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

test('[CO2] every recipe and style in a folder of its own is in the catalogue, with words to ask for it', () => {
  expect(catalogue.recipes.map((recipe) => recipe.id)).toEqual(foldersIn('recipes'));
  expect(catalogue.styles.map((style) => style.id)).toEqual(foldersIn('styles'));
  for (const recipe of catalogue.recipes) {
    expect(recipe.words.length, recipe.id).toBeGreaterThan(5);
    expect(recipe.fields.length, recipe.id).toBeGreaterThan(0);
  }
  for (const style of catalogue.styles) expect(style.words.length, style.id).toBeGreaterThan(5);
  expect(findStyle(DEFAULT_STYLE)?.id).toBe('bold-poster');
});

/** What a scene may say of its own accord: nothing of it is about anybody. */
const neutral = /your|sample|point|first|start|step|name|item|hello|\b(?:100|3)\b/i;

test('[CO8] a request that gives nothing shows something neutral and says that it stands in', () => {
  for (const recipe of recipes) {
    const { placeholders, layout } = compose(briefFor(recipe.id), plainTheme, wide);
    // A ground alone says nothing, so nothing stands in.
    if (layout.elements.length === 0) continue;
    expect(placeholders, recipe.id).toBe(true);
    expect(visibleTexts(layout).join(' '), recipe.id).toMatch(neutral);
  }
});

test('[CO8] a request that says what to show gets no stand-ins', () => {
  for (const recipe of recipes) {
    for (const example of recipe.examples.filter(({ brief }) => Object.keys(brief).length > 0)) {
      expect(compose(briefFor(recipe.id, example.brief), plainTheme, wide).placeholders, example.prompt).toBe(false);
    }
  }
});

test('[CO8] a scene shows what it was given and not a word more', () => {
  const brief = briefFor('title', { headline: 'Acme Rockets' });
  expect(visibleTexts(compose(brief, plainTheme, wide).layout)).toEqual(['Acme Rockets']);
  const chart = briefFor('bar-chart', { data: [{ label: 'Q1', value: 3 }] });
  expect(visibleTexts(compose(chart, plainTheme, wide).layout)).toEqual(['Q1']);
});

test('[CO9] nonsense gives a scene that its schema accepts, and code', () => {
  for (const format of [wide, upright]) {
    for (const brief of oddBriefs) {
      const composed = compose(brief, plainTheme, format);
      expect(sceneLayout.safeParse(composed.layout).error).toBeUndefined();
      expect(composed.durationInFrames).toBeGreaterThan(0);
      expect(codeOf(composed, plainTheme, format)).toContain('export default function');
    }
  }
});

test('[CO9] a hostile text in any field gives a scene', () => {
  for (const text of hostileTexts) {
    for (const recipe of recipes) {
      const brief = briefFor(recipe.id, {
        headline: text,
        subline: text,
        eyebrow: text,
        items: [text, text],
        data: [{ label: text, value: 1 }],
        unit: text,
        quote: text,
        attribution: text,
        name: text,
      });
      expect(composeScene(brief, { theme: plainTheme, format: wide }).ok).toBe(true);
    }
  }
});

test('[CO11] a scene lasts as long as it takes to read, within bounds', () => {
  const short = compose(briefFor('title', { headline: 'Hi' }), plainTheme, wide).durationInFrames;
  const long = compose(
    briefFor('quote', { quote: 'many words to read here '.repeat(6) }),
    plainTheme,
    wide,
  ).durationInFrames;
  const endless = compose(
    briefFor('quote', { quote: 'many words to read here '.repeat(60) }),
    plainTheme,
    wide,
  ).durationInFrames;
  expect(short).toBeGreaterThanOrEqual(90);
  expect(long).toBeGreaterThan(short);
  expect(endless).toBeLessThanOrEqual(12 * 30);
});

test('[CO11] a length that was asked for is kept', () => {
  const brief = briefFor('quote', { quote: 'word '.repeat(50), durationInFrames: 45 });
  expect(compose(brief, plainTheme, wide).durationInFrames).toBe(45);
});

test('[CO12] an unknown recipe is an error; an unknown style is the project’s', () => {
  expect(composeScene(briefFor('hologram'), { theme: plainTheme, format: wide })).toEqual({
    ok: false,
    error: { code: 'recipe_not_found', recipe: 'hologram' },
  });
  const theme = { style: 'editorial-serif', palette: {} };
  expect(compose(briefFor('title', { style: 'vaporwave' }), theme, wide).layout.style).toBeNull();
  expect(compose(briefFor('title', { style: 'playful-rounded' }), theme, wide).layout.style).toBe('playful-rounded');
  expect(
    codeOf(compose(briefFor('title'), { style: 'gone', palette: {} }, wide), { style: 'gone', palette: {} }, wide),
  ).toContain('Bricolage');
});

test('[CO13] elements are named by what they are, each name once', () => {
  for (const recipe of recipes) {
    for (const style of styles) {
      const brief = briefFor(recipe.id, {
        headline: 'H',
        subline: 'S',
        eyebrow: 'E',
        attribution: 'A',
        ...recipe.examples[0]?.brief,
      });
      const ids = compose(brief, { style: style.id, palette: {} }, wide)
        .layout.elements.flatMap(leavesOf)
        .map((leaf) => leaf.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  }
});

test('[CO15] the half line of a card says how long and what happens', () => {
  const chart = compose(
    briefFor('bar-chart', {
      data: [
        { label: 'Q1', value: 10 },
        { label: 'Q2', value: 25 },
        { label: 'Q3', value: 40 },
      ],
      durationInFrames: 135,
    }),
    plainTheme,
    wide,
  );
  expect(chart.summary).toBe('4.5 s · 3 bars grow, Q3 in accent');
  expect(compose(briefFor('title', { headline: 'Acme', durationInFrames: 96 }), plainTheme, wide).summary).toBe(
    '3.2 s · mask rise, slow push-in',
  );
  expect(
    compose(briefFor('quote', { quote: 'x', enter: 'typewriter', durationInFrames: 90 }), plainTheme, wide).summary,
  ).toBe('3.0 s · typed out');
});

test('[CO17] any two styles differ in face and ground, and in how they look or move besides', () => {
  const traits = styles.map((style) => ({
    id: style.id,
    look: `${style.type.headline.family} ${style.grounds.opening.colors.background}`,
    rest: [
      style.grounds.opening.ornament,
      style.ease,
      style.listLook,
      style.card,
      style.radius,
      style.marker,
      style.energy,
      style.enter.headline,
    ],
  }));
  expect(styles).toHaveLength(12);
  expect(new Set(styles.map((style) => style.type.headline.family)).size).toBe(12);
  expect(new Set(styles.map((style) => style.grounds.opening.colors.background)).size).toBe(12);
  for (const [index, one] of traits.entries()) {
    for (const other of traits.slice(index + 1)) {
      const different = one.rest.filter((trait, at) => trait !== other.rest[at]).length;
      expect(different, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(3);
    }
  }
});
