import { expect, test } from 'vitest';
import { chartValue, writeValue } from '$shared/motion/chart-value';
import { fitChart } from '$shared/motion/fit-chart';
import { fitDonut } from '$shared/motion/fit-donut';
import { fitLineChart } from '$shared/motion/fit-line-chart';
import { fitRanking, rankingAt } from '$shared/motion/fit-ranking';
import { fitRings } from '$shared/motion/fit-rings';
import { measureText } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';

const font: TextFont = { family: 'Nunito', weight: 700, italic: false, tracking: 0 };
const room = { width: 1600, height: 700, font, size: 46, minSize: 24, unit: null };
const series = (values: readonly number[], label = (index: number) => `L${index + 1}`) =>
  values.map((value, index) => ({ label: label(index), value }));
const boxes = [
  [1600, 700],
  [900, 1200],
  [900, 500],
] as const;
const lengths = [1, 2, 3, 7, 24, 60];
const long = 'A label of eighty characters that nobody would ever want to read in any chart!!';

test('[MO35] a line goes through its values, inside its box, and never swings past them', () => {
  for (const [width, height] of boxes) {
    for (const values of [[5], [0, 0, 0], [3, 90, 4, 80, 2], [-20, -5, 12, -1], [1e9, 2e9, 1.5e9], [98, 99, 98.5]]) {
      for (const area of [false, true]) {
        const chart = fitLineChart({ ...room, width, height, data: series(values), highlight: null, area });
        const ys = chart.points.map((point) => point.y);
        for (const spot of chart.curve) {
          expect(spot.y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.01);
          expect(spot.y).toBeLessThanOrEqual(Math.max(...ys) + 0.01);
          expect(spot.x).toBeGreaterThanOrEqual(0);
          expect(spot.x).toBeLessThanOrEqual(width);
        }
        for (const point of chart.points) {
          expect(chart.curve.some((spot) => Math.hypot(spot.x - point.x, spot.y - point.y) < 0.01)).toBe(true);
          expect(point.valueBox.y).toBeGreaterThanOrEqual(-1);
          expect(point.labelBox.y + point.labelBox.height).toBeLessThanOrEqual(height + 1);
        }
        const order = [...values].sort((a, b) => a - b).map((value) => ys[values.indexOf(value)] ?? 0);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }
    }
  }
});

test('[MO35] an area begins at zero, and a line far from zero may begin higher', () => {
  const data = series([98, 99, 98.5]);
  const base = (area: boolean) => fitLineChart({ ...room, data, highlight: null, area });
  const spread = (area: boolean) => {
    const { points, plot } = base(area);
    const ys = points.map((point) => point.y);
    return (Math.max(...ys) - Math.min(...ys)) / plot.height;
  };
  expect(spread(true)).toBeLessThan(0.02);
  expect(spread(false)).toBeGreaterThan(0.5);
});

test('[MO36] labels of an axis thin out, never run into each other, and the last is named', () => {
  for (const [width, height] of boxes) {
    for (const count of lengths) {
      for (const label of [(index: number) => `Week ${index + 1}`, () => long]) {
        const values = Array.from({ length: count }, (_, index) => (index * 37) % 100);
        const { points } = fitLineChart({
          ...room,
          width,
          height,
          data: series(values, label),
          highlight: null,
          area: false,
        });
        const named = points.filter((point) => point.label !== '');
        expect(points.at(-1)?.label).not.toBe('');
        named.forEach(({ labelBox }, index) => {
          const next = named[index + 1]?.labelBox;
          if (next) expect(labelBox.x + labelBox.width).toBeLessThanOrEqual(next.x + 0.5);
          expect(labelBox.x).toBeGreaterThanOrEqual(0);
          expect(labelBox.x + labelBox.width).toBeLessThanOrEqual(width + 0.5);
        });
      }
    }
  }
});

const donut = { ...room, figure: font, shape: 'donut', total: null, highlight: null } as const;

