import type { SceneBrief } from '$shared/schema/operations';
import type { KindWords } from '../lexicon/objects';
import { COUNT, parseCount, parseQuantity, QUANTITY } from '../slots/numbers';
import { parseItems } from '../slots/lists';
import { parseSeries } from '../slots/series';
import { capitalise } from './words';

/** What a person typed for a scene, apart from how it should look: nothing in it has been altered. */
export interface Said {
  /** Quoted texts, in order. */
  readonly quotes: readonly string[];
  /** After "that says", a colon or the like; else what is left after the kind. As typed, line breaks kept. */
  readonly text: string;
  /** Between the kind and the content: "of our goals". */
  readonly topic: string;
  /** Texts whose place was named: "the subtitle …". */
  readonly labelled: Readonly<
    Partial<Record<'headline' | 'body' | 'caption' | 'eyebrow' | 'attribution' | 'quote', string>>
  >;
  /** The kind's own words as typed: "Agenda", "Three reasons". */
  readonly kindText: string;
  /** Everything after the verb, as typed. */
  readonly whole: string;
}

export type Filled = Partial<SceneBrief> & { readonly placeholders?: boolean };

const article = /^(?:the|a|an|some|of|for|about|on|showing|with|our new|:|-|–|to|that|which|from|by) /i;

export function tidyTopic(text: string): string {
  let topic = text.trim();
  for (let step = 0; step < 3 && article.test(topic); step++) topic = topic.replace(article, '');
  return capitalise(
    topic
      .replace(/[\s,:;.–-]+$/, '')
      .replace(/ (?:with|as|and|in|of|for|that|which|says|please|pls)$/i, '')
      .trim(),
  );
}

const orNull = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();

export function fillTitle(said: Said, kind: KindWords | null): Filled {
  const { quotes, labelled } = said;
  const text = said.text.replace(/\s+/g, ' ').trim();
  const headline = orNull(labelled.headline) ?? quotes[0] ?? null;
  const subline =
    orNull(labelled.body) ??
    orNull(labelled.caption) ??
    (labelled.headline && quotes[0] ? quotes[0] : (quotes[1] ?? null));
  const rest = { eyebrow: orNull(labelled.eyebrow), subline };
  if (headline !== null) {
    const extra = subline === null && text !== '' && kind?.standsFor !== null ? tidyTopic(text) : '';
    return { ...rest, headline, subline: subline ?? (extra === '' ? null : extra) };
  }
  const topic = text === '' ? tidyTopic(said.topic) : text;
  if (kind?.standsFor === 'lower third' || kind?.standsFor === 'call to action') {
    const parts = /^(.+?)(?:,| - | – |: | \/ )\s*(.+)$/.exec(topic) ?? /^(.+?) (?:with|at|on) (\S+\.\S+)$/.exec(topic);
    if (parts) return { ...rest, headline: parts[1]?.trim() ?? topic, subline: subline ?? parts[2]?.trim() ?? null };
  }
  return { ...rest, headline: orNull(topic) };
}

export function fillQuote(said: Said): Filled {
  const attribution = orNull(said.labelled.attribution);
  const text = said.text.trim();
  const [quoted] = said.quotes;
  if (quoted !== undefined) {
    const by = attribution ?? orNull(said.quotes[1]) ?? orNull(person(text) || person(said.topic));
    return { quote: quoted, attribution: by, headline: null };
  }
  const dashed = /^(.+?)\s*(?:—|–|\s-\s|~)\s*([^—–]+)$/s.exec(text);
  if (dashed?.[1] && dashed[2] && dashed[2].length < 60)
    return { quote: dashed[1].trim(), attribution: attribution ?? dashed[2].trim() };
  const by = attribution ?? orNull(person(said.topic));
  return text === '' ? { quote: null, attribution: by, placeholders: true } : { quote: text, attribution: by };
}

