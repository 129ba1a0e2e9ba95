import type { CatalogueRecipe } from '../../composer/catalogue';
import type { KindWords } from '../lexicon/objects';
import { cellsOf, parseDated } from '../slots/dated';
import { parseItems } from '../slots/lists';
import { parseQuantity, QUANTITY } from '../slots/numbers';
import { parseSeries } from '../slots/series';
import { parseTalk } from '../slots/talk';
import { anyTime } from '../slots/times';
import { commandsIn } from './commands';
import { chainIn } from './listed-forms';
import { isReadable, orNull, subjectOf, tidyTopic, type Filled, type Said } from './said';
import { entriesOfTalk, titleOfTalk } from './talk-entries';
import { capitalise } from './words';

type Recipe = Pick<CatalogueRecipe, 'id' | 'fields'>;
type Filler = (asked: Asked) => Filled | null;

interface Asked {
  readonly said: Said;
  readonly recipe: Recipe;
  /** What stands behind a colon, else what stands behind the kind's name, else before it. */
  readonly body: string;
  /** What was asked about, where the body stands behind a colon. */
  readonly about: string;
}

/** A scene whose kind was named, filled by the form of what was typed: rows with times, who says what, commands. */
export function fillByForm(said: Said, kind: KindWords | null, recipe: Recipe): Filled | null {
  if (kind === null || (said.quotes.length > 0 && recipe.id !== 'notifications')) return null;
  const text = said.text.trim();
  const topic = said.topic.trim();
  const body = text || topic || said.before.trim();
  const fillers = byRecipe[recipe.id] ?? [];
  for (const filler of fillers) {
    const filled = filler({ said, recipe, body, about: text === '' ? '' : topic });
    const { headline } = said.labelled;
    if (filled) return headline === undefined ? filled : { ...filled, headline };
  }
  return null;
}

const entry = (title: string, text: string | null = null, tag: string | null = null) => ({
  title,
  text,
  tag,
});

/** "Yoga class schedule", "History of Apple": what the kind is called, with what stands around it. */
function titleOf(said: Said, lead: string): string | null {
  const own = said.kindText.trim();
  const about = lead.trim();
  if (!isReadable(own)) return orNull(tidyTopic(about));
  const qualified = `${subjectOf(said)} ${own}`.trim();
  return capitalise(
    about === ''
      ? qualified
      : /^(?:of|for|in|at|to|from|about) /i.test(about)
        ? `${qualified} ${about}`
        : `${qualified}: ${about}`,
  );
}

const fillDated: Filler = ({ said, body, about }) => {
  const dated = parseDated(body);
  return (
    dated && {
      headline: titleOf(said, about || dated.lead),
      entries: dated.rows.map((row) => entry(row.said, null, row.time)),
      items: dated.rows.map((row) => `${row.time} ${row.said}`),
    }
  );
};

const fillRows: Filler = ({ said, body, about }) => {
  const dated = /[|\t]/.test(body) ? null : parseDated(body);
  return dated && { headline: titleOf(said, about || dated.lead), table: { columns: [], rows: cellsOf(dated) } };
};

const fillTalk: Filler = ({ said, about }) => {
  const typed = said.text.trim() === '' ? said.typed : `${said.text.trim()}`;
  const talk = parseTalk(typed, true);
  if (!talk) return null;
  const lead = titleOfTalk(talk.lead);
  return {
    headline: orNull(tidyTopic(/^between /i.test(about) ? lead : titleOfTalk(about) || lead)),
    entries: entriesOfTalk(talk),
  };
};

const fillCommands: Filler = ({ said, body, about }) => {
  const asked =
    said.text.trim() === ''
      ? (commandsIn(said.request.trim()) ?? commandsIn(body))
      : (commandsIn(body) ?? parseItems(body));
  return asked && asked.length > 0 ? { headline: orNull(tidyTopic(about)), items: asked } : null;
};

