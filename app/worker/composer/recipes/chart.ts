import type { DataPoint, LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { chartElement, enterOf, optionalText, textElement } from './elements';
import type { Composition } from './recipe-definition';

type Chart = Extract<LeafElement, { type: 'chart' }>;

/** Plainly samples: even steps, and letters for names. Nobody's figures are made up. */
export const sampleData: readonly DataPoint[] = [
  { label: 'A', value: 20 },
  { label: 'B', value: 40 },
  { label: 'C', value: 60 },
  { label: 'D', value: 80 },
];

interface ChartOptions {
  readonly chart: Chart['chart'];
  readonly name: string;
  readonly samples?: readonly DataPoint[];
  readonly unit?: string;
  readonly highlight: (data: readonly DataPoint[]) => number | null;
}

/** A chart under its heading. Without data it is plainly a sample. */
export function composeChart(brief: SceneBrief, options: ChartOptions): Composition {
  const sample = brief.data === null;
  const data = brief.data ?? options.samples ?? sampleData;
  const unit = sample ? (options.unit ?? null) : brief.unit;
  const headline = brief.headline ?? (sample ? 'Sample data' : brief.subline);
  return {
    elements: [
      ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
      ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
      ...optionalText('subline', 'body', brief.headline === null ? null : brief.subline),
      chartElement(data, unit, options.highlight(data), {
        enter: enterOf(brief, ['none', 'grow', 'draw']),
        chart: options.chart,
      }),
    ],
    name: headline ?? options.name,
    arrangement: 'left',
    placeholders: sample,
  };
}

/** The one the eye should land on; none where several are equally large. */
export function largest(data: readonly DataPoint[]): number | null {
  const values = data.map((point) => (Number.isNaN(point.value) ? -Infinity : point.value));
  const most = Math.max(...values);
  const first = values.indexOf(most);
  return values.lastIndexOf(most) === first ? first : null;
}

/** Shares of a whole; a value below zero has none, so such data stand as bars. */
export function composeShares(brief: SceneBrief, chart: 'donut' | 'pie', name: string): Composition {
  const below = brief.data?.some(({ value }) => value < 0) === true;
  return composeChart(brief, {
    chart: below ? 'bar' : chart,
    name,
    unit: '%',
    samples: sampleShares,
    highlight: largest,
  });
}

const sampleShares: readonly DataPoint[] = [
  { label: 'A', value: 40 },
  { label: 'B', value: 30 },
  { label: 'C', value: 20 },
  { label: 'D', value: 10 },
];
