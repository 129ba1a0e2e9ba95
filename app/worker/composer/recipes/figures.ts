import { formatNumber, withUnit } from '$shared/motion/format-number';
import type { DataPoint, Figure } from '$shared/schema/layout';

/** Figures of a brief as they are shown: no digit and no unit of them is lost. */

export function decimalsIn(value: number): number {
  const [digits = '', power = '0'] = String(Math.abs(value)).split('e');
  const fraction = digits.split('.')[1]?.length ?? 0;
  return Math.min(6, Math.max(0, fraction - Number(power)));
}

/** "$" stands before a number, "%" behind it, a word behind with a space. */
export function marksOf(unit: string | null): { readonly prefix: string; readonly suffix: string } {
  const [prefix = '', suffix = ''] = withUnit('\0', unit).split('\0');
  return { prefix, suffix };
}

export function figureOf({ label, value }: DataPoint, unit: string | null): Figure & { readonly label: string } {
  return { value, decimals: decimalsIn(value), ...marksOf(unit), label };
}

export function writtenFigure({ value, decimals, prefix, suffix }: Figure): string {
  return `${value < 0 ? '−' : ''}${prefix}${formatNumber(Math.abs(value), decimals)}${suffix}`;
}

/** The values of one column, alike in how they are written. */
export function writtenValues(data: readonly DataPoint[], unit: string | null): string[] {
  // Years are not grouped: 2019, never 2,019.
  const years = unit === null && data.every(({ value }) => Number.isInteger(value) && value >= 1000 && value < 2200);
  return data.map(({ value }) => (years ? String(value) : withUnit(formatNumber(value, decimalsIn(value)), unit)));
}
