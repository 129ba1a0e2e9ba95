import { expect, test } from 'vitest';
import { beatAt, beatEnds } from '$shared/motion/beat-times';
import { fitButton } from '$shared/motion/fit-button';
import { fitMark } from '$shared/motion/fit-mark';
import { fitPlate } from '$shared/motion/fit-plate';
import { fitSwap } from '$shared/motion/fit-swap';
import { measureText } from '$shared/motion/measure-text';
import { hostileTexts } from '../composer/corpus';

const font = { family: 'Bricolage Grotesque', weight: 800, italic: false, tracking: -0.03 };
const boxes = [
  { width: 1600, height: 840 },
  { width: 900, height: 1500 },
  { width: 300, height: 220 },
];
const texts = [...hostileTexts, 'Hi', 'Build', 'A line of quite some words, as people write them'];

test.each(boxes)('[MO26] a line with passing words stays inside $width × $height, whichever word stands', (box) => {
  for (const before of texts) {
    for (const after of ['', 'for everyone']) {
      const request = {
        before,
        words: ['faster', 'with less', before],
        after,
        font,
        ...box,
        size: 196,
        minSize: 40,
        leading: 1.06,
      };
      const fitted = fitSwap(request);
      expect(fitted.size).toBeGreaterThanOrEqual(39);
      expect(fitted.height).toBeLessThanOrEqual(box.height + 1);
      expect(fitted.rows.filter((row) => row.slot)).toHaveLength(1);
      for (const { lead, tail, slot } of fitted.rows) {
        for (const word of slot ? fitted.words : ['']) {
          const line = [lead, word, tail].filter((part) => part !== '').join(' ');
          expect(measureText(line, font, fitted.size), line.slice(0, 60)).toBeLessThanOrEqual(box.width + 1);
        }
      }
    }
  }
});

test('[MO26] passing words stand in the line where there is room, and on one of their own where there is not', () => {
  const request = {
    before: 'Build',
    words: ['faster', 'better'],
    after: '',
    font,
    size: 196,
    minSize: 60,
    leading: 1.06,
  };
  expect(fitSwap({ ...request, width: 1600, height: 840 }).rows).toHaveLength(1);
  expect(fitSwap({ ...request, width: 800, height: 1500 }).rows).toHaveLength(2);
});

test.each(boxes)('[MO27] a mark, a plate and a button stay inside $width × $height', ({ width, height }) => {
  for (const name of texts) {
    const mark = fitMark({ name, hasSign: true, font, width, height, size: 190, minSize: 36 });
    expect(mark.width).toBeLessThanOrEqual(width);
    expect(mark.height).toBeLessThanOrEqual(height);
    const plate = fitPlate({ name, title: name, heading: font, body: font, width, size: 80, minSize: 30 });
    expect(plate.width).toBeLessThanOrEqual(width);
    const ink = Math.max(...[...plate.name.lines, ...(plate.title?.lines ?? [])].map((line) => line.width));
    expect(ink + plate.pad * 2 + plate.bar).toBeLessThanOrEqual(plate.width + 1);
    const button = fitButton({ label: name, variant: 'solid', font, width, size: 56, minSize: 26 });
    expect(button.width).toBeLessThanOrEqual(width);
    expect(Math.max(...button.label.lines.map((line) => line.width)) + button.padX * 2).toBeLessThanOrEqual(
      button.width + 1,
    );
  }
});

test('[MO27] a sign stands beside its name in a wide picture and above it in an upright one', () => {
  const mark = { name: 'Northwind Traders', hasSign: true, font, size: 190, minSize: 60 };
  expect(fitMark({ ...mark, width: 1700, height: 840 }).beside).toBe(true);
  expect(fitMark({ ...mark, width: 800, height: 1500 }).beside).toBe(false);
});

test('[MO28] beats share their time by what there is to read, one at a time, and the last stays', () => {
  const ends = beatEnds(['Stop', 'Read this one now', 'Go']);
  expect(ends.at(-1)).toBeCloseTo(1, 9);
  const [first = 0, second = 0, third = 0] = ends;
  expect(second - first).toBeGreaterThan(first);
  expect(third - second).toBeCloseTo(first, 9);
  expect([0, first - 0.001, first + 0.001, 1, 2].map((progress) => beatAt(ends, progress).index)).toEqual([
    0, 0, 1, 2, 2,
  ]);
  expect(beatAt(ends, 1).through).toBe(1);
  expect(beatAt([], 0.5)).toEqual({ index: 0, through: 0.5 });
});