test('[MO37] slices are as large as their shares, and shares that fall short of a hundred leave the rest empty', () => {
  const counts = fitDonut({ ...donut, data: series([1, 3]) });
  expect(counts.slices.map(({ from, to }) => to - from)).toEqual([0.25, 0.75]);
  const percent = fitDonut({ ...donut, unit: '%', data: series([40, 35]) });
  expect(percent.slices.at(-1)?.to).toBeCloseTo(0.75);
  const over = fitDonut({ ...donut, unit: '%', data: series([100, 100]) });
  expect(over.slices.at(-1)?.to).toBeCloseTo(1);
  const none = fitDonut({ ...donut, data: series([0, -5]) });
  expect(none.slices.map(({ from, to }) => to - from)).toEqual([0, 0]);
});

test('[MO37] a legend stays inside its box, and what has no room is gathered into one slice', () => {
  for (const [width, height] of boxes) {
    for (const count of lengths) {
      const values = Array.from({ length: count }, (_, index) => index + 1);
      const fitted = fitDonut({ ...donut, width, height, data: series(values, () => long) });
      const { slices, grouped, size, centre, radius, thick } = fitted;
      expect(slices.length + grouped - (grouped > 0 ? 1 : 0)).toBe(count);
      expect(slices.at(-1)?.to).toBeCloseTo(1);
      expect(size).toBeGreaterThanOrEqual(24);
      expect(centre.y + radius + thick / 2).toBeLessThanOrEqual(height + 1);
      for (const { row, label, labelWidth } of slices) {
        expect(row.x + row.width).toBeLessThanOrEqual(width + 1);
        expect(row.y + row.height).toBeLessThanOrEqual(height + 1);
        expect(measureText(label, font, size)).toBeLessThanOrEqual(labelWidth + 1);
      }
    }
  }
});

test('[MO60] under a circle few names are set nearly as large as asked, and the circle stays the larger of both', () => {
  for (const [width, height] of [
    [904, 794],
    [904, 1300],
  ] as const) {
    const data = series([12, 8, 5, 5], (index) => ['Tomatoes', 'Beans', 'Herbs', 'Flowers'][index] ?? '');
    const { size, slices, radius, thick } = fitDonut({ ...donut, width, height, size: 60, data });
    expect(size).toBeGreaterThanOrEqual(60 * 0.85);
    const legend = (slices.at(-1)?.row.y ?? 0) + (slices.at(-1)?.row.height ?? 0) - (slices[0]?.row.y ?? 0);
    expect(radius * 2 + thick).toBeGreaterThan(legend);
  }
});

test('[MO37] the slice that stands out is the one asked for or the largest, never what was gathered', () => {
  const data = series(Array.from({ length: 30 }, (_, index) => index + 1));
  const litIn = (highlight: number | null) =>
    fitDonut({ ...donut, data, highlight }).slices.filter((slice) => slice.lit);
  expect(litIn(null).map((slice) => slice.label)).toEqual(['L30']);
  expect(litIn(28).map((slice) => slice.label)).toEqual(['L29']);
});

test('[MO38] a ring is never more than full, and its figure says what was given', () => {
  const rings = { ...room, figure: font, total: null };
  const { rings: drawn } = fitRings({ ...rings, unit: '%', data: series([78, 130, -5, 0]) });
  expect(drawn.map((ring) => ring.share)).toEqual([0.78, 1, 0, 0]);
  expect(drawn.map((ring) => writeValue(ring.value))).toEqual(['78%', '130%', '−5%', '0%']);
  expect(fitRings({ ...rings, data: series([0.4]) }).rings[0]?.share).toBe(0.4);
  expect(fitRings({ ...rings, total: 8, data: series([2]) }).rings[0]?.share).toBe(0.25);
});

test('[MO38] rings stand side by side without touching, all of them inside the box', () => {
  for (const [width, height] of boxes) {
    for (let count = 1; count <= 8; count += 1) {
      const { rings } = fitRings({
        ...room,
        width,
        height,
        figure: font,
        total: null,
        data: series(Array.from({ length: count }, () => 50)),
      });
      const outer = (ring: (typeof rings)[number]): number => ring.radius + ring.thick / 2;
      for (const ring of rings) {
        expect(ring.centre.x - outer(ring)).toBeGreaterThanOrEqual(-1);
        expect(ring.centre.x + outer(ring)).toBeLessThanOrEqual(width + 1);
        expect(ring.centre.y + outer(ring)).toBeLessThanOrEqual(height + 1);
        for (const other of rings.filter((one) => one !== ring))
          expect(Math.hypot(ring.centre.x - other.centre.x, ring.centre.y - other.centre.y)).toBeGreaterThan(
            outer(ring) + outer(other) - 1,
          );
      }
    }
  }
});

