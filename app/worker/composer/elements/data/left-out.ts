import type { DataPoint, LeafElement } from '$shared/schema/layout';

type ChartElement = Extract<LeafElement, { type: 'chart' }>;

const most = { bar: 60, hbar: 60, line: 120, area: 120, donut: Infinity, pie: Infinity, ring: 8, ranking: 12 } as const;

/** What a chart of this kind can't show of its data, for the scene's half line: nothing is dropped in silence. */
export function leftOut({ chart, data, unit, total }: ChartElement): readonly string[] {
  const notes: string[] = [];
  const tooMany = data.length - most[chart];
  if (tooMany > 0) notes.push(`${tooMany} more not shown`);
  const shares = chart === 'donut' || chart === 'pie';
  const below = data.filter(({ value }) => value < 0).length;
  if (below > 0 && (shares || chart === 'ring'))
    notes.push(below === 1 ? 'a value below zero has no share' : `${below} values below zero have no share`);
  const sum = data.reduce((all, { value }) => all + Math.max(0, Number.isFinite(value) ? value : 0), 0);
  const percent = unit?.trim() === '%' && total === null;
  // A tenth either way is rounding.
  if (shares && percent && data.length > 1 && Math.abs(sum - 100) > 0.5)
    notes.push(`shares add up to ${Math.round(sum * 10) / 10}%`);
  if (shares && data.length > 0 && sum === 0) notes.push('all shares are zero');
  return notes;
}

const unitBehind = /\(([$€£¥₹%°]|[a-z]{1,3})\)$/u;
const unitAlone = /^(?:kg|g|mg|t|lbs?|oz|km|m|cm|mm|mi|ft|h|min|s|ms|l|ml|mb|gb|tb)$/u;

/** What became of data on the way into a chart: for the reply, not for the scene's half line. */
export function drawnOtherwise(chart: ChartElement, recipe: string, given: readonly DataPoint[]): readonly string[] {
  const notes: string[] = [];
  if (given.length > chart.data.length) notes.push(`${given.length - chart.data.length} more not shown`);
  if (/^(?:pie|donut)-/.test(recipe) && chart.chart === 'bar')
    notes.push('a value below zero has no share, so these stand as bars');
  const units = chart.data.map(({ label }) => unitBehind.exec(label)?.[1] ?? unitAlone.exec(label)?.[0] ?? '');
  if (new Set(units).size > 1) notes.push('several units stand on one scale');
  return notes;
}
