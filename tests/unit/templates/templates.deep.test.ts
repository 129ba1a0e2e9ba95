import { openRouter } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { describe, expect, test } from 'vitest';
import { catalogue, templates } from '../../../app/worker/composer/catalogue';
import { lintScene } from '../../../app/worker/composer/lint/lint-scene';
import { lintVideo } from '../../../app/worker/composer/lint/lint-video';
import { makeFilm } from '../storyboards/make-film';

const formats = {
  '16:9': { width: 1920, height: 1080, fps: 30 },
  '9:16': { width: 1080, height: 1920, fps: 30 },
  '1:1': { width: 1080, height: 1080, fps: 30 },
  '4:5': { width: 1080, height: 1350, fps: 30 },
};

test('[TP1] there are twenty templates, in all styles and in the four shapes', () => {
  expect(templates).toHaveLength(20);
  expect(new Set(templates.map(({ id }) => id)).size).toBe(20);
  expect([...new Set(templates.map(({ style }) => style))].sort()).toEqual(catalogue.styles.map(({ id }) => id).sort());
  expect([...new Set(templates.map(({ shape }) => shape))].sort()).toEqual(Object.keys(formats).sort());
  for (const { scenes } of templates) {
    expect(scenes.length).toBeGreaterThanOrEqual(3);
    expect(scenes.length).toBeLessThanOrEqual(7);
  }
});

describe('each template', () => {
  test.each(templates)('[TP2] $id is made in its own shape, style and colours, in one operation', (template) => {
    const { project, scenes, tools } = makeFilm(
      [`Start from the "${template.name}" template`],
      formats[template.shape],
    );
    expect(tools).toEqual(['addScenes']);
    expect(scenes.map(({ recipe }) => recipe)).toEqual(template.scenes.map(({ recipe }) => recipe));
    expect(project.theme.style).toBe(template.style);
    expect(project.theme.palette).toMatchObject(template.palette);
  });

  test.each(templates)('[TP3] in $id the linter finds nothing', (template) => {
    const { project } = makeFilm([`Start from the "${template.name}" template`], formats[template.shape]);
    const { theme, format } = project;
    const found = project.scenes.flatMap(({ name, layout, durationInFrames }) =>
      layout === null
        ? [`${name}: no layout`]
        : lintScene(layout, { theme, format, durationInFrames }).map(
            ({ rule, sentence }) => `${name}: ${rule}: ${sentence}`,
          ),
    );
    expect(found).toEqual([]);
    expect(lintVideo(project.scenes)).toEqual([]);
  });

  test.each(templates)(
    '[TP4] the colour that a message names is the project’s in $id, and no scene has another',
    (template) => {
      for (const prompts of [
        [`Start from the "${template.name}" template in #e4572e`],
        ['our brand colours are #e4572e', `Start from the "${template.name}" template`],
      ]) {
        const { project } = makeFilm(prompts, formats[template.shape]);
        expect(Object.values(project.theme.palette)).toContain('#e4572e');
        expect(Object.values(project.theme.palette)).not.toContain(template.palette.background);
        for (const { layout } of project.scenes)
          expect({ ...project.theme.palette, ...layout?.palette }).toEqual(project.theme.palette);
      }
    },
  );

  test.each(templates)('[TP5] what stands in brackets in $id is a gap, each named in the reply', (template) => {
    const { scenes, reply } = makeFilm([`Start from the "${template.name}" template`], formats[template.shape]);
    const gaps = scenes.flatMap(({ texts }) => texts.flatMap((text) => text.match(/\[[^\]]*\]/g) ?? []));
    expect(gaps.length).toBeGreaterThan(0);
    const asked = /Fill in: (.+)\.$/.exec(reply)?.[1]?.toLowerCase() ?? '';
    for (const gap of gaps)
      expect(asked).toContain(
        gap
          .slice(1, -1)
          .toLowerCase()
          .replace(/^(?:first|second|third) /, '')
          .split(' ')[0]
          ?.replace(/x$/, ''),
      );
    // No figure stands there that nobody gave.
    const words = scenes.flatMap(({ texts }) => texts).join(' ');
    expect(words.replace(/\[[^\]]*\]/g, '')).not.toMatch(/[[\]]|\d|lorem/i);
  });
});

test('[TP6] a template is one step: one undo takes all of it back', async () => {
  const app = await openRouter();
  await app.say('Start from the product launch template');
  expect(await app.scenes()).toHaveLength(6);
  expect(await app.history()).toHaveLength(1);
  await app.say('undo');
  expect(await app.scenes()).toEqual([]);
});

test('[TP7] in a project that has scenes a template takes the project’s look', () => {
  const { project, scenes } = makeFilm(['title "Hello" in navy', 'use the podcast template']);
  expect(project.theme.style).not.toBe('neon');
  expect(project.scenes).toHaveLength(6);
  expect(scenes.at(-1)?.texts.join(' ')).toContain('Listen now');
});