const race = fitRanking({
  ...room,
  data: series([55, 40, 38]),
  steps: [
    { label: '2022', values: [10, 25, 18] },
    { label: '2023', values: [30, 28, 36] },
    { label: '2024', values: [55, 40, 38] },
  ],
});

test('[MO39] at each moment a ranking stands in the order of its values', () => {
  const orderAt = (progress: number) =>
    [...rankingAt(race, progress)].sort((a, b) => a.place - b.place).map((row) => row.index);
  expect([orderAt(0), orderAt(0.5), orderAt(1)]).toEqual([
    [1, 2, 0],
    [2, 0, 1],
    [0, 1, 2],
  ]);
  expect(rankingAt(race, 1).map((row) => row.value)).toEqual([55, 40, 38]);
});

test('[MO39] between two moments values and places move on, and never past either', () => {
  for (let step = 0; step <= 40; step += 1) {
    for (const row of rankingAt(race, step / 40)) {
      const all = race.moments.map(({ values }) => values[row.index] ?? 0);
      expect(row.value).toBeGreaterThanOrEqual(Math.min(...all));
      expect(row.value).toBeLessThanOrEqual(Math.max(...all));
      expect(row.place).toBeGreaterThanOrEqual(0);
      expect(row.place).toBeLessThanOrEqual(2);
    }
  }
});

test('[MO39] rows of a ranking are large enough to be read, and those without room are counted', () => {
  for (const [width, height] of boxes) {
    for (const count of lengths) {
      const values = Array.from({ length: count }, (_, index) => index);
      const fitted = fitRanking({ ...room, width, height, data: series(values, () => long), steps: [] });
      expect(fitted.shown + fitted.left).toBe(count);
      expect(fitted.size).toBeGreaterThanOrEqual(24);
      expect(fitted.head + fitted.rowHeight * fitted.shown).toBeLessThanOrEqual(height + 1);
      expect(fitted.barTop + fitted.thick).toBeLessThanOrEqual(fitted.rowHeight + 0.5);
      for (const label of fitted.labels)
        expect(measureText(label, font, fitted.size)).toBeLessThanOrEqual(fitted.labelWidth + 1);
    }
  }
});

test('[MO40] bars below zero hang from the axis, or lie to the left of it, with their values at the far end', () => {
  const data = series([-30, 12, -8], () => 'A rather long name for a bar');
  const lying = fitChart({ ...room, data, highlight: null, direction: 'horizontal' });
  const upright = fitChart({ ...room, data, highlight: null, direction: 'vertical' });
  const axisX = lying.axis.x + lying.axis.width;
  for (const bar of lying.bars.filter((one) => one.negative)) {
    expect(bar.x + bar.width).toBeCloseTo(axisX, 0);
    expect(bar.valueBox.x + bar.valueBox.width).toBeLessThanOrEqual(bar.x);
    expect(bar.valueBox.x).toBeGreaterThanOrEqual(bar.labelBox.x);
  }
  for (const bar of upright.bars.filter((one) => one.negative)) {
    expect(bar.y).toBeCloseTo(upright.axis.y, 5);
    expect(bar.valueBox.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  }
});

test('[MO40] bars asked to lie stand upright where there are more than can be read', () => {
  const many = fitChart({
    ...room,
    data: series(Array.from({ length: 60 }, () => 5)),
    highlight: null,
    direction: 'horizontal',
  });
  expect(many.direction).toBe('vertical');
  expect(many.bars).toHaveLength(60);
});

test('[MO41] a value counts up in the way it is written, and never past its end', () => {
  for (const [value, compact] of [
    [1_250_000, true],
    [-40, false],
    [12.5, false],
  ] as const) {
    const counted = chartValue({ label: '', value }, '€', compact);
    const end = writeValue(counted);
    expect(writeValue(counted, 1)).toBe(end);
    for (let share = 0; share < 1; share += 0.05)
      expect(writeValue(counted, share).length).toBeLessThanOrEqual(end.length + 2);
  }
  expect(writeValue(chartValue({ label: '', value: 1_250_000 }, null, true), 0.5)).toBe('625K');
});
