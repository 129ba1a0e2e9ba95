/** 1234567.8 → "1,234,567.8", the same on every device. */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '0';
  if (Math.abs(value) >= 1e15) return value.toExponential(2).replace('e+', 'e');
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const negative = value < 0 && Number(`${whole}.${fraction ?? '0'}`) !== 0;
  return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** As many decimals as the data has, up to two. */
export function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => fractionLength(value)));
}

function fractionLength(value: number): number {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e6) return 0;
  return (
    value
      .toFixed(2)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0
  );
}

const signs = /^[$€£¥₹₩₽₺]/;

/** "$" goes before, "%" behind without a space, words behind with one. */
export function withUnit(number: string, unit: string | null): string {
  const mark = unit?.trim() ?? '';
  if (mark === '') return number;
  if (signs.test(mark)) return number.startsWith('−') ? `−${mark}${number.slice(1)}` : `${mark}${number}`;
  return /^(?:%|‰|°.?|[kKMBx×])$/u.test(mark) ? `${number}${mark}` : `${number} ${mark}`;
}

const steps = [
  { least: 1e12, mark: 'T' },
  { least: 1e9, mark: 'B' },
  { least: 1e6, mark: 'M' },
  { least: 1e3, mark: 'K' },
] as const;

/** 1250000 → "1.3M", for where a long number has no room. */
export function compactNumber(value: number): string {
  const step = steps.find(({ least }) => Math.abs(value) >= least);
  if (!step || Math.abs(value) >= 1e15) return formatNumber(value, decimalsOf([value]));
  const scaled = value / step.least;
  return `${formatNumber(scaled, Math.abs(scaled) < 10 ? decimalsOf([Math.round(scaled * 10) / 10]) : 0)}${step.mark}`;
}
