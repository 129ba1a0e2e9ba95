import { headingBefore, sentenceEnd, type MarkedForm, type MarkedReader } from './marked-form';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const table = (rows: readonly (readonly string[])[], columns: readonly string[] = []) => ({
  columns: [...columns],
  rows: rows.map((row) => [...row]),
});

/** "Longest bean - Doreen Pike - 71 cm", line under line. */
export const dashedRows: MarkedReader = (source) => {
  const lines = source.split('\n');
  const rows = lines.map((line) =>
    /^\s*[-–•*]/u.test(line) ? [] : line.split(/\s+[-–—]\s+/u).map((cell) => cell.trim()),
  );
  const first = rows.findIndex((cells) => cells.length > 1);
  const last = rows.findLastIndex((cells) => cells.length > 1);
  const found = rows.slice(first, last + 1);
  if (first < 0 || found.length < 3 || found.some((cells) => cells.length < 2 || cells.length > 4)) return null;
  const width = Math.max(...found.map((cells) => cells.length));
  const from = lines.slice(0, first).join('\n').length;
  const filled = {
    headline: headingBefore(source, from),
    table: table(found.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])),
  };
  return { recipe: 'table', filled, from, to: lines.slice(0, last + 1).join('\n').length };
};

const price = /[£€$]\s?\d+(?:[.,]\d{1,2})?/u;
const priced = new RegExp(
  `(?<=^|[,.;:!?\\n]\\s*|\\sand\\s)(no,? sorry,? |no wait,? |sorry,? |actually,? )?(?:and )?(?:the |our )?(\\p{L}[\\p{L}&'’ -]{1,40}?)(?:\\s+(?:is|are|at|for|costs?)|\\s?[:–-])?\\s+(${price.source})(?![\\d.,]*\\d)`,
  'giu',
);

/** "Sourdough £4.20, seeded rye £4.60, no sorry, rye is £4.80": what costs what, wherever it stands. */
export const priceRows: MarkedReader = (source) => {
  const found = [...source.matchAll(priced)];
  const rows = new Map<string, string>();
  for (const [, correction, name = '', cost = ''] of found) {
    const known = [...rows.keys()].find((key) => key.toLowerCase().endsWith(name.trim().toLowerCase()));
    rows.set(correction && known !== undefined ? known : capital(name.trim()), cost);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || rows.size < 3 || found.length * 12 < source.length / 8) return null;
  if (/\d\s?%|→|\bvs\b|plans?\b|tiers?\b|pricing|budget|revenue|raised/iu.test(source)) return null;
  return {
    recipe: 'table',
    filled: { headline: listTitle(source, first.index), table: table([...rows]) },
    from: first.index,
    to: last.index + last[0].length,
  };
};

/** "Price list for the bakery screen, it's by the till …": the first clause, where that says what it is. */
function listTitle(source: string, at: number): string | null {
  const head =
    /(?:^|[\s,.])((?:\p{L}+ )?(?:menu(?: board)?|price list|prices|drinks|specials)(?: for (?:our|the|my) \p{L}+)?)/iu.exec(
      source.slice(0, at),
    )?.[1];
  return head === undefined ? headingBefore(source, at) : capital(head.trim().replace(/^(?:a|an|the|little) /iu, ''));
}

const clock = '(?:\\d{1,2}[:.]\\d{2}\\s?(?:[ap]m)?|\\d{1,2}\\s?[ap]m|noon|midnight)';
const begins = new RegExp(`^(${clock}|\\d{1,2})\\s*[-–—:]?\\s+(.+)$`, 'iu');
const ends = new RegExp(`^(.+?)\\s+(?:at |@ ?)?(${clock}|\\d{1,2}(?:ish)?)$`, 'iu');
const timed = new RegExp(`(?<![\\d.,])${clock}(?![\\d%])`, 'giu');
const correction = /^(?:-\s*)?(?:no\s+)?(?:wait|sorry|actually|oh)[,\s]/iu;

