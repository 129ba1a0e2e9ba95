import type { DataPoint } from '$shared/schema/layout';
import { parseQuantity, QUANTITY, type Quantity } from './numbers';
import { parseRun, splitLead } from './run';

export interface Series {
  readonly data: readonly DataPoint[];
  readonly unit: string | null;
  /** What the figures are of, where that stands before the first label. */
  readonly lead?: string;
}

const scaleByWord: Readonly<Record<string, number>> = {
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
/** Units that may stand right behind a figure; others have a space before them. */
const attached = '°[CF]?|kg|g|lbs?|km|mi|cm|mm|ms|hrs?|h|min|[kMGT]Wh|[GMT]B|pts';
const behind = `\\s*\\)?(?:\\s*(${attached})|\\s+([\\p{L}°/²³]{1,14}[23]?))?$`;
const ledBy = String.raw`(?:\s*(?:[:=]|->|→)\s*\(?|\s*\(\s*|\s*[–—-]\s+|(?<=\S)[–—-](?=\d)|\s+(?:is|has|at|with|scored|got|sold)\s+|\s+)`;
const labelFirst = new RegExp(`^(.*?[^\\s:=(–—-])${ledBy}(${QUANTITY})${behind}`, 'iu');
/** "Mon10": nothing stands between them. */
const labelTouches = new RegExp(`^(.*?\\p{L})(${QUANTITY})${behind}`, 'iu');
const valueFirst = new RegExp(
  `^(${QUANTITY})\\s*(?:[:=–—-]|\\bin\\b|\\bfor\\b|\\bfrom\\b|\\bon\\b|\\bof\\b|\\bat\\b)?\\s*(.+)$`,
  'iu',
);

/** "10 in Q1": the amount stands first although the label ends in a figure. */
const countedFirst = new RegExp(`^(${QUANTITY})\\s+(?:in|for|from|on|at)\\s+(.+)$`, 'iu');

/** "Q1 10, Q2 25 and Q3 40" in the spellings people use. Null unless every part has a label and a value. */
export function parseSeries(text: string): Series | null {
  // Numbers of lines are no figures.
  if (/^\s*\(?1[.)]\s+\p{L}[^]*\n\s*\(?2[.)]\s+\p{L}/u.test(text)) return null;
  const rows = rowsOf(text);
  const plain = plainSpelling(rows?.text ?? text);
  const found = readPairs(plain);
  const run =
    !found || found.length < 2 || found.some(({ label }) => holdsFigure.test(label)) ? readRunOf(plain) : null;
  if (run) return run;
  // "Week 1 100, Week 2 250": the space after a number stands for a thousand only where names differ without it.
  if (found && found.length > 1 && new Set(found.map(({ label }) => label)).size === 1) {
    const apart = readPairs(plain.replace(/(\d) (?=\d{3}(?!\d))/g, '$1 : '));
    return seriesOf(apart ?? found);
  }
  const [first, ...others] = found ?? [];
  if (!found || !first || (others.length === 0 && overFigures.test(first.label))) return null;
  if (rows) return seriesOf(found, rows.lead);
  // "coffee exports 2023, Brazil 39m": a year behind what is counted is when.
  const year = first.quantity.value;
  const [next] = others;
  if (
    next &&
    others.length > 1 &&
    /^(?:19|20)\d\d$/.test(String(year)) &&
    first.unit === '' &&
    scaleOf(first.quantity) === 1 &&
    !others.some(({ quantity }) => quantity.value >= 1900 && quantity.value < 2100 && scaleOf(quantity) === 1)
  )
    return seriesOf(others, `${first.label} ${year}`);
  const { lead, label } = splitLead(
    first.label,
    others.map((pair) => pair.label),
  );
  return seriesOf([{ ...first, label }, ...others], lead);
}

/** "My weight 82 81 80 over": figures on their own, and no name. */
const overFigures = /\d[\d.,]*[%kKmM]?\s+(?:[-+$€£]?\d|(?:to|over|until|and)$)/u;

/** A label with a figure before another word was read over the end of a pair. */
const holdsFigure = /(?:^|\s)[-+$€£]?\d[\d.,]*[%kKmM]?\s+\p{L}/u;

function readRunOf(text: string): Series | null {
  const run = parseRun(text);
  const pairs = run?.pairs.map(({ label, figure, unit }) => ({
    label: tidyLabel(label),
    quantity: parseQuantity(figure),
    unit,
  }));
  const read =
    pairs?.flatMap(({ label, quantity, unit }) => (quantity && label ? [{ label, quantity, unit }] : [])) ?? [];
  return run && read.length === run.pairs.length ? seriesOf(read, run.lead) : null;
}

const row = new RegExp(`^([^,;\t]*\\p{L}[^,;\t]*)\\s*[,;\t]\\s*(?=${QUANTITY}\\s*$)`, 'u');
const header = /^[^,;\t\d]+[,;\t]\s*([^,;\t\d]+)$/;

/** Lines of two cells, as a sheet saves them; the line above may name them. */
function rowsOf(text: string): { readonly text: string; readonly lead: string } | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const named = header.exec(lines[0] ?? '')?.[1];
  const rows = named === undefined ? lines : lines.slice(1);
  if (rows.length < 2 || !rows.every((line) => row.test(line))) return null;
  return { text: rows.map((line) => line.replace(row, '$1: ')).join('\n'), lead: named?.trim() ?? '' };
}

