import type { LeafElement } from '$shared/schema/layout';

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
