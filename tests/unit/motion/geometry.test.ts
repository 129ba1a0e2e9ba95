import { expect, test } from 'vitest';
import { fitChart } from '$shared/motion/fit-chart';
import { fitCount, countEm } from '$shared/motion/fit-count';
import { fitList, listSpacing } from '$shared/motion/fit-list';
import { compactNumber, decimalsOf, formatNumber, withUnit } from '$shared/motion/format-number';
import type { TextFont } from '$shared/motion/measure-text';

const font: TextFont = { family: 'Nunito', weight: 700, italic: false, tracking: 0 };
const list = {
  font,
  width: 900,
  height: 800,
  size: 64,
  minSize: 30,
  leading: 1.16,
  marker: 'bullet' as const,
  gap: listSpacing.plain.gap,
};

test.each([1, 3, 8, 14, 40, 60])('[MO6] of %i items each is shown or counted, inside the box', (count) => {
  const items = Array.from({ length: count }, (_, index) => `Item ${index + 1}`);
  const fitted = fitList({ ...list, items });
  const shown = fitted.rows.filter((row) => row.index !== null).length;
  const more = fitted.rows.find((row) => row.index === null)?.lines[0]?.text;
  expect(more).toBe(shown === count ? undefined : `+ ${count - shown} more`);
  expect(fitted.height).toBeLessThanOrEqual(800);
  for (const row of fitted.rows) expect(row.x + row.width).toBeLessThanOrEqual(901);
});

test('[MO6] a slightly smaller size is preferred to one wrapped item', () => {
  const items = ['Check the weather', 'Call everybody’s mother tonight'];
  const width = 64 * 15.5;
  const fitted = fitList({ ...list, items, width });
  expect(fitted.rows.map((row) => row.lines.length)).toEqual([1, 1]);
});

const chart = { unit: null, width: 1600, height: 800, font, size: 50, minSize: 24, highlight: null };

test('[MO8] bars are as long as their values, from one zero, inside the box', () => {
  const values = [-30, 12.5, 44, 0, -8];
  const { bars, axis } = fitChart({ ...chart, data: values.map((value, index) => ({ label: `L${index}`, value })) });
  const perUnit = (bars[2]?.height ?? 0) / 44;
  for (const bar of bars) {
    if (bar.value.value !== 0) expect(bar.height / perUnit).toBeCloseTo(Math.abs(bar.value.value), 5);
    expect(bar.negative ? bar.y : bar.y + bar.height).toBeCloseTo(axis.y, 5);
    expect(Math.min(bar.y, bar.valueBox.y, bar.x)).toBeGreaterThanOrEqual(-1);
    expect(bar.labelBox.y + bar.labelBox.height).toBeLessThanOrEqual(801);
  }
});

test('[MO8] long names lie beside their bars instead of shrinking under them', () => {
  const data = ['Customer support', 'Engineering and operations', 'Marketing'].map((label, index) => ({
    label,
    value: index + 1,
  }));
  const long = fitChart({ ...chart, width: 900, data });
  expect(long.direction).toBe('horizontal');
  expect(long.size).toBe(50);
  expect(
    fitChart({
      ...chart,
      data: [
        { label: 'Q1', value: 1 },
        { label: 'Q2', value: 2 },
      ],
    }).direction,
  ).toBe('vertical');
});

test('[MO8] where bars crowd, only the telling values are said', () => {
  const data = Array.from({ length: 40 }, (_, index) => ({
    label: `Week ${index + 1}`,
    value: 1000 + ((index * 37) % 60),
  }));
  const { bars } = fitChart({ ...chart, data, highlight: 20 });
  const said = bars.filter((bar) => bar.valueText !== '');
  expect(said.length).toBeLessThanOrEqual(3);
  expect(bars[20]?.valueText).toBe('1,020');
  expect(bars.filter((bar) => bar.label !== '').length).toBeGreaterThan(4);
});

test('[MO8] values that are no numbers draw bars of no length, and none throws', () => {
  const odd = [Number.NaN, Infinity, -Infinity, 1e308, 0].map((value) => ({ label: 'x', value }));
  for (const bar of fitChart({ ...chart, data: odd }).bars) {
    for (const part of [bar.x, bar.y, bar.width, bar.height]) expect(Number.isFinite(part)).toBe(true);
  }
  expect(fitChart({ ...chart, data: [] }).bars).toEqual([]);
});

test('[MO9] numbers are grouped, signed and rounded the same everywhere', () => {
  expect([1_234_567.8, -1234, 0.5, -0.001, Number.NaN].map((value) => formatNumber(value, 1))).toEqual([
    '1,234,567.8',
    '−1,234.0',
    '0.5',
    '0.0',
    '0',
  ]);
  expect([1_250_000, 999, 1e12, -45_000].map(compactNumber)).toEqual(['1.3M', '999', '1T', '−45K']);
  expect([decimalsOf([1, 2.5]), decimalsOf([3.14159]), decimalsOf([10])]).toEqual([1, 2, 0]);
});

test('[MO9] units stand where people write them', () => {
  expect([withUnit('44', '%'), withUnit('−8', '$'), withUnit('12', 'kg'), withUnit('3', null)]).toEqual([
    '44%',
    '−$8',
    '12 kg',
    '3',
  ]);
});

test('[MO9] a counted number fits with all its digits', () => {
  const number = { value: 1_234_567, from: 0, decimals: 2, prefix: '$', suffix: ' raised' };
  const fitted = fitCount({ ...number, font, width: 900, height: 400, size: 460, minSize: 40 });
  expect(fitted.width).toBeLessThanOrEqual(900);
  expect(countEm('111', font)).toBe(countEm('888', font));
});
