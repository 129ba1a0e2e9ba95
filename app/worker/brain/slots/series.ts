import type { DataPoint } from '$shared/schema/layout';
import { parseQuantity, QUANTITY, type Quantity } from './numbers';

export interface Series {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  mrd: 1e9,
  trillion: 1e12,
};
const labelFirst = new RegExp(
  `^(.*?[^\\s:=(–—-])\\s*(?:[:=(–—-]|->|→|\\bis\\b|\\bhas\\b|\\bat\\b|\\bwith\\b|\\bscored\\b|\\bgot\\b|\\bsold\\b)?\\s*(${QUANTITY})\\s*\\)?(?:\\s+([\\p{L}/]{1,14}))?$`,
  'iu',
);
const valueFirst = new RegExp(
  `^(${QUANTITY})\\s*(?:[:=–—-]|\\bin\\b|\\bfor\\b|\\bfrom\\b|\\bon\\b|\\bof\\b|\\bat\\b)?\\s*(.+)$`,
  'iu',
);

/** "10 in Q1": the amount stands first although the label ends in a figure. */
const countedFirst = new RegExp(`^(${QUANTITY})\\s+(?:in|for|from|on|at)\\s+(.+)$`, 'iu');

/** "Q1 10, Q2 25 and Q3 40" in the spellings people use. Null unless every part has a label and a value. */
export function parseSeries(text: string): Series | null {
  const parts = splitParts(text);
  const pairs = parts.length > 1 ? parts.map(readPair) : (readRun(text) ?? parts.map(readPair));
  const found = pairs.filter((pair) => pair !== null);
  if (found.length === 0 || found.length < pairs.length) return null;
  const units = new Set(found.map((pair) => unitOf(pair)));
  const [unit] = units;
  const scaled =
    found.some((pair) => scaleOf(pair.quantity) !== 1) && new Set(found.map((pair) => scaleOf(pair.quantity))).size > 1;
  const suffix = scaled ? null : found[0] ? scaleSuffix(found[0].quantity) : null;
  return {
    data: found.map(({ label, quantity }) => ({
      label,
      value: scaled ? quantity.value * scaleOf(quantity) : quantity.value,
    })),
    unit: units.size === 1 && unit ? `${suffix ?? ''}${unit}`.trim() : suffix || null,
  };
}

interface Pair {
  readonly label: string;
  readonly quantity: Quantity;
  readonly unit: string;
}

function splitParts(text: string): string[] {
  return text
    .replace(/[\u2022•*]\s+/g, '\n')
    .split(/\s*(?:\r?\n|;|,(?!\d{3}(?!\d))|\s\|\s|\s\/\s)\s*(?:and\s+|&\s+)?|\s+(?:and|&|then)\s+(?=.*\d)/i)
    .map((part) =>
      part
        .replace(/^(?:[-–•*]\s+|and\s+)/i, '')
        .replace(/[.;,]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

function readPair(part: string): Pair | null {
  const counted = countedFirst.exec(part);
  const amount = counted ? parseQuantity(counted[1] ?? '') : null;
  if (amount && counted?.[2]) return { label: tidyLabel(counted[2]), quantity: amount, unit: '' };
  const first = labelFirst.exec(part);
  if (first) {
    const quantity = parseQuantity(first[2] ?? '');
    const label = tidyLabel(first[1] ?? '');
    if (quantity && label) return { label, quantity, unit: first[3] ?? '' };
  }
  const second = valueFirst.exec(part);
  const quantity = second ? parseQuantity(second[1] ?? '') : null;
  const label = tidyLabel(second?.[2] ?? '');
  return quantity && label && !/\d/.test(label.slice(0, 1)) ? { label, quantity, unit: '' } : null;
}

/** "A 10 B 20 C 30", without anything between the pairs. */
function readRun(text: string): Pair[] | null {
  const pairs = [
    ...text.matchAll(
      new RegExp(
        `([\\p{L}][\\p{L}\\p{N}.&'’-]*(?:\\s[\\p{L}][\\p{L}.&'’-]*)?)\\s*[:=-]?\\s*(${QUANTITY})(?=\\s|$)`,
        'giu',
      ),
    ),
  ];
  if (pairs.length < 2) return null;
  const covered = pairs.reduce((sum, match) => sum + match[0].trim().length, 0) + pairs.length - 1;
  if (covered < text.trim().length - 2) return null;
  const read = pairs.map((match) => ({ label: match[1] ?? '', quantity: parseQuantity(match[2] ?? ''), unit: '' }));
  return read.flatMap(({ label, quantity, unit }) => (quantity ? [{ label, quantity, unit }] : []));
}

function tidyLabel(label: string): string {
  return label
    .replace(/^["“'‘(]+|["”'’:=(]+$/g, '')
    .replace(/\s+(?:is|at|with|has|=)$/i, '')
    .trim();
}

function scaleOf(quantity: Quantity): number {
  return scales[quantity.suffix.replace(/[+%€¥₹\s]/g, '').toLowerCase()] ?? 1;
}

function scaleSuffix(quantity: Quantity): string {
  return scaleOf(quantity) === 1 ? '' : quantity.suffix.replace(/[+%€¥₹]/g, '');
}

function unitOf({ quantity, unit }: Pair): string {
  return quantity.prefix || (/%/.test(quantity.suffix) ? '%' : '') || /[€¥₹]/.exec(quantity.suffix)?.[0] || unit;
}