function person(text: string): string {
  return text
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/^(?:by|from|of|said by|says|said|quoth|attributed to|author:?|-)\s+/i, '')
    .replace(/^our (?=[\p{L}]+$)/iu, 'Our ')
    .replace(/(?: says| said)?[\s:,.]*$/i, '')
    .trim();
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** "Three reasons to switch" has no reasons yet: neutral places to fill in, never an invented claim. */
function placeholderItems(words: string): string[] {
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(${COUNT}) (?:\\p{L}+ ){0,2}?(reason|step|tip|benefit|feature|point|way|thing|fact|rule|goal|idea|advantage|lesson|mistake|question|example|item|bullet|takeaway|highlight)s`,
    'iu',
  ).exec(words);
  const count = Math.min(10, Math.max(2, found ? (parseCount(found[1] ?? '') ?? 3) : 3));
  const noun =
    found?.[2]?.toLowerCase() ??
    /(reason|step|tip|benefit|feature|way|fact|rule|goal|idea|takeaway|highlight)s?(?![\p{L}])/iu
      .exec(words)?.[1]
      ?.toLowerCase() ??
    'point';
  return places.slice(0, count).map((place) => `${place} ${noun}`);
}

export function fillList(said: Said, kind: KindWords | null): Filled {
  const { quotes, labelled } = said;
  const titled = orNull(labelled.headline);
  const text = said.text.trim();
  const items = text === '' ? [] : parseItems(text);
  const subline = orNull(labelled.body);
  const restQuotes = titled === null && items.length > 0 ? quotes.slice(1) : quotes;
  if (titled === null && quotes.length > 0 && items.length > 1)
    return { headline: quotes[0] ?? null, items: [...items, ...restQuotes], subline };
  if (items.length === 0 && quotes.length > 1) {
    const all = titled === null && said.topic.trim() === '' ? quotes : quotes;
    return { headline: titled ?? orNull(listTitle(said, kind)), items: [...all], subline };
  }
  const headline = titled ?? quotes[0] ?? orNull(listTitle(said, kind));
  if (items.length > 1 || (items.length === 1 && said.topic.trim() !== '')) return { headline, items, subline };
  const lone = items[0] ?? '';
  const title = headline ?? orNull(tidyTopic(lone));
  return {
    headline: title ?? null,
    items: placeholderItems(`${said.whole} ${title ?? ''}`),
    subline,
    placeholders: true,
  };
}

/** "a list of the roles" is titled Roles; "Agenda" and "Three reasons to switch" name themselves. */
function listTitle(said: Said, kind: KindWords | null): string {
  const plain =
    /^(?:bullet(?:ed|s| list| points?| point list)?|list|points|to ?do list|numbered list|check ?list|items|table|grid|cards|chat|messages|steps list|flow|process)s?$/i.test(
      said.kindText.trim(),
    );
  const topic = tidyTopic(said.topic);
  if (plain) return topic || (kind?.standsFor ? (kind.sceneName ?? '') : '');
  const own = `${said.kindText} ${said.topic}`
    .replace(/\s+/g, ' ')
    .replace(/^(?:a|an|the|some) /i, '')
    .replace(/[\s:,–-]+$/, '')
    .trim();
  return capitalise(own.replace(/ (?:with|as|and|that|which)$/i, ''));
}

export function fillChart(said: Said): Filled {
  const from = said.text.trim();
  const series = parseSeries(from) ?? parseSeries(from.replace(/^[^:]*:\s*/, '')) ?? lastSeries(said.whole);
  const titled = orNull(said.labelled.headline) ?? said.quotes[0] ?? null;
  const topic = tidyTopic(
    series && said.topic === '' ? '' : said.topic.replace(new RegExp(`(?:^|[ ,:])[^,:]*${QUANTITY}.*$`, 'iu'), ''),
  );
  const headline = titled ?? orNull(topic) ?? (series ? null : orNull(tidyTopic(from)));
  if (!series) return { headline, data: null, placeholders: true };
  return {
    headline,
    data: [...series.data],
    unit: series.unit,
    subline: orNull(said.labelled.body) ?? orNull(said.labelled.caption),
  };
}

/** The longest tail of a text that reads as data: "of the temperature this week, Mon 14, Tue 17". */
function lastSeries(whole: string): ReturnType<typeof parseSeries> {
  for (const match of whole.matchAll(/[:,]\s*|\s(?:with|of|for|showing|are|is)\s/gi)) {
    const series = parseSeries(whole.slice(match.index + match[0].length));
    if (series && series.data.length > 1) return series;
  }
  return null;
}

const fromTo = new RegExp(`from (${QUANTITY})(?: up| down)? to (${QUANTITY})`, 'iu');
const fromOnly = new RegExp(`from (${QUANTITY})`, 'iu');
const anyQuantity = new RegExp(QUANTITY, 'iu');

export function fillNumber(said: Said, kind: KindWords | null): Filled {
  const whole = `${said.topic} ${said.text}`.replace(/\s+/g, ' ').trim();
  const span = fromTo.exec(whole);
  const down = kind?.sceneName === 'Countdown';
  const start = span ? parseQuantity(span[1] ?? '') : null;
  const only = !span && down ? fromOnly.exec(whole) : null;
  const found =
    span?.[2] ??
    only?.[1] ??
    anyQuantity.exec(whole)?.[0] ??
    said.quotes.map((quote) => (parseQuantity(quote) ? quote : '')).find((quote) => quote !== '');
  const quantity = found ? parseQuantity(found) : null;
  const label =
    orNull(said.labelled.caption) ??
    orNull(said.labelled.headline) ??
    said.quotes.find((quote) => parseQuantity(quote) === null) ??
    null;
  const around = whole.replace(span?.[0] ?? only?.[0] ?? found ?? '', ' ');
  const words =
    label ??
    orNull(
      tidyTopic(
        around
          .replace(
            /(?:^|\s)(?:up|down|to|of|from|until|with the label|labelled|saying|that goes|going|goes|counts|counting|count|for|showing|says|:|,)(?=\s|$)/gi,
            ' ',
          )
          .replace(/\s+/g, ' '),
      ),
    );
  if (!quantity)
    return down
      ? { headline: words, number: numberFrom({ value: 0, decimals: 0, prefix: '', suffix: '' }, 10) }
      : { headline: words, number: null, placeholders: true };
  if (down && !span) return { headline: words, number: numberFrom({ ...quantity, value: 0 }, quantity.value) };
  return {
    headline: words === null ? null : words,
    number: numberFrom(quantity, start?.value ?? 0),
    subline: orNull(said.labelled.body),
  };
}

function numberFrom(
  quantity: { value: number; decimals: number; prefix: string; suffix: string },
  from: number,
): NonNullable<SceneBrief['number']> {
  return { value: quantity.value, from, decimals: quantity.decimals, prefix: quantity.prefix, suffix: quantity.suffix };
}