function seriesOf(found: readonly Pair[], lead = ''): Series {
  const units = new Set(found.map((pair) => unitOf(pair)).filter((unit) => unit !== ''));
  const [unit] = units;
  // "Pacific 165, Atlantic 106, Indian 70 million": what stands behind the last is meant of all.
  const last = found.at(-1);
  const saidAtEnd =
    found.length > 2 &&
    last !== undefined &&
    scaleOf(last.quantity) !== 1 &&
    found.slice(0, -1).every((pair) => scaleOf(pair.quantity) === 1 && unitOf(pair) === '');
  if (saidAtEnd) {
    return {
      ...(lead === '' ? {} : { lead }),
      data: found.map(({ label, quantity }) => ({ label, value: quantity.value })),
      unit: `${scaleSuffix(last.quantity)} ${unitOf(last)}`.trim(),
    };
  }
  // "1950 2.5 billion, 1975 4.1": nor is what stands behind the first.
  const [head, ...tail] = found;
  const saidAtStart =
    head !== undefined &&
    tail.length > 1 &&
    scaleOf(head.quantity) !== 1 &&
    tail.every(
      ({ quantity }) => scaleOf(quantity) === 1 && quantity.value < 1000 && quantity.value > head.quantity.value / 100,
    );
  if (saidAtStart) {
    return {
      ...(lead === '' ? {} : { lead }),
      data: found.map(({ label, quantity }) => ({ label, value: quantity.value })),
      unit: `${scaleSuffix(head.quantity)} ${unitOf(head)}`.trim(),
    };
  }
  const scales = new Set(found.map((pair) => scaleOf(pair.quantity)));
  // A sign and a scale do not make one unit: "$5k" is written out.
  const scaled = scales.size > 1 || (!scales.has(1) && /[$€£¥₹]/.test(unit ?? ''));
  const suffix = scaled ? null : found[0] ? scaleSuffix(found[0].quantity) : null;
  return {
    ...(lead === '' ? {} : { lead }),
    data: found.map((pair) => ({
      // Values of several units stay what they are: each says its own.
      label: units.size > 1 && unitOf(pair) !== '' ? `${pair.label} (${unitOf(pair)})` : pair.label,
      value: scaled ? pair.quantity.value * scaleOf(pair.quantity) : pair.quantity.value,
    })),
    unit:
      units.size === 1 && unit
        ? `${suffix ?? ''}${suffix && /^\p{L}{3}/u.test(unit) ? ' ' : ''}${unit}`.trim()
        : suffix || null,
  };
}

