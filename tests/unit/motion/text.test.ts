import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { ellipsed, fitText, heightOf } from '$shared/motion/fit-text';
import { fontFiles } from '$shared/motion/generated/font-manifest';
import { faceMetrics } from '$shared/motion/generated/font-metrics';
import { directionOf, measureEm, measureText } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import { hostileTexts } from '../composer/corpus';

const grotesque: TextFont = { family: 'Bricolage Grotesque', weight: 800, italic: false, tracking: -0.03 };
const serif: TextFont = { family: 'Fraunces', weight: 400, italic: true, tracking: 0 };

const latin = fontFiles.filter(({ file }) => file.endsWith('-latin.woff2'));

test.each(latin)('[MO1] text in $family $weight $style is as wide as a shaping engine makes it', (file) => {
  const bytes = readFileSync(fileURLToPath(new URL(`../../../app/static/fonts/${file.file}`, import.meta.url)));
  const font = fontkit.create(bytes) as fontkit.Font; // a single face, never a collection
  const textFont = { family: file.family, weight: Number(file.weight), italic: file.style === 'italic', tracking: 0 };
  for (const text of [
    'Acme Rockets',
    'AVATAR Ta. “To” We',
    'Deliveries that leave the ground',
    'Ärger über Öl, façade',
    '12,480 — 98.6%',
  ]) {
    const positions = font.layout(text, ['kern']).positions;
    const shaped = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm;
    expect(Math.abs(measureEm(text, textFont) / shaped - 1), text).toBeLessThan(0.006);
  }
});

test('[MO1] every face has its files and its metrics', () => {
  const named = (face: { family: string; weight: number | string; style: string }): string =>
    `${face.family} ${face.weight} ${face.style}`;
  expect(new Set(latin.map(named))).toEqual(new Set(faceMetrics.map(named)));
});

const boxes = [
  { width: 1600, height: 840 },
  { width: 900, height: 300 },
  { width: 300, height: 1200 },
  { width: 120, height: 60 },
];

test.each(boxes)('[MO2] fitted text stays inside $width × $height', ({ width, height }) => {
  for (const font of [grotesque, serif]) {
    for (const text of [...hostileTexts, 'Hi', 'Acme Rockets', 'A few words, and then a few more of them']) {
      const fitted = fitText({ text, font, width, height, size: 196, minSize: 40, leading: 1.05, maxLines: 6 });
      for (const line of fitted.lines) {
        expect(measureText(line.text, font, fitted.size), `${text.slice(0, 40)} → ${line.text}`).toBeLessThanOrEqual(
          width,
        );
      }
      expect(fitted.size).toBeGreaterThanOrEqual(40);
      expect(fitted.lines.length).toBeLessThanOrEqual(6);
      if (fitted.lines.length > 1)
        expect(heightOf(fitted.lines.length, fitted.size, { font, leading: 1.05 })).toBeLessThanOrEqual(height + 1);
    }
  }
});

test('[MO3] what does not fit at the smallest size ends in an ellipsis', () => {
  const fitted = fitText({
    text: 'word '.repeat(300),
    font: grotesque,
    width: 600,
    height: 300,
    size: 90,
    minSize: 60,
    leading: 1,
    maxLines: 3,
  });
  expect(fitted.truncated).toBe(true);
  expect(fitted.size).toBe(60);
  expect(fitted.lines.at(-1)?.text).toMatch(/word…$/);
});

test('[MO3] an ellipsis never cuts an emoji in two', () => {
  const cut = ellipsed('👨‍👩‍👧‍👦'.repeat(20), 6, grotesque);
  expect(cut.replace(/(?:👨‍👩‍👧‍👦)*…$/u, '')).toBe('');
});

test('[MO4] lines are balanced: no last line of one short word', () => {
  const fitted = fitText({
    text: 'Deliveries that leave the ground at dawn',
    font: grotesque,
    width: 1500,
    height: 900,
    size: 140,
    minSize: 60,
    leading: 1,
    maxLines: 4,
  });
  const widths = fitted.lines.map((line) => line.width);
  expect(widths.length).toBe(2);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
});

test('[MO4] line breaks that somebody typed are kept', () => {
  const fitted = fitText({
    text: 'roses are red\nviolets',
    font: serif,
    width: 1600,
    height: 800,
    size: 80,
    minSize: 40,
    leading: 1.1,
    maxLines: 6,
  });
  expect(fitted.lines.map((line) => line.text)).toEqual(['roses are red', 'violets']);
});

test('[MO5] letters that no bundled face has are measured on the wide side', () => {
  expect(measureEm('日本語', { ...grotesque, tracking: 0 })).toBe(3);
  expect(measureEm('🚀', { ...grotesque, tracking: 0 })).toBeGreaterThanOrEqual(1.2);
  expect(measureEm('e\u0301', { ...grotesque, tracking: 0 })).toBe(measureEm('e', { ...grotesque, tracking: 0 }));
});

test('[MO5] Chinese and Japanese break between letters, but not before a full stop', () => {
  const fitted = fitText({
    text: '日本語の見出しはどう折り返すのか、見てみよう。',
    font: grotesque,
    width: 520,
    height: 2000,
    size: 100,
    minSize: 60,
    leading: 1.1,
    maxLines: 9,
  });
  expect(fitted.size).toBe(100);
  expect(fitted.lines.length).toBeGreaterThan(3);
  for (const line of fitted.lines) expect(line.text).not.toMatch(/^[、。]/);
});

test('[MO5] a text runs the way its first letter does', () => {
  expect(['Hello', 'مرحبا', '2026 שלום', 'Acme مرحبا', '!?', '日本'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

test('[MO5] joined scripts are not tracked', () => {
  expect(measureEm('مرحبا', { ...grotesque, tracking: 0.5 })).toBe(measureEm('مرحبا', { ...grotesque, tracking: 0 }));
});