/** "6pm doors, 6.30 supper, 8 first set", "ceremony 2pm, drinks 3": when what happens. */
export const timedRows: MarkedReader = (source) => {
  const mark = /:\s+(?=\S)/u.exec(source);
  const from = mark ? mark.index + mark[0].length : 0;
  if (!mark || (source.slice(from).match(timed)?.length ?? 0) < 3) return null;
  const to = sentenceBreak(source, from);
  const parts = source
    .slice(from, to)
    .split(/\s*[,;\n]\s*|\s+-\s+/u)
    .filter((part) => part !== '');
  const rows: [time: string, said: string][] = [];
  let unread = 0;
  for (const part of parts) {
    const told = begins.exec(part) ?? null;
    const ending = told ? null : ends.exec(part);
    const row: [string, string] | null = told
      ? [told[1] ?? '', told[2] ?? '']
      : ending
        ? [(ending[2] ?? '').replace(/ish$/iu, ''), ending[1] ?? '']
        : null;
    if (row && correction.test(part)) {
      const words = row[1].toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const meant = rows.find(([, said]) => words.some((word) => said.toLowerCase().includes(word))) ?? rows.at(-1);
      if (meant) meant[0] = row[0];
    } else if (row) rows.push(row);
    else if (/^\p{Ll}[^.]{3,60}$/u.test(part) && rows.length > 0) {
      rows.push(['', part]);
      unread += 1;
    } else unread += 1;
  }
  if (rows.length < 3 || unread > rows.length / 3) return null;
  const filled = { headline: headingBefore(source, mark.index) };
  const ticks = /(?<!\p{L})(?:ticks?|ticking|tick off|checklist|check marks?)(?!\p{L})/iu.test(source);
  const form: Pick<MarkedForm, 'recipe' | 'filled'> = ticks
    ? { recipe: 'checklist', filled: { ...filled, items: rows.map(([time, said]) => `${said} ${time}`.trim()) } }
    : { recipe: 'table', filled: { ...filled, table: table(rows.map(([time, said]) => [time, capital(said)])) } };
  return { ...form, from, to };
};

/** A full stop that stands in no time: "6.30 supper. Tartan please". */
const sentenceBreak = (source: string, from: number): number => sentenceEnd(source, from);

const change =
  /(?:^|[.;\n]\s*)([^.;:→\n]{2,40}?):?\s+([£€$]?\d[\d.,]*\s?\p{L}{0,3}%?)\s*(?:→|->)\s*([£€$]?\d[\d.,]*\s?\p{L}{0,3}%?)(?=[.;\n]|$|\s)/gu;

