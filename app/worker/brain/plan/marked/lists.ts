import { parseCount, COUNT } from '../../slots/numbers';
import { figuresIn } from '../figure-rows';
import { headingBefore, sentenceEnd, type MarkedReader } from './marked-form';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const split = (text: string): string[] =>
  text
    .split(/\s*[,;\n]\s*(?:and\s+)?|\s+and\s+(?=[^,;]+$)/u)
    .map((item) => item.replace(/^(?:[-–•*]|\d{1,2}[.)])\s+|^and\s+|^(?:and )?number \p{L}+ is\s+/iu, '').trim())
    .filter((item) => item !== '');

const counted = new RegExp(
  `(?<![\\p{L}\\d])((?:top |the |our |my )*(${COUNT})(?![\\d.,%]) (?!scenes?|slides?|seconds?|secs?|parts?\\b)[\\p{L}'’ -]{3,50}?)(?:,[^:.\\n]{0,40})?\\s*[:–—]\\s+`,
  'iu',
);

/** "Top 5 mistakes new runners make: …", exactly five of them behind the colon. */
export const countedList: MarkedReader = (source) => {
  const head = counted.exec(source);
  const count = head ? parseCount((head[2] ?? '').toLowerCase()) : null;
  if (!head || count === null || count < 3) return null;
  const from = head.index + head[0].length;
  const to = sentenceEnd(source, from);
  // With nothing around it a list is read as all others are.
  if (source.slice(to).trim().length < 12 && head.index < 25 && !head[0].includes(',')) return null;
  const items = split(source.slice(from, to));
  if (items.length !== count || items.some((item) => item.length > 90 || /\s[-–→]\s|:\s|["“”]|^[£$€]?\d+$/u.test(item)))
    return null;
  const figures = figuresIn(items.join(', '));
  const heading = { headline: capital((head[1] ?? '').replace(/^the (?=\d)/iu, '').trim()) };
  if (figures?.length === count && items.every((item) => /\d/.test(item)))
    return { recipe: 'stat-row', filled: { headline: null, figures }, from: head.index, to };
  const steps = /(?<!\p{L})steps?(?!\p{L})/iu.test(head[1] ?? '');
  const ticks = /(?<!\p{L})(?:ticks?|ticking|check marks?)(?!\p{L})/iu.test(source);
  return {
    recipe: steps ? 'steps' : ticks ? 'checklist' : 'bullet-list',
    filled: { ...heading, items },
    from: head.index,
    to,
  };
};

const inSteps = new RegExp(
  `(?:^|[.!?]\\s+)((?!how to )[^.!?\\n:]{4,70}?),? in (${COUNT}) (?:easy |simple |quick )?steps?\\s*[-–—:.]\\s+`,
  'iu',
);

/** "How we make our sourdough in 5 steps - feed the starter 8pm, mix at 5am, …". */
export const stepsOf: MarkedReader = (source) => {
  const head = inSteps.exec(source);
  const count = head ? parseCount((head[2] ?? '').toLowerCase()) : null;
  if (!head || count === null) return null;
  const from = head.index + head[0].length;
  const to = sentenceEnd(source, from);
  const items = split(source.slice(from, to));
  if (items.length !== count) return null;
  return { recipe: 'steps', filled: { headline: capital((head[1] ?? '').trim()), items }, from: head.index, to };
};

const line = /^\s*([\p{L}][\p{L} .'’-]{0,20}?)\s*:\s+(\S.*)$/u;

/** Lines of two or three who talk in turns, whatever the lines around them say. */
export const talkLines: MarkedReader = (source) => {
  const lines = source.split('\n');
  const said = lines.map((text) => line.exec(text));
  const [first, last] = [said.findIndex((one) => one !== null), said.findLastIndex((one) => one !== null)];
  const spoken = said.slice(first, last + 1);
  if (first < 0 || spoken.length < 3 || spoken.some((one) => one === null)) return null;
  const names = new Set(spoken.map((one) => one?.[1]?.toLowerCase()));
  if (names.size > 3 || names.size === spoken.length) return null;
  const entries = spoken.map((one) => ({ title: capital(one?.[1] ?? ''), text: one?.[2] ?? '', tag: null }));
  return {
    recipe: 'chat',
    filled: { entries },
    from: lines.slice(0, first).join('\n').length,
    to: lines.slice(0, last + 1).join('\n').length,
  };
};

const ranked =
  /(?<![\p{L}\d.,])(\d{1,2})(?:º|ª|st|nd|rd|th|°)\.?\s+([^,;\n]+?)(?=\s*[,;\n]\s*\d{1,2}(?:º|ª|st|nd|rd|th|°)|\s*[.\n]|$)/giu;

/** "1º Marta y Chus 15 puntos, 2º Los Primos 12": places in their order. */
export const rankedPlaces: MarkedReader = (source) => {
  const found = [...source.matchAll(ranked)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 3 || found.some(([, number], at) => Number(number) !== at + 1)) return null;
  const rows = found.map(([, , said = '']) => /^(.+?)\s+(\d[\d.,]*)(?:\s\p{L}+)*$/u.exec(said));
  const headline = headingBefore(source, first.index);
  const counts = rows.every((row) => row !== null);
  const filled = counts
    ? { headline, data: rows.map((row) => ({ label: row?.[1] ?? '', value: Number(row?.[2] ?? 0) })) }
    : { headline, items: found.map(([, , said = '']) => said.trim()) };
  return { recipe: 'ranking', filled, from: first.index, to: last.index + last[0].length };
};

const down =
  /^\s*(\d{1,2})\s*(?:,|\.{2,3}|…|-)\s*(\d{1,2})\s*(?:,|\.{2,3}|…|-)\s*(\d{1,2})(?:\s*(?:,|\.{2,3}|…|-)\s*\d{1,2})*\s*(?:\.{2,3}|…|,)?\s*(\p{L}[^\n]{1,40})$/u;

/** "10, 9, 8... launch". */
export const countingDown: MarkedReader = (source) => {
  const found = down.exec(source);
  const [first, second, third] = [1, 2, 3].map((at) => Number(found?.[at]));
  if (!found || first === undefined || second !== first - 1 || third !== first - 2) return null;
  const number = { value: first, from: 0, decimals: 0, prefix: '', suffix: '' };
  return { recipe: 'countdown', filled: { headline: capital(found[4] ?? ''), number }, from: 0, to: source.length };
};

const countdown = new RegExp(
  `(?<!\\p{L})count(?:s|ing)? ?down (?:from )?(${COUNT})(?: (?:down )?to (?:zero|one|0|1))?(?!\\p{L})[^.!?]{0,60}?(?<!\\p{L})(?:says?|shows?|reads?|then) (.{3,50}?)(?= with | and (?:our|the|my|we) |[.,!?\\n]|$)`,
  'iu',
);

/** "A countdown from ten to zero, and when it hits zero it says happy new year with sparkles". */
export const countdownTo: MarkedReader = (source) => {
  const found = countdown.exec(source);
  const from = found ? parseCount((found[1] ?? '').toLowerCase()) : null;
  if (!found || from === null || from < 2 || /["“]/u.test(source)) return null;
  const number = { value: from, from: 0, decimals: 0, prefix: '', suffix: '' };
  return {
    recipe: 'countdown',
    filled: { headline: capital(found[2] ?? ''), number },
    from: found.index,
    to: found.index + found[0].length,
  };
};

const leftRight =
  /(?<!\p{L})(?:on the )?left:? (?:side )?([^.;!?\n]{4,80}?),? (?:and )?(?:on the )?right:? (?:side )?([^.;!?\n]{4,80})/iu;

/** "Left Basic 9 euro 10 GB, right Plus 15 euro 60 GB": what stands on either side. */
export const leftAndRight: MarkedReader = (source) => {
  const found = leftRight.exec(source);
  if (!found || !/(?<!\p{L})(?:compar\w+|vs|versus|side by side|two|both|difference)(?!\p{L})/iu.test(source))
    return null;
  const sides = [found[1] ?? '', found[2] ?? ''].map((said) => {
    const [, title = '', rest = ''] = /^(\p{L}[\p{L}.'’-]*)[:,]?\s*(.*)$/u.exec(said.trim()) ?? [];
    return {
      title: capital(title),
      items: rest === '' ? [] : rest.split(/\s*,\s*|\s+(?=\d)|\s+(?=(?:no|with|without) )/u),
    };
  });
  if (sides.some(({ title, items }) => title === '' || items.length === 0)) return null;
  return {
    recipe: 'comparison',
    filled: { headline: null, sides },
    from: found.index,
    to: found.index + found[0].length,
  };
};

/** "Evaporation, then condensation, then precipitation, then collection": stations, in a circle if it says so. */
export const thenChain: MarkedReader = (source) => {
  const found =
    /(?<=^|[.:!?]\s+)(\p{L}[\p{L} ]{2,30}(?:,? (?:and )?then \p{L}[\p{L} ]{2,30}?){2,})(?=[,.;!?]|\sand\s|$)/u.exec(
      source,
    );
  if (!found) return null;
  const names = (found[1] ?? '').split(/,? (?:and )?then /u).map((name) => capital(name.trim()));
  if (names.some((name) => name.split(' ').length > 3)) return null;
  const [first = ''] = names;
  const isRound = /(?<!\p{L})(?:circle|cycle|round and round|loop|over again|never stops)(?!\p{L})/iu.test(source);
  const about = /(?:explaining|explains|about|of) (the [\p{L} ]{3,30}?)(?=[?.:!,]|$)/iu.exec(
    source.slice(0, found.index),
  )?.[1];
  return {
    recipe: 'flowchart',
    filled: {
      headline: about === undefined ? null : capital(about),
      entries: (isRound ? [...names, first] : names).map((title) => ({ title, text: null, tag: null })),
    },
    from: found.index,
    to: found.index + found[0].length,
  };
};

/** "Annual meeting, Thursday at 7.30pm. Agenda: apologies, report, …": what is on, and what is gone through. */
export const agendaOf: MarkedReader = (source) => {
  const mark = /(?<=[.!?]\s+)(agenda|programme|program|on the menu|line-?up|tagesordnung):\s+/iu.exec(source);
  if (!mark) return null;
  const from = mark.index + mark[0].length;
  const to = sentenceEnd(source, from);
  const items = split(source.slice(from, to)).map(capital);
  const before = source
    .slice(0, mark.index)
    .trim()
    .replace(/[.!?]$/u, '');
  const heading = (before.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '').trim();
  const [title = '', ...rest] = heading.split(/,\s+/u);
  if (items.length < 3 || title === '' || title.length > 60) return null;
  const filled = { headline: title, eyebrow: rest.length === 0 ? null : rest.join(', '), items };
  return { recipe: 'bullet-list', filled, from: before.length - heading.length, to };
};

/** "From Jane Austen, @janeausten: "…" 1.8K reposts": who posts, and what became of it. */
export const postedBy: MarkedReader = (source) => {
  const who =
    /(?:^|[\s,])(?:[Ff]rom |[Bb]y )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}),? \(?(@[\w.]{2,30})\)?/u.exec(
      source,
    );
  const quote = /["“„]([^"”“]{8,280})["”“]/u.exec(source);
  if (!who || !quote || !/(?<!\p{L})(?:tweet|toot|post|x post)(?!\p{L})/iu.test(source)) return null;
  const behind = source.slice(quote.index + quote[0].length).replace(/\([^)]*\)/gu, '');
  const figures = figuresIn(behind.slice(0, sentenceEnd(behind, 1)).trim());
  return {
    recipe: 'social-post',
    filled: { quote: quote[1] ?? '', attribution: `${who[1] ?? ''} ${who[2] ?? ''}`, ...(figures ? { figures } : {}) },
    from: 0,
    to: source.length,
  };
};
