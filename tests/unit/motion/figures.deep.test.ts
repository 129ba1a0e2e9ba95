import { expect, test } from 'vitest';
import { countEm } from '$shared/motion/fit-count';
import { fitProgress } from '$shared/motion/fit-progress';
import { fitStats } from '$shared/motion/fit-stats';
import { fitTable } from '$shared/motion/fit-table';
import { formatNumber } from '$shared/motion/format-number';
import { measureText } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';

const font: TextFont = { family: 'Nunito', weight: 700, italic: false, tracking: 0 };
const boxes = [
  [1600, 700],
  [900, 1200],
  [900, 500],
] as const;
const long = 'words that go on and on until nobody can be expected to read all of them in time';

test('[MO42] several figures stand in one size, each inside its cell over what it counts', () => {
  for (const [width, height] of boxes) {
    for (const count of [1, 2, 3, 4, 6, 9, 20]) {
      const stats = Array.from({ length: count }, (_, index) => ({
        value: 10 ** (index % 7),
        decimals: index % 2,
        prefix: '$',
        suffix: '+',
        label: index === 0 ? long : 'users',
      }));
      const fitted = fitStats({ stats, width, height, figure: font, label: font, size: 46, minSize: 24 });
      expect(fitted.cells.length + fitted.left).toBe(count);
      expect(fitted.height).toBeLessThanOrEqual(height + 1);
      expect(fitted.size).toBeGreaterThanOrEqual(24);
      fitted.cells.forEach(({ figure, label, labelY }, index) => {
        const stat = stats[index];
        const text = stat ? `$${formatNumber(stat.value, stat.decimals)}+` : '';
        if (fitted.figureSize > 24)
          expect(countEm(text, font) * fitted.figureSize).toBeLessThanOrEqual(figure.width + 1);
        expect(labelY).toBeGreaterThan(figure.y + figure.height);
        for (const line of label.lines) expect(line.width).toBeLessThanOrEqual(figure.width + 1);
      });
    }
  }
});

const table = { heading: font, cell: font, size: 46, minSize: 24 };

test('[MO43] a table stays inside its box in letters that can be read, and rows without room are counted', () => {
  for (const [width, height] of boxes) {
    for (const count of [1, 3, 12, 60]) {
      for (const text of ['Oslo', long]) {
        const rows = Array.from({ length: count }, (_, row) => [text, String(row), text]);
        const fitted = fitTable({ ...table, columns: ['City', 'Users', long], rows, width, height });
        expect(fitted.rows.length + fitted.left.rows).toBe(count);
        expect(fitted.height).toBeLessThanOrEqual(height + 1);
        expect(fitted.size).toBeGreaterThanOrEqual(24);
        const last = fitted.columns.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width + 1);
        for (const row of fitted.rows)
          row.forEach((cell, column) => {
            const room = fitted.columns[column]?.width ?? 0;
            expect(measureText(cell, font, fitted.size)).toBeLessThanOrEqual(room + 1);
          });
        const shown = [...fitted.columns.map((column) => column.head), ...fitted.rows.flat()];
        expect(fitted.truncated).toBe(shown.some((cell) => cell.endsWith('…')));
      }
    }
  }
});

test('[MO43] figures of a column stand flush right in any spelling, names do not', () => {
  const rows = [
    ['Oslo', '12.400,5', '−8 %', '9:00'],
    ['Lima', '(9,150)', '21%', 'closed'],
    ['2024', '$4k', '–', ''],
  ];
  const fitted = fitTable({ ...table, columns: [], rows, width: 1600, height: 700 });
  expect(fitted.columns.map((column) => column.numeric)).toEqual([false, true, true, false]);
  expect(fitted.hasHead).toBe(false);
});

test('[MO44] progress keeps its figure, its words and what fills up apart and inside its box', () => {
  for (const [width, height] of boxes) {
    for (const shape of ['bar', 'ring', 'dots'] as const) {
      for (const value of [0, 64, 100, 1250]) {
        const fitted = fitProgress({
          value,
          shape,
          label: long,
          done: 'Done',
          width,
          height,
          font,
          figure: font,
          size: 46,
          minSize: 24,
        });
        expect(fitted.height).toBeLessThanOrEqual(height + 1);
        expect(measureText(`${value}%`, font, fitted.figureSize)).toBeLessThanOrEqual(fitted.figure.width + 1);
        expect(fitted.drawn.x + fitted.drawn.width).toBeLessThanOrEqual(width + 1);
        expect(fitted.drawn.y + fitted.drawn.height).toBeLessThanOrEqual(height + 1);
        expect(fitted.labelAt.y).toBeGreaterThanOrEqual(fitted.figure.y + fitted.figure.height);
        if (shape === 'bar') expect(fitted.drawn.y).toBeGreaterThanOrEqual(fitted.figure.y + fitted.figure.height);
      }
    }
  }
});