const fillChain: Filler = ({ said, body, about }) => {
  const via = /^(?:from )?(.+?) to (.+?) (?:via|through|over|by way of) (.+)$/i.exec(body);
  const stops = via ? [via[1] ?? '', ...parseItems(via[3] ?? ''), via[2] ?? ''] : chainIn(body);
  return stops && { headline: titleOf(said, about), entries: stops.map((stop) => entry(stop)) };
};

/** "Free 0, pro 12, team 40": a bare figure behind a plan's name is what it costs. */
const fillPrices: Filler = ({ said, body, about }) => {
  if (/[$€£¥₹:;\n]|\d\s?(?:usd|eur|gbp|chf|euros?|dollars?|kr)/i.test(body)) return null;
  const series = parseSeries(body.replace(/\bfree\b(?!\s*[:=]?\s*\d)/gi, 'Free 0'));
  if (!series || series.data.length < 2) return null;
  return {
    headline: orNull(tidyTopic(about || (series.lead ?? ''))) ?? orNull(said.labelled.headline),
    data: series.data.map(({ label, value }) => ({ label: capitalise(label), value })),
    unit: series.unit,
  };
};

const role =
  /^((?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}.'’-]+(?: (?:van |von |de |der |da |di )?\p{Lu}(?!\p{Lu})[\p{L}.'’-]*){0,2}) ((?:C[A-Z]O|VP|HR|QA|PM|CPA|MD|PhD|\p{Ll}).*)$/u;

/** "Sara Lee CEO, Tom Ruiz designer": a name and what it does, with nothing between. */
const fillPeople: Filler = ({ said, body }) => {
  if (/[:;()\n]|\s[-–—]\s/.test(body)) return null;
  const people = parseItems(body).map((item) => role.exec(item));
  if (people.length === 0 || people.some((one) => one === null)) return null;
  const own = said.kindText.trim();
  return {
    headline: /^(?:our|my|the|meet) /i.test(own) ? capitalise(own) : null,
    entries: people.map((one) => entry(one?.[1] ?? '', capitalise(one?.[2] ?? ''))),
  };
};

/** One thing to be notified of: "water the plants reminder push notification". */
const fillNotice: Filler = ({ said, recipe, body }) => {
  const [quote, ...others] = said.quotes;
  if (others.length > 0 || (quote !== undefined && said.text.trim() !== '')) return null;
  const text = quote ?? said.text.trim();
  const [, from, words] = /^([^:]{1,30}):\s+(.+)$/s.exec(text) ?? [];
  if (from && words && !/[,;\n]\s*[^,;\n]{1,30}:\s/.test(words)) return { entries: [entry(from, capitalise(words))] };
  if (quote !== undefined) return { entries: [entry(quote)] };
  if (text !== '' || /[,;\n]|\d{2}|\band\b/.test(body) || recipe.id !== 'notifications') return null;
  const only = said.before
    .replace(/^(?:a|an|the|one|push|phone)\s+/i, '')
    .replace(/\s+(?:reminder|push|phone)$/i, '')
    .trim();
  const topic = said.topic
    .replace(/(?:^|\s)(?:on|in) (?:a|the|my|your) (?:phone|lock ?screen|iphone|screen)$/i, '')
    .replace(/^(?:saying|that|to|about|for|of)\s/i, '')
    .trim();
  const line = topic || only;
  return line === '' || line.split(/\s+/).length < 2 ? null : { entries: [entry(line)] };
};

const festive = /^(?:party|birthday|anniversary)$/i;

/** "Birthday party for Lena, Saturday 3 pm, at our garden": what it is, and when and where. */
const fillFeast: Filler = ({ said }) => {
  const whole = said.typed.trim();
  const [first = '', ...rest] = whole.split(/\s*[,;\n]\s*/);
  if (said.text.trim() !== '' || !(festive.test(said.kindText.trim()) || anyTime.test(whole)) || first === '')
    return null;
  if (/^(?:confetti|fireworks|celebration|celebrate)/i.test(first) || whole.length > 160) return null;
  return { headline: capitalise(first), subline: orNull(rest.join(', ')) };
};

