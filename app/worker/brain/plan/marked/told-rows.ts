import { COUNT, parseCount } from '../../slots/numbers';
import { headingBefore, sentenceEnd, type MarkedReader } from './marked-form';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tidy = (text: string): string => text.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '');

const inOrder =
  /(?<![\p{L}\d.,:/€$£])(\d{1,2})[.)]?\s+(\p{Lu}[^,;\n]*?)(?=\s*[,;]\s*(?:and\s+)?\d{1,2}[.)]?\s|[.!]\s|[.!]?\s*$|\n)/gu;

/** "AGM agenda, Tuesday 7.30pm. 1 Apologies, 2 Minutes of last meeting, 3 …": points by their numbers. */
export const numberedPoints: MarkedReader = (source) => {
  const found = [...source.matchAll(inOrder)];
  const start = found.findIndex(([, number]) => number === '1');
  const points = found.slice(start).filter(([, number], at) => Number(number) === at + 1);
  const [first, last] = [points[0], points.at(-1)];
  if (start < 0 || !first || !last || points.length < 3) return null;
  const before = source.slice(0, first.index).trim();
  // "1 Sunflower 4.3B, 2 Lights 3.9B" is ranked by what each has.
  if (points.filter(([, , text = '']) => /\d[\d.,]*\s?[%kKmMbB]?$/u.test(text.trim())).length > 1) return null;
  if (/(?<!\p{L})(?:steps?|recipe|how to|ranking|ranked|top \d|places?|standings)(?!\p{L})/iu.test(before)) return null;
  const [title = '', ...rest] = before
    .replace(/\s+please(?=\s*[-–:,.]|$)/iu, '')
    .split(/\s+[-–—]\s+|:\s+|(?<!\d)\.\s+|,\s+/u)
    .map(tidy)
    .filter((part) => part !== '');
  if (title.length > 60) return null;
  return {
    recipe: 'bullet-list',
    filled: {
      headline: title === '' ? null : capital(title.replace(/^(?:an?|the|make|create) /iu, '')),
      subline: rest.length === 0 ? null : rest.map(capital).join(' · '),
      items: points.map(([, , text = '']) => text.trim()),
    },
    from: 0,
    to: last.index + last[0].length,
  };
};

