import { expect, test } from 'vitest';
import {
  candidatesFor,
  defaultSettings,
  encodableSizes,
  settingsFor,
  sizesFor,
  usualChoice,
} from '$shared/protocol/export-choices';
import { bitrateOf, outputFrames } from '$shared/protocol/export-settings';

const landscape = { width: 1920, height: 1080, fps: 30 };
const portrait = { width: 1080, height: 1920, fps: 30 };
const odd = { width: 1200, height: 628, fps: 30 };

test('[EX13] sizes are named by the short side, and the project’s own is the one that is chosen', () => {
  expect(sizesFor('mp4', landscape).map(({ name, width, height }) => [name, width, height])).toEqual([
    ['720p', 1280, 720],
    ['1080p', 1920, 1080],
    ['1440p', 2560, 1440],
    ['4K', 3840, 2160],
  ]);
  expect(sizesFor('mp4', portrait).map(({ name, width, height }) => [name, width, height])).toEqual([
    ['720p', 720, 1280],
    ['1080p', 1080, 1920],
    ['1440p', 1440, 2560],
    ['4K', 2160, 3840],
  ]);
  expect(sizesFor('mp4', odd)[0]).toEqual({ side: 628, name: '628p', width: 1200, height: 628 });
  for (const project of [landscape, portrait, odd]) {
    expect(defaultSettings('mp4', project)).toEqual({ format: 'mp4', ...project, quality: 'good' });
  }
});

test('[EX13] every size is even, which is what encoders take', () => {
  for (const project of [landscape, portrait, odd, { width: 1001, height: 777, fps: 30 }]) {
    for (const format of ['mp4', 'gif'] as const) {
      for (const { width, height } of sizesFor(format, project)) expect([width % 2, height % 2]).toEqual([0, 0]);
    }
  }
});

test('[EX13] what this browser can’t encode is not offered, and the nearest that it can stands in', () => {
  const able = candidatesFor(landscape).filter(({ height, fps }) => height <= 1080 && fps <= 30);
  expect(encodableSizes('mp4', landscape, able).map(({ name }) => name)).toEqual(['720p', '1080p']);
  const chosen = { ...usualChoice, side: 2160, fps: 60 };
  expect(settingsFor('mp4', chosen, landscape, able)).toMatchObject({ width: 1920, height: 1080, fps: 30 });
  expect(settingsFor('mp4', chosen, landscape)).toMatchObject({ width: 3840, height: 2160, fps: 60 });
});

test('[EX13] a GIF is at most 800 pixels long, and never larger than its project', () => {
  expect(sizesFor('gif', landscape).map(({ width, height }) => [width, height])).toEqual([
    [480, 270],
    [640, 360],
    [800, 450],
  ]);
  expect(sizesFor('gif', { width: 600, height: 300, fps: 30 }).map(({ width }) => width)).toEqual([480, 600]);
  expect(defaultSettings('gif', portrait)).toMatchObject({ width: 360, height: 640, fps: 15 });
});

test('[EX14] another frame rate leaves the length as it was', () => {
  expect(outputFrames(447, 30, 60)).toBe(894);
  for (const fps of [12, 15, 24, 25, 30, 60]) {
    expect(Math.abs(outputFrames(447, 30, fps) / fps - 447 / 30)).toBeLessThanOrEqual(0.5 / fps);
  }
  expect(outputFrames(1, 30, 12)).toBe(1);
});

test('[EX13] more quality, more pixels and more frames a second are given more bits', () => {
  const good = defaultSettings('mp4', landscape);
  const bits = (fields: Partial<typeof good>) => bitrateOf({ ...good, ...fields });
  expect(bits({ quality: 'small' })).toBeLessThan(bits({}));
  expect(bits({ quality: 'best' })).toBeGreaterThan(bits({}));
  expect(bits({ width: 3840, height: 2160 })).toBeGreaterThan(bits({}));
  expect(bits({ fps: 60 })).toBe(2 * bits({}));
  expect(bits({ format: 'webm' })).toBeLessThan(bits({}));
});
