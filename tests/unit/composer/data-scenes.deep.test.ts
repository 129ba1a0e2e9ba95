import { expect, test } from 'vitest';
import { layoutElement } from '$shared/schema/layout';
import type { ChartKind, DataPoint } from '$shared/schema/layout';
import { chartKind } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { briefFor, plainTheme, square, upright, wide } from './briefs';
import { codeOf, compose, runCode } from './run-code';

const points = (values: readonly number[]): DataPoint[] =>
  values.map((value, index) => ({ label: `L${index}`, value }));
const charted = (recipe: string, values: readonly number[], said: Partial<SceneBrief> = {}) =>
  compose(briefFor(recipe, { data: points(values), durationInFrames: 120, ...said }), plainTheme, wide);
const chartOf = (recipe: string, values: readonly number[], said: Partial<SceneBrief> = {}) =>
  charted(recipe, values, said)
    .layout.elements.flatMap(leavesOf)
    .find((leaf) => leaf.type === 'chart');

test('[CO25] a scene says in its half line what of its data it does not show', () => {
  expect(charted('pie-chart', [60, 55], { unit: '%' }).summary).toContain('shares add up to 115%');
  expect(charted('donut-chart', [0, 0]).summary).toContain('all shares are zero');
  expect(charted('ring', [50, -3], { unit: '%' }).summary).toContain('a value below zero has no share');
  expect(
    charted(
      'ranking',
      Array.from({ length: 20 }, (_, index) => index),
    ).summary,
  ).toContain('8 more not shown');
  expect(
    charted(
      'stat-row',
      Array.from({ length: 12 }, () => 5),
    ).summary,
  ).toContain('3 more not shown');
  const table = { columns: [], rows: [Array.from({ length: 10 }, () => 'cell')] };
  expect(compose(briefFor('table', { table }), plainTheme, wide).summary).toContain('2 more columns not shown');
  expect(charted('donut-chart', [60, 40], { unit: '%' }).summary).toBe('4.0 s · donut of 2 shares, L0 in accent');
});

test('[CO26] shares with a value below zero stand as bars, where it can be seen', () => {
  expect(chartOf('pie-chart', [5, -2])?.chart).toBe('bar');
  expect(chartOf('donut-chart', [5, -2])?.chart).toBe('bar');
  expect(chartOf('donut-chart', [5, 2])?.chart).toBe('donut');
});

test('[CO27] a chart stored before there were others is still a bar chart, with the same code', () => {
  const chart = chartOf('bar-chart', [1, 2, 3]);
  const stored: Record<string, unknown> = { ...chart };
  delete stored['total'];
  delete stored['steps'];
  expect(layoutElement.parse(stored)).toEqual(chart);
  const code = codeOf(charted('bar-chart', [1, 2, 3]), plainTheme, wide);
  expect(code).toContain('<BarChart');
  expect(code).not.toMatch(/direction=|steps=|total=|const look/);
});

const components: Readonly<Record<ChartKind, string>> = {
  bar: 'BarChart',
  hbar: 'BarChart',
  line: 'LineChart',
  area: 'LineChart',
  donut: 'DonutChart',
  pie: 'DonutChart',
  ring: 'DonutChart',
  ranking: 'Ranking',
};

test('[CO28] every kind of chart is written with the component that draws it, and its data once', () => {
  const { layout, ...rest } = charted('bar-chart', [1, 2, 3]);
  for (const chart of chartKind.options) {
    const elements = layout.elements.map((element) => (element.type === 'chart' ? { ...element, chart } : element));
    const { defaults, parts } = runCode(codeOf({ ...rest, layout: { ...layout, elements } }, plainTheme, wide));
    expect(parts.at(-1)?.component).toBe(components[chart]);
    expect(defaults['data']).toEqual(points([1, 2, 3]));
  }
});

test('[CO28] a table of moments becomes a race, in any spelling of its numbers', () => {
  const table = {
    columns: ['Team', '2023', '2024'],
    rows: [
      ['Blue', '1.234,5', '(7)'],
      ['Red', '1 000', ''],
    ],
  };
  const { layout } = compose(briefFor('ranking', { table }), plainTheme, wide);
  const chart = layout.elements.flatMap(leavesOf).find((leaf) => leaf.type === 'chart');
  expect(chart?.steps).toEqual([
    { label: '2023', values: [1234.5, 1000] },
    { label: '2024', values: [-7, 1000] },
  ]);
  expect(chart?.data.map((point) => point.label)).toEqual(['Blue', 'Red']);
});

const long = 'A label of eighty characters that nobody would ever want to read in any chart!!';
const values = [[7], [0, 0, 0], [-5, 3, -1], [Number.NaN, Infinity, 1e300], Array.from({ length: 60 }, (_, i) => i)];

test.each([
  'bar-chart',
  'line-chart',
  'area-chart',
  'donut-chart',
  'pie-chart',
  'ring',
  'ranking',
  'stat-row',
  'table',
])('[CO29] data of any size and sign give a %s in every shape', (recipe) => {
  for (const format of [wide, upright, square]) {
    for (const numbers of values) {
      const data = numbers.map((value) => ({ label: long, value }));
      const composed = compose(briefFor(recipe, { headline: 'H', data, unit: '%' }), plainTheme, format);
      expect(composed.placeholders).toBe(false);
      expect(codeOf(composed, plainTheme, format)).not.toMatch(/NaN|Infinity/);
    }
  }
});

test('[CO125] what became of data on the way into a chart is said', () => {
  const factsOf = (recipe: string, data: readonly DataPoint[]) =>
    compose(briefFor(recipe, { data: [...data] }), plainTheme, wide).notes.flatMap((note) =>
      note.kind === 'data' ? note.facts : [],
    );
  expect(factsOf('bar-chart', points(Array.from({ length: 62 }, (_, at) => at + 1)))).toEqual(['2 more not shown']);
  expect(factsOf('bar-chart', points([1, -2, 3]))).toEqual([]);
  expect(factsOf('pie-chart', points([-10, 30]))).toEqual(['a value below zero has no share, so these stand as bars']);
  const mixed = ['Revenue ($)', 'Users', 'Growth (%)'].map((label) => ({ label, value: 5 }));
  expect(factsOf('bar-chart', mixed)).toEqual(['several units stand on one scale']);
  expect(
    factsOf('bar-chart', [
      { label: 'kg', value: 5 },
      { label: 'g', value: 300 },
    ]),
  ).toEqual(['several units stand on one scale']);
});
