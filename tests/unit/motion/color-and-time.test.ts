import { expect, test } from 'vitest';
import { adjust, contrast, leastContrast, mix, oklchOf, readableOn } from '$shared/motion/color';
import { eases, progressAt, settled } from '$shared/motion/eases';
import type { EaseName } from '$shared/schema/motions';
import { cascade } from '$shared/motion/timing';

test('[MO10] a colour that can’t be read is moved until it can, in its own hue', () => {
  const moved = readableOn('#3355cc', ['#0a0f30', '#101a50'], 4.5);
  expect(leastContrast(moved, ['#0a0f30', '#101a50'])).toBeGreaterThanOrEqual(4.5);
  expect(Math.abs(oklchOf(moved).h - oklchOf('#3355cc').h)).toBeLessThan(8);
});

test('[MO10] a colour that can be read stays as it is', () => {
  expect(readableOn('#ffffff', ['#0a0f30'], 4.5)).toBe('#ffffff');
});

test('[MO10] every ground of one colour has something readable on it', () => {
  for (let grey = 0; grey < 256; grey += 5) {
    const part = grey.toString(16).padStart(2, '0');
    const ground = `#${part}${part}${part}`;
    expect(contrast(readableOn('#808080', [ground], 4.5), ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('[MO10] colours stay colours, however far they are pushed', () => {
  for (const color of [
    adjust('#ff0000', () => ({ l: 2, c: 9 })),
    adjust('#00ff00', () => ({ l: -1, h: 900 })),
    mix('#000000', '#ffffff', 0.5),
  ]) {
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
  }
});

const names = Object.keys(eases) as EaseName[];

test.each(names)('[MO12] %s starts at rest and ends where it should, opacity never past it', (name) => {
  expect(eases[name](0)).toBeCloseTo(0, 2);
  expect(eases[name](1)).toBeCloseTo(1, 5);
  for (let progress = 0; progress <= 1; progress += 0.02) {
    expect(settled(name)(progress)).toBeLessThanOrEqual(1);
    expect(eases[name](progress)).toBeLessThan(1.1);
  }
});

test('[MO12] a cascade gathers speed and never starts its last piece too late', () => {
  const starts = cascade(12, 0.16, 0.5);
  expect(starts.at(-1)).toBeCloseTo(0.5, 5);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  for (const [index, gap] of gaps.slice(1).entries()) expect(gap).toBeLessThanOrEqual((gaps[index] ?? 0) + 1e-9);
  expect(cascade(1, 0.16, 0.5)).toEqual([0]);
});

test('[MO12] progress is a matter of the frame alone', () => {
  expect([0, 10, 15, 20, 99].map((frame) => progressAt(frame, 10, 10))).toEqual([0, 0, 0.5, 1, 1]);
  expect([9, 10].map((frame) => progressAt(frame, 10, 0))).toEqual([0, 1]);
});