interface Pair {
  readonly label: string;
  readonly quantity: Quantity;
  readonly unit: string;
}

/** Minus signs, brackets and points as this language writes them. */
function plainSpelling(text: string): string {
  const signed = text.replace(/(?<=[\s:=(])[–−](?=[$€£¥₹]?\d)/gu, '-');
  // Where one number proves that its points group thousands, the others mean the same.
  return /\d\.\d{3},\d|\d\.\d{3}\.\d{3}(?!\d)/.test(signed)
    ? signed.replace(/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.]|,\d)/g, '$1$2')
    : signed;
}

function readPairs(text: string): Pair[] | null {
  const parts = splitParts(text);
  const pairs = parts.length > 1 ? parts.map(readPair) : (readRun(text) ?? parts.map(readPair));
  const found = pairs.filter((pair) => pair !== null);
  if (found.length === 0 || found.length < pairs.length) return null;
  // In accounts brackets mean minus; where every value stands in them they only set it apart.
  const bracketed =
    parts.length === found.length ? parts.map((part) => /\(\s*[^()\p{L}]*\d[^()\p{L}]*\)$/u.test(part)) : [];
  const negates = (index: number): boolean =>
    bracketed[index] === true && (bracketed.includes(false) || /[:=]\s*\(/.test(parts[index] ?? ''));
  return found.map((pair, index) =>
    negates(index) ? { ...pair, quantity: { ...pair.quantity, value: -Math.abs(pair.quantity.value) } } : pair,
  );
}

/** Commas that belong to a number: 12,5 and 1.234,56 and 10,000. */
const commaInside =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.’' \u00a0\u202f]\d{3})*,\d{1,2}(?!\d|,\d)|(?<![\p{L}\p{N}.,])\d+,\d{1,2}(?!\d|,\d)|(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3})+(?!\d)/gu;
const held = '\ue000';

/** The parts of an enumeration; a comma inside a number is none. */
export function splitParts(text: string): string[] {
  return text
    .replace(commaInside, (number) => number.replaceAll(',', held))
    .replace(/[\u2022•*]\s+/g, '\n')
    .split(/\s*(?:\r?\n|;|,|\s\|\s|\s\/\s)\s*(?:and\s+|&\s+)?|(?<=\d[^,;\n]{0,24})\s+(?:and|&|then)\s+(?=.*\d)/i)
    .map((part) =>
      part
        .replaceAll(held, ',')
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
  const first = labelFirst.exec(part) ?? labelTouches.exec(part);
  if (first) {
    const quantity = parseQuantity(first[2] ?? '');
    const label = tidyLabel(first[1] ?? '');
    if (quantity && label) return { label, quantity, unit: first[3] ?? first[4] ?? '' };
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
        `([\\p{L}][\\p{L}\\p{N}.&'’-]*(?:\\s[\\p{L}][\\p{L}.&'’-]*)?)(?:\\s*[:=]\\s*|\\s+-\\s+|\\s+)(${QUANTITY})(?=\\s|$)`,
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
  const bare = label
    .replace(/^(?:with|of|for|showing|about|vs\.?|versus)\s+/i, '')
    .replace(/^["“'‘(]+|["”'’:=(]+$/g, '')
    .replace(/\s+(?:is|at|with|has|=)$/i, '')
    .trim();
  // The per cent sign behind a lone figure names nothing.
  return /[\p{L}\p{N}\p{So}]/u.test(bare) ? bare : '';
}

function scaleOf(quantity: Quantity): number {
  return scaleByWord[quantity.suffix.replace(/[+%€¥₹\s]/g, '').toLowerCase()] ?? 1;
}

function scaleSuffix(quantity: Quantity): string {
  return scaleOf(quantity) === 1 ? '' : quantity.suffix.replace(/[+%€¥₹]/g, '');
}

function unitOf({ quantity, unit }: Pair): string {
  return quantity.prefix || (/%/.test(quantity.suffix) ? '%' : '') || /[€¥₹]/.exec(quantity.suffix)?.[0] || unit;
}