const rowOf = /(?:^|[.;\n]\s+|:\s+)(\p{Lu}[\p{L}\d .&/()’'-]{0,30}?):\s+([^:.;\n]*(?:\.\d[^:.;\n]*)*)(?=[.;\n]|$)/gu;
const cellOf = /^(?:([\p{L}][\p{L}\d @%-]{0,20}?)\s*:?\s+)?([-+]?[$€£]?\d[\d.,]*\s?(?:%|[\p{L}]{1,4}(?:\/\p{L}+)?)?)$/u;

/** "Baseline: accuracy 71.2, F1 68.4, time 12 ms. CNN: 83.5, 81.9, 31 ms": as many figures of each. */
export const figuresOfEach: MarkedReader = (source) => {
  const found = [...source.matchAll(rowOf)];
  const rows = found.map(([, name = '', said = '']) => ({
    name: name.trim(),
    cells: said.split(/,\s+/u).map((cell) => cellOf.exec(cell.trim())),
  }));
  const whole = rows.filter(({ cells }) => cells.length > 1 && cells.every((cell) => cell !== null));
  const width = whole[0]?.cells.length ?? 0;
  const [first, last] = [found[rows.indexOf(whole[0] ?? { name: '', cells: [] })], found.at(-1)];
  if (whole.length < 3 || !first || !last || whole.some(({ cells }) => cells.length !== width)) return null;
  const named = whole.find(({ cells }) => cells.every((cell) => cell?.[1] !== undefined));
  const columns = named ? ['', ...named.cells.map((cell) => capital(cell?.[1] ?? ''))] : [];
  const asked = headingBefore(source, first.index)?.replace(
    /^(?:.*?(?<!\p{L})(?:table|chart|slide)s?(?:,? (?:that |which )?(?:shows?|showing|of|with|for|comparing))? )/iu,
    '',
  );
  const headline = asked?.split(/,\s+/u)[0]?.replace(/^(?:the|of|my|our) (?=\p{Ll}+ of)/iu, '');
  return {
    recipe: 'table',
    filled: {
      headline: headline === undefined || headline === '' ? null : capital(headline),
      table: { columns, rows: whole.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.[2] ?? '')]) },
    },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const priceWords =
  /(?<!\p{L})(?:prices?|price (?:list|board)|menu|tariff|speisekarte|preise|preisliste|carta|precios|carte|tarifs?)(?!\p{L})/iu;
const plainPrice =
  /(?:^|[,.;:!?\n]\s*|\sand\s)(?:and )?(?:the |our )?(\p{L}[\p{L}&'’ -]{1,40}?)\s+(\d{1,3}[.,]\d{2})(?![\d.,]*\d|\s?[ap]m|\s?[€$£%])/giu;

/** "Price board for my bakery. Sourdough 4.20, rye loaf 4.80": what costs what, though nobody says of which money. */
export const plainPrices: MarkedReader = (source) => {
  if (!priceWords.test(source) || /\d{1,2}:\d{2}/u.test(source)) return null;
  const found = [...source.matchAll(plainPrice)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 3) return null;
  const head = source.slice(0, first.index);
  const title = tidy(head.split(/[.:!?\n]/u)[0] ?? '').replace(/\s+(?:please|pls)$/iu, '');
  return {
    recipe: 'table',
    filled: {
      headline:
        title === '' || title.length > 60
          ? null
          : capital(title.replace(/^(?:an?|the|make|create|do) (?:an? )?/iu, '')),
      table: { columns: [], rows: found.map(([, name = '', cost = '']) => [capital(name.trim()), cost]) },
    },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const bracketed =
  /(?:^|[:,;.\n]\s*|\sand\s+)(\p{Lu}[\p{L}+]{1,20}(?: \p{Lu}[\p{L}+]{1,15})?)(?: plan)?(?:,? (?:is |at |for )?([$€£]\s?\d[\d.,]*(?:\s?\/\s?\p{L}+){0,2}(?: (?:a|per) \p{L}+){0,2}|free|custom|talk to us|contact us|on request))?\s*\(([^()\n]{3,160})\)/gu;

/** "Starter $0 (1 project), Team $24/mo (SSO, support) and Enterprise, talk to us (SLA)": plans and what they hold. */
export const plansInBrackets: MarkedReader = (source) => {
  const found = [...source.matchAll(bracketed)];
  const [first, last] = [found[0], found.at(-1)];
  if (
    !first ||
    !last ||
    found.length < 2 ||
    !/(?<!\p{L})(?:plans?|tiers?|pricing|prices?|packages?|subscriptions?|memberships?)(?!\p{L})/iu.test(source)
  )
    return null;
  if (!found.some(([, , cost]) => cost !== undefined)) return null;
  const entries = found.map(([, title = '', cost, held = '']) => ({
    title,
    tag: cost === undefined ? null : capital(cost),
    text: held,
  }));
  const brand = /(?<!\p{L})(?:brand|company|product|app) is (?:called )?(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?)/u.exec(
    source,
  )?.[1];
  return {
    recipe: 'pricing',
    filled: { entries, ...(brand === undefined ? {} : { headline: brand }) },
    from: first.index,
    to: last.index + last[0].length,
  };
};

const turn = /(?<=^|[.!?…"”:]\s+)(\p{Lu}[\p{L}]{0,14}(?: \p{Lu}[\p{L}]{0,14})?):\s+/gu;

/** "Mum: did you eat. Son: yes. Mum: what.": two or three who talk in turns, in one line. */
export const talkInLine: MarkedReader = (source) => {
  const marks = [...source.matchAll(turn)];
  const names = new Set(marks.map(([, name]) => name));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || marks.length < 4 || names.size < 2 || names.size > 3 || marks.length < names.size * 2)
    return null;
  const to = sentenceEnd(source, last.index + last[0].length);
  const entries = marks.map((mark, at) => ({
    title: mark[1] ?? '',
    text: source
      .slice(mark.index + mark[0].length, marks[at + 1]?.index ?? to)
      .trim()
      .replace(/(?<=[^.])\.$/u, ''),
    tag: null,
  }));
  return { recipe: 'chat', filled: { entries }, from: 0, to };
};

const countingDown = new RegExp(
  `(?<!\\p{L})(?:countdown|count(?:s|ing)? down|cuenta (?:atrás|regresiva)|compte à rebours|countdown|contagem regressiva|conto alla rovescia)(?!\\p{L})[^.!?"“]{0,80}?(?:from|de|von|da|del) (${COUNT}|\\d{1,2}) (?:to|a|à|auf|bis|al?) (?:0|zero|cero|null|zéro|1|one|uno)(?!\\d)`,
  'iu',
);

/** "Cuenta atrás …, que vaya de 10 a 0 y al final diga "¡Feliz 2026!"". */
export const countdownThen: MarkedReader = (source) => {
  const found = countingDown.exec(source);
  const from = found ? parseCount((found[1] ?? '').toLowerCase()) : null;
  const says = /["“„«]([^"”“»]{2,60})["”“»]/u.exec(source)?.[1];
  if (!found || from === null || from < 2 || from > 60 || says === undefined) return null;
  const number = { value: from, from: 0, decimals: 0, prefix: '', suffix: '' };
  const by =
    /(?<!\p{L})(?:de parte de|from|von|de la part de|da parte de) ((?:la |die |the |our )?\p{L}+ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
      source.slice(found.index + found[0].length),
    )?.[1];
  return {
    recipe: 'countdown',
    filled: { headline: says, number, ...(by === undefined ? {} : { subline: capital(by) }) },
    from: 0,
    to: source.length,
  };
};

const station =
  /^(?:(?:start|begin|starting|depart|departing|finish|end|ending|arrive|arriving)(?:s|ing)? (?:at |in |from )?)?(\p{Lu}[\p{L}.’' -]{1,30}?)(?:\s+(?:start|finish|end))?(?:\s+(?:at )?(\d[\d.,]*)(?:\s?(miles?|mi|km|k|m|kilomet(?:er|re)s))?)?(?:\s+(?:start|finish|end))?$/u;

/** "Bristol start, Bath 13 miles, Chippenham 26, …, finish Windsor 100 miles": stations with how far they are. */
export const stationsOf: MarkedReader = (source) => {
  const mark =
    /(?<!\p{L})(?:route|map|ride|race|run|walk|line|stops?|stations?|stages?|trail|tour)(?!\p{L})[^:\n]{0,80}:\s+/iu.exec(
      source,
    );
  if (!mark) return null;
  const from = mark.index + mark[0].length;
  const to = sentenceEnd(source, from);
  const parts = source.slice(from, to).split(/\s*[,;]\s*(?:and |then )?/u);
  const stops = parts.map((part) => station.exec(part.trim()));
  const unit = stops.map((stop) => stop?.[3]).find((one) => one !== undefined);
  const far = stops.filter((stop) => stop?.[2] !== undefined).length;
  if (parts.length < 3 || stops.some((stop) => stop === null) || unit === undefined || far < parts.length - 1)
    return null;
  const head =
    headingBefore(source, from)
      ?.replace(/:$/u, '')
      .replace(/^(?:route map|map|route) (?:for|of) (?:our|the|my) /iu, '')
      .split(/,\s/u)[0] ?? '';
  return {
    recipe: 'timeline',
    filled: {
      headline: head === '' ? null : capital(head),
      entries: stops.map((stop) => ({ title: stop?.[1] ?? '', text: null, tag: `${stop?.[2] ?? '0'} ${unit}` })),
    },
    from: mark.index,
    to,
  };
};

const shareBehind =
  /(?:^|[:,;\n]\s*|\sand\s)(?:and )?(?:the )?(\p{L}[\p{L}&'’ -]{1,40}?)\s*:?\s+(\d{1,3}(?:[.,]\d+)?)\s?%(?=\s*[,;.\n]|\sand\s|\s*$)/giu;

/** "Staff 46%, building 27%, …, other 4%. total £212,400": shares, and what they are shares of. */
export const sharesOfTotal: MarkedReader = (source) => {
  const found = [...source.matchAll(shareBehind)];
  const [first, last] = [found[0], found.at(-1)];
  const total =
    /(?<!\p{L})(?:total|in all|altogether|all in all|overall)(?: is| of|:)?\s+([€$£]?\s?\d[\d.,]*(?<![.,])\s?(?:[kmb](?!\p{L})|€|people|hours?)?)/iu.exec(
      source,
    );
  if (!first || !last || !total || found.length < 3) return null;
  const round = /(?<!\p{L})(pie|donut|doughnut|ring)(?!\p{L})/iu.exec(source)?.[1]?.toLowerCase();
  const bars = /(?<!\p{L})(?:bars?|columns)(?!\p{L})/iu.test(source);
  const above = headingBefore(source, first.index)?.replace(
    /^(?:an? )?(?:pie|donut|doughnut|bar|ring) ?(?:chart|graph)?(?: of| for| with| showing)?,? ?/iu,
    '',
  );
  return {
    recipe: bars ? 'bar-chart' : round === 'pie' ? 'pie-chart' : 'donut-chart',
    filled: {
      headline: above === undefined || above === '' ? null : capital(above),
      data: found.map(([, label = '', value = '']) => ({
        label: label.trim(),
        value: Number(value.replace(',', '.')),
      })),
      unit: '%',
      subline: `Total ${total[1] ?? ''}`.trim(),
    },
    from: first.index,
    to: Math.max(last.index + last[0].length, total.index + total[0].length),
  };
};