/** "p99 latency: 840 ms → 95 ms. Cost $12k → $7k": what each was and is. */
export const changeRows: MarkedReader = (source) => {
  const found = [...source.matchAll(change)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || (found.length < 2 && !/before/iu.test(source))) return null;
  const rows = found.map(([, name = '', was = '', is = '']) => [
    capital(name.replace(/\s*before\s?\/?\s?(?:and )?after\s*/iu, '').trim()),
    was.trim(),
    is.trim(),
  ]);
  return {
    recipe: 'table',
    filled: { headline: null, table: table(rows, ['', 'Before', 'After']) },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const percent =
  /(?:^|[,;:\n]\s*|\sand\s)(?:and )?(?:the )?(?:remaining |other |last )?(\d{1,3}(?:[.,]\d+)?)\s?%\s+(?:of (?:them|us|people) )?(?:said things like |for |want |wanted |said |chose )?["“]?([^,;:.%\n"”]{2,50}?)["”]?(?=\s*[,;.\n]|\sand\s(?:the )?(?:remaining )?\d|$)/gu;

/** "38% longer hours, 27% events, and the remaining 5% …": shares of a whole, whatever is told around them. */
export const percentages: MarkedReader = (source) => {
  const found = [...source.matchAll(percent)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 3) return null;
  const data = found.map(([, value = '', label = '']) => ({
    label: label.trim(),
    value: Number(value.replace(',', '.')),
  }));
  const sum = data.reduce((total, { value }) => total + value, 0);
  const round = /(?<!\p{L})(?:pie|ring|donut|doughnut)(?!\p{L})/iu.exec(source)?.[0].toLowerCase();
  const isWhole = Math.abs(sum - 100) < 3;
  if (!isWhole && round === undefined && !/(?<!\p{L})(?:chart|graph|bars?)(?!\p{L})/iu.test(source)) return null;
  const recipe = round === 'pie' ? 'pie-chart' : isWhole || round !== undefined ? 'donut-chart' : 'bar-chart';
  const headline =
    headingBefore(source, first.index)
      ?.split(/,\s+(?:and )?/u)
      .at(-1) ?? null;
  return {
    recipe,
    filled: { headline: headline === null ? null : capital(headline), data, unit: '%' },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const yearly = /(?<![\d.,])((?:19|20)\d\d)\s*:?\s+([£€$]?\d[\d.,]*[kKmM%]?)(?=\s*(?:[,;.\n]|and\s|$))/gu;

/** "Line graph, headcount: 2019 14, 2020 13, …": a figure a year, whatever is said behind it. */
export const yearlyFigures: MarkedReader = (source) => {
  const found = [...source.matchAll(yearly)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 3 || !/(?<!\p{L})(?:chart|graph|line|bars?|curve|plot)(?!\p{L})/iu.test(source))
    return null;
  const data = found.map(([, label = '', figure = '']) => ({ label, value: Number(figure.replace(/[^\d.-]/gu, '')) }));
  const head = headingBefore(source, first.index)?.replace(
    /^(?:an? )?(?:line|bar|area)?\s?(?:graph|chart|plot)(?: of)?[,:]?\s*/iu,
    '',
  );
  // Figures with nothing behind them are read as all others are.
  if (!/[.!?](?:\s|$)|["“]/u.test(source.slice(last.index + last[0].length)) || /(?<!\p{L})area/iu.test(source))
    return null;
  const bars = /(?<!\p{L})(?:bar|bars|columns)(?!\p{L})/iu.test(source);
  return {
    recipe: bars ? 'bar-chart' : 'line-chart',
    filled: { headline: head === undefined || head === '' ? null : capital(head), data },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const amount =
  /(?:^|[,;:\n]\s*)(\p{L}[\p{L}'’ -]{1,40}?)\s*:?\s+(\d{1,3}(?:[\s.]\d{3})*(?:,\d{1,2})?|\d+(?:,\d{1,2})?)\s?€/gu;

/** "Loyer 1 250,50 €, Transports 89,90 €, en camembert": amounts as they are written on the continent. */
export const amountsBehind: MarkedReader = (source) => {
  const found = [...source.matchAll(amount)];
  const [first, last] = [found[0], found.at(-1)];
  const round = /(?<!\p{L})(?:camembert|pie|donut|kreis\p{L}*|torten\p{L}*|torta|pizza|sectores)(?!\p{L})/iu.test(
    source,
  );
  const bars =
    /(?<!\p{L})(?:chart|graph\p{L}*|balken\p{L}*|diagram\p{L}*|barras|gr[aá]fic\p{L}*|barre)(?!\p{L})/iu.test(source);
  if (!first || !last || found.length < 3 || !(round || bars)) return null;
  const data = found.map(([, label = '', value = '']) => ({
    label: label.trim(),
    value: Number(value.replace(/[\s.](?=\d{3})/gu, '').replace(',', '.')),
  }));
  const headline = headingBefore(source, first.index);
  return {
    recipe: round ? 'pie-chart' : 'bar-chart',
    filled: { headline, data, unit: '€' },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const plan =
  /(?:^|[:,;.\n]\s*)(\p{Lu}[\p{L}]{1,20})(?: plan)?(?: is| costs?)?:?\s+([$€£]\d[\d.,]*(?:\s?\/\s?\p{L}+| (?:a|per) \p{L}+)?)[,:]?\s+(?:with )?([^$€£\n]{3,90}?)(?=[,;.]\s*\p{Lu}[\p{L}]{1,20}(?: plan)?(?: is| costs?)?:?\s+[$€£]\d|[.]?\s*$)/gu;

/** "Basic $9/month 1 user 5 GB, Pro $29/month 10 users": plans with what they cost and hold. */
export const plansTold: MarkedReader = (source) => {
  const found = [...source.matchAll(plan)];
  const [first, last] = [found[0], found.at(-1)];
  if (
    !first ||
    !last ||
    found.length < 2 ||
    !/(?<!\p{L})(?:plans?|tiers?|pricing|packages?|subscriptions?)(?!\p{L})/iu.test(source)
  )
    return null;
  const entries = found.map(([, title = '', tag = '', text = '']) => ({
    title,
    tag,
    text: text.trim().replace(/(?<=[^,\d])\s+(?=\d)|(?<=\d [\p{L}]{2,8})\s+(?=\d)/gu, ', '),
  }));
  return { recipe: 'pricing', filled: { entries }, from: first.index, to: last.index + last[0].length };
};
