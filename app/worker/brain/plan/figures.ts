import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import { parseQuantity, QUANTITY, type Quantity } from '../slots/numbers';
import { parseSeries, type Series } from '../slots/series';
import { orNull, tidyTopic, type Filled, type Said } from './said';

const figureBehind = new RegExp(`(?:^|[ ,:])[^,:]*${QUANTITY}.*$`, 'isu');
const leadIn = /^(?:compare|comparing|show|showing|plot|draw|visuali[sz]e|animate|put|with|of) /i;
const leadOut = / (?:in|as|on|into|with) (?:a|an|the)?$| (?:in|as|on|into)$/i;

export function fillChart(said: Said): Filled {
  const text = said.text.trim();
  const before = said.before.replace(leadIn, '').replace(leadOut, '');
  const series =
    parseSeries(text) ??
    parseSeries(text.replace(/^[^:]*:\s*/, '')) ??
    parseSeries(said.topic.trim()) ??
    seriesBehind(said.whole) ??
    parseSeries(before);
  const titled = orNull(said.labelled.headline) ?? said.quotes[0] ?? null;
  const about = series ? said.topic.replace(figureBehind, '') : said.topic;
  const topic = /^(?:without|with no)\s/i.test(about.trim()) ? '' : tidyTopic(about);
  const headline = titled ?? orNull(topic) ?? (series ? null : orNull(tidyTopic(text)));
  if (!series) return { headline, data: null, placeholders: true };
  const subline = orNull(said.labelled.body) ?? orNull(said.labelled.caption);
  return { headline, data: [...series.data], unit: series.unit, subline };
}

/** The longest tail of a text that reads as data: "of the temperature this week, Mon 14, Tue 17". */
function seriesBehind(whole: string): Series | null {
  for (const match of whole.matchAll(/[:,\n]\s*|\s(?:with|of|for|showing|are|is)\s/gi)) {
    const series = parseSeries(whole.slice(match.index + match[0].length));
    if (series && series.data.length > 1) return series;
  }
  return null;
}

const fromTo = new RegExp(`from (${QUANTITY})(?: up| down)? (?:to|until) (${QUANTITY})`, 'iu');
const fromOnly = new RegExp(`from (${QUANTITY})`, 'iu');
const anyQuantity = new RegExp(`(?<![\\p{L}])${QUANTITY}`, 'iu');
const joints =
  /(?:^|\s)(?:up|down|to|of|from|until|with the label|with the caption|labelled|saying|that|goes|going|counts|counting|count|for|showing|says|by|:|,|as|a|an|the|in)(?=\s|$)/gi;

export function fillNumber(said: Said, kind: KindWords | null): Filled {
  const after = `${said.topic} ${said.text}`.replace(/\s+/g, ' ').trim();
  const whole = anyQuantity.test(after) ? after : `${said.before} ${after}`.trim();
  const down = kind?.sceneName === 'Countdown';
  const span = fromTo.exec(whole);
  const start = span ? parseQuantity(span[1] ?? '') : null;
  const only = !span && down ? fromOnly.exec(whole) : null;
  const quoted = said.quotes.find((quote) => parseQuantity(quote) !== null);
  const found = span?.[2] ?? only?.[1] ?? anyQuantity.exec(whole)?.[0] ?? quoted;
  const quantity = found === undefined ? null : parseQuantity(found);
  const label =
    orNull(said.labelled.caption) ??
    orNull(said.labelled.headline) ??
    said.quotes.find((quote) => parseQuantity(quote) === null) ??
    null;
  const around = whole.replace(span?.[0] ?? only?.[0] ?? found ?? '', ' ');
  const headline = label ?? orNull(tidyTopic(around.replace(joints, ' ').replace(/\s+/g, ' ').trim()));
  if (!quantity) return down ? { headline, number: figure(none, 10) } : { headline, number: null, placeholders: true };
  if (down && !span) return { headline, number: figure({ ...quantity, value: 0 }, quantity.value) };
  return { headline, number: figure(quantity, start?.value ?? 0), subline: orNull(said.labelled.body) };
}

const none: Quantity = { value: 0, decimals: 0, prefix: '', suffix: '' };

function figure({ value, decimals, prefix, suffix }: Quantity, from: number): NonNullable<SceneBrief['number']> {
  return { value, from, decimals, prefix, suffix };
}