/** "Christmas countdown from 10", "countdown 3 2 1 go": what it counts to, and from where. */
const fillCountdown: Filler = ({ said }) => {
  const after = `${said.topic} ${said.text}`.replace(/\s+/g, ' ').trim();
  const timed = /^(\d{1,2}) ?(?:seconds?|secs?|s)?,? (?:to|until|till|before) (.+)$/iu.exec(after);
  if (timed)
    return {
      eyebrow: subjectOf(said) === '' ? null : capitalise(subjectOf(said)),
      headline: orNull(tidyTopic(timed[2] ?? '')),
      number: { value: Number(timed[1]), from: 0, decimals: 0, prefix: '', suffix: '' },
    };
  const falling = /(?:^|\s)(\d{1,2})((?:[\s,.…-]+\d{1,2})+)[\s,.…!-]*(.*)$/u.exec(after);
  const subject = subjectOf(said);
  const occasion = subject === '' ? null : capitalise(subject);
  if (falling === null && occasion === null) return null;
  const from = falling ? Number(falling[1]) : Number(/(\d+)/.exec(after)?.[1] ?? NaN);
  const ending = falling
    ? falling[3]
    : after
        .replace(/^.*?\d+/, '')
        .replace(/^(?:\s*(?:seconds|sec|s)(?![a-z]))?[\s,]*(?:(?:then|and|to|until)\s+)?/i, '');
  // "Countdown to launch 5 4 3 2 1": what it counts to is what is there when it is over.
  const aim = falling ? /^(?:to|till|until|for)\s+(.+)$/i.exec(after.slice(0, falling.index).trim())?.[1] : undefined;
  return {
    eyebrow: occasion,
    headline: orNull(tidyTopic(ending ?? '')) ?? orNull(tidyTopic(aim ?? '')),
    number: Number.isFinite(from) ? { value: from, from: 0, decimals: 0, prefix: '', suffix: '' } : null,
  };
};

const tellsWhom =
  /^(?:thank(?:s| you)|thanks so much|many thanks|a big thank you)(?: to)?(?: all)?(?: our| my| the)?$/i;

/** "Thank you to our sponsors Lego, Maersk": what is said to them stands above their names. */
const fillThanks: Filler = ({ said }) => {
  const before = said.before.trim();
  const listed = said.text.trim() || said.topic.trim();
  if (!tellsWhom.test(before) || listed === '') return null;
  return { headline: capitalise(`${before} ${said.kindText.trim()}`), items: parseItems(listed) };
};

/** "A ranking of languages 1 Python 2 Rust": places without figures. */
const fillPlaces: Filler = ({ said, body, about }) => {
  const [, lead = '', listed = ''] = /^(.*?)(?:^|\s)(1[.)]?\s+\p{L}.*)$/su.exec(body) ?? [];
  const items = listed === '' ? [] : parseItems(listed);
  return items.length > 1 ? { headline: orNull(tidyTopic(about || lead)) ?? howTo(said), items } : null;
};

/** "How a bill becomes law in 4 steps. 1 …": what the steps lead to stands before them. */
function howTo({ before }: Said): string | null {
  const asked = before.replace(/\s+(?:in|with|using)(?:\s+\S+)?\s*$/iu, '').trim();
  return /^(?:how|ways?|why|what)(?!\p{L})/iu.test(asked) && asked.includes(' ') ? orNull(tidyTopic(asked)) : null;
}

const scaleIn = ({ suffix }: { readonly suffix: string }): number =>
  /^\s?(?:k|thousand)/i.test(suffix)
    ? 1e3
    : /^\s?(?:m|million)/i.test(suffix)
      ? 1e6
      : /^\s?(?:bn?|billion)/i.test(suffix)
        ? 1e9
        : 1;

const reached = new RegExp(`(${QUANTITY})\\s*(?:of|out of|/)\\s*(?:the |our )?(${QUANTITY})`, 'iu');

/** "We raised $7,500 of $10,000": how much of a hundred that is, and what was said. */
const fillShare: Filler = ({ said }) => {
  const behind = `${said.topic} ${said.text}`.trim();
  const text = reached.test(behind) ? behind : said.before.replace(/[\s,;:]+$/, '').trim();
  const found = reached.exec(text);
  const [got, goal] = [parseQuantity(found?.[1] ?? ''), parseQuantity(found?.[2] ?? '')];
  if (!found || !got || !goal || goal.value <= 0 || /%/.test(got.suffix)) return null;
  // "£18,450 of £25k"; "3 of 4 million": what stands behind the last is meant of both.
  const scaled = got.value * (scaleIn(got) === 1 && got.value < goal.value ? scaleIn(goal) : scaleIn(got));
  const own = scaleIn(got) === 1 && got.value >= goal.value ? got.value : scaled;
  const value = Math.round((own / (goal.value * scaleIn(goal))) * 1000) / 10;
  return {
    headline: orNull(tidyTopic(text)),
    number: { value, from: 0, decimals: Number.isInteger(value) ? 0 : 1, prefix: '', suffix: '%' },
  };
};

/** "A subscribe button for my channel", "clicks on the buy now button": what stands before the button is on it. */
const fillPressed: Filler = ({ said }) => {
  if (said.labelled.action !== undefined) return null;
  const words = `${said.before} ${said.kindText} ${said.topic} ${said.text}`.replace(/\s+/g, ' ').trim();
  // "Follow button": a verb that begins a request is on the button it stands before.
  const around = /^button(?!\p{L})/iu.test(words) ? said.request.trim() : words;
  const [, ahead = '', behind = ''] = /^(.*?)\s*(?<![\p{L}])button(?![\p{L}])\s*(.*)$/iu.exec(around) ?? [];
  const action = ahead
    .replace(/^.*(?:on|the|an?|with|our|my)\s/i, '')
    .replace(looks, ' ')
    .trim();
  if (action !== '' && /^(?:animation|animated|scene|clip|video|please|)$/i.test(behind)) {
    return { action: capitalise(action), headline: null };
  }
  if (action === '' || action.split(/\s+/).length > 3 || behind === '' || /^(?:that|which|says|saying|:)/i.test(behind))
    return null;
  const about = tidyTopic(behind.replace(/^(?:for|on|of|in|at|to)\s+/i, ''));
  return { action: capitalise(action), headline: orNull(about) };
};
const looks = /(?<![\p{L}])(?:animated|big|nice|pulsing|glowing|red|blue|green|round)(?![\p{L}])/giu;

/** "A search bar typing best pizza near me": what is typed into it. */
const fillTyped: Filler = ({ said }) => {
  const [, quote = ''] =
    /^(?:typing|that types|which types|searching(?: for)?|asking(?: for)?|that asks|saying|for|with)\s+(.+)$/is.exec(
      said.topic.trim(),
    ) ?? [];
  return said.text.trim() !== '' || quote === '' || /^(?:a|an|the)\s/i.test(quote) ? null : { quote };
};

const byRecipe: Readonly<Record<string, readonly Filler[]>> = {
  timeline: [fillDated],
  steps: [fillDated, fillPlaces, fillChain],
  table: [fillRows],
  chat: [fillTalk],
  terminal: [fillCommands],
  flowchart: [fillChain],
  'map-route': [fillChain],
  pricing: [fillPrices],
  team: [fillPeople],
  notifications: [fillNotice],
  celebration: [fillFeast],
  countdown: [fillCountdown],
  'logo-wall': [fillThanks],
  ranking: [fillPlaces],
  'prompt-box': [fillTyped],
  progress: [fillShare],
  'call-to-action': [fillPressed],
  'ui-walkthrough': [fillPressed],
};
