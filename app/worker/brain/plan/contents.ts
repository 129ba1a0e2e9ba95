import type { KindWords } from '../lexicon/objects';
import { COUNT, parseCount } from '../slots/numbers';
import { parseItems } from '../slots/lists';
import { bareTopic, isReadable, orNull, subjectOf, tidyTopic, type Filled, type Said } from './said';
import { capitalise } from './words';

/** Kinds of films rather than of scenes: what they are about becomes the title. */
const film =
  /^(?:teaser|promo|ad|advert|commercial|trailer|lesson|explainer|tutorial|workshop|course|presentation|slideshow|video|film|clip)/i;
const teaches = /^(?:lesson|tutorial|workshop|course)/i;

export function fillTitle(said: Said, kind: KindWords | null): Filled {
  const { quotes, labelled } = said;
  const text = said.text.replace(/\s+/g, ' ').trim();
  const headline = orNull(labelled.headline) ?? quotes[0] ?? null;
  const second = labelled.headline && quotes[0] ? quotes[0] : (quotes[1] ?? null);
  const subline = orNull(labelled.body) ?? orNull(labelled.caption) ?? second;
  const eyebrow = orNull(labelled.eyebrow) ?? (teaches.test(said.kindText) ? capitalise(said.kindText.trim()) : null);
  if (headline !== null) {
    const extra = subline === null && (kind === null || kind.recipe === 'title') ? bareTopic(text) : '';
    return { eyebrow, headline, subline: subline ?? orNull(extra.replace(mockup, '')) };
  }
  const before =
    text === '' && said.topic.trim() === '' ? said.before.replace(/^(?:show|write|put|say|have|use|with) /i, '') : '';
  const code =
    /^promo$/i.test(said.kindText.trim()) && /^codes?\s/i.test(said.topic.trim()) ? `Promo ${said.topic.trim()}` : '';
  const topic = text || code || (kind === null ? topical(said.topic) : tidyTopic(said.topic)) || bareTopic(before);
  const about = text === '' ? '' : tidyTopic(said.topic);
  if (about !== '' && !instructs.test(about) && subline === null) {
    // "Intro for Acme: the fastest CRM" names what it opens; "Quarterly report: revenue is up" says what of it.
    const opens = kind?.sceneName === 'Intro' || film.test(said.kindText);
    return opens ? { eyebrow, headline: about, subline: text } : { eyebrow: eyebrow ?? about, headline: text, subline };
  }
  const parts = twoLines(topic.replace(/^[Nn]ame:? (?=\p{Lu})/u, ''), kind, said);
  return { eyebrow, headline: orNull(parts[0]), subline: subline ?? orNull(parts[1]) };
}

/** What is to be seen there is told; how it is framed is not read by anybody. */
const mockup =
  /^(?:(?:an?|the) )?(?:phone|laptop|app|browser|screen|tablet|watch)(?: (?:mock ?up|screen|frame|view))? (?:showing|with|of|displaying) (?:an? |the )?/iu;

/** "Something about coffee" is about coffee; what was typed as a line is a line, and begins as one. */
function topical(text: string): string {
  const about =
    /^(?:something|smth|sth|anything|a video|one)(?: (?:nice|cool|fun|short|simple))? (?:about|on|for) (.+)$/is.exec(
      text.trim(),
    )?.[1];
  // A line of its own keeps its first word: "The best way to predict the future".
  if (about === undefined && /^(?:the|a|an|some|to)\s/i.test(text.trim()) && text.trim().split(/\s+/).length > 4)
    return capitalise(text.trim().replace(/[\s,:;–-]+$/, ''));
  return tidyTopic(about ?? text);
}

/** Says where or how, not what. */
const instructs =
  /^(?:bottom|top|left|right|at|in|on|to|that|which|with|as|scene|slide|one(?= ?$| (?:that|which|with|more|for|saying|like|scene|slide|about|of)(?!\p{L}))|like|saying|please|\d+)(?![\p{L}])|^(?:here|next|now|then|number)(?= ?$| (?:scene|slide|one|comes|is|we)(?!\p{L}))/iu;

/** "Jane Doe, CTO" on a name plate, "Apply today with jobs.oakly.io": a line and a smaller one. */
function twoLines(topic: string, kind: KindWords | null, said: Said): readonly [string, string] {
  const splits = (kind !== null && kind.recipe !== 'title') || (film.test(said.kindText) && said.text === '');
  if (!splits) return [topic, ''];
  const parts = /^(.+?)(?:,| - | – |: | \/ )\s*(.+)$/.exec(topic) ?? /^(.+?) (?:with|at|on) (\S+\.\S+)$/.exec(topic);
  return parts ? [parts[1]?.trim() ?? topic, parts[2]?.trim() ?? ''] : [topic, ''];
}

export function fillQuote(said: Said): Filled {
  const attribution = orNull(said.labelled.attribution);
  const text = said.text.trim();
  const [quoted, other] = said.quotes;
  if (quoted !== undefined) {
    const by = attribution ?? orNull(other) ?? orNull(person(text) || person(said.topic) || person(said.before));
    return { quote: quoted, attribution: by };
  }
  const dashed = /^(.+?)\s*(?:—|–|\s-\s|~)\s*([^—–]+)$/s.exec(text);
  if (dashed?.[1] && dashed[2] && dashed[2].length < 60) {
    return { quote: dashed[1].trim(), attribution: attribution ?? dashed[2].trim() };
  }
  const by = attribution ?? orNull(person(said.topic));
  const about = /^(?:about|on) (.+)$/i.exec(said.topic.trim())?.[1];
  return text === ''
    ? { quote: null, attribution: by, eyebrow: orNull(tidyTopic(about ?? '')), placeholders: true }
    : { quote: text, attribution: by };
}

/** Who said it: "from Mara Lind", "what our customer Anna said". */
function person(text: string): string {
  const bare = text
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(
      /^(?:(?:by|from|of|said by|says|said|quoth|attributed to|author:?|show|what|here is what|with|-)\s+)+/i,
      '',
    )
    .replace(/(?:\s+(?:says|said|told us|wrote))?[\s:,.]*$/i, '')
    .replace(/(?<=\p{Lu}[\p{L}.]*) (?:about|on|that|which|where|saying)\s.*$/su, '')
    .trim();
  const named = /^our \p{Ll}+ (\p{Lu}.*)$/u.exec(bare)?.[1];
  if (named) return named;
  return /^(?:about|on|for|with|in|that|using)\s/i.test(bare) ? '' : bare.replace(/^our (?=\p{Ll}+$)/u, 'Our ');
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];
const things =
  'reason|step|tip|benefit|feature|point|way|thing|fact|rule|goal|idea|advantage|lesson|mistake|question|example|item|bullet|takeaway|highlight';
const countedThings = new RegExp(`(?<![\\p{L}\\p{N}])(${COUNT}) (?:\\p{L}+ ){0,2}?(${things})s`, 'iu');
const anyThings = new RegExp(`(${things})s?(?![\\p{L}])`, 'iu');

/** "Three reasons to switch" has no reasons yet: neutral places to fill in, never an invented claim. */
export function placeholderItems(words: string): string[] {
  const found = countedThings.exec(words);
  const count = Math.min(10, Math.max(2, found ? (parseCount((found[1] ?? '').toLowerCase()) ?? 3) : 3));
  const noun = (found?.[2] ?? anyThings.exec(words)?.[1] ?? 'point')
    .toLowerCase()
    .replace(/^(?:bullet|thing)$/, 'point');
  return places.slice(0, count).map((place) => `${place} ${noun}`);
}

export function fillList(said: Said, kind: KindWords | null = null): Filled {
  const { quotes, labelled } = said;
  const titled = orNull(labelled.headline);
  const listed = itemsIn(said);
  const items = listed.items;
  const subline = orNull(labelled.body);
  if (titled === null && quotes.length > 0 && items.length > 1) {
    return { headline: quotes[0] ?? null, items: [...items, ...quotes.slice(1)], subline };
  }
  if (items.length === 0 && quotes.length > 1)
    return { headline: titled ?? orNull(listTitle(said, kind)), items: [...quotes], subline };
  const headline = titled ?? quotes[0] ?? orNull(listTitle({ ...said, topic: listed.topic }, kind));
  if (items.length > 1 || (items.length === 1 && (said.topic.trim() !== '' || headline !== null)))
    return { headline, items, subline };
  const title = headline ?? orNull(tidyTopic(items[0] ?? ''));
  // One line for what needs no list is that line.
  if (title !== null && kind?.recipe === 'kinetic-type') return { headline: title, subline };
  return { headline: title, items: placeholderItems(`${said.whole} ${title ?? ''}`), subline, placeholders: true };
}

/** Items stand after a colon, or after "with" where there are several: "agenda with Welcome, Numbers and Questions". */
function itemsIn(said: Said): { readonly items: string[]; readonly topic: string } {
  const text = said.text.trim();
  if (text !== '') return { items: parseItems(text), topic: said.topic };
  const listed = /^(.*?)(?:^|\s)(?:with|containing|including|like|of|such as)\s+(.+)$/is.exec(said.topic.trim());
  const items = listed ? parseItems(listed[2] ?? '') : [];
  if (items.length > 2 || (items.length === 2 && /^with/i.test(said.topic.trim())))
    return { items, topic: listed?.[1] ?? '' };
  // "Tips for better sleep - no phone - cool room": the first mark ends what they are for.
  const [head = '', ...marked] = said.topic.trim().split(/(?:^|\s)[-–—•]\s+/);
  if (marked.length > 1 && said.quotes.length === 0) {
    const items = marked.map((item) => item.replace(/[,;]$/, ''));
    const behind = said.typed.slice(said.typed.indexOf(said.kindText.trim()) + said.kindText.trim().length);
    return /^\s*[-–—•]/.test(behind)
      ? { items: [head, ...items].filter((item) => item !== ''), topic: '' }
      : { items, topic: head };
  }
  const bare = parseItems(said.topic);
  return bare.length > 2 && said.quotes.length === 0
    ? { items: bare.map((item, index) => (index === 0 ? bareTopic(item) : item)), topic: '' }
    : { items: [], topic: said.topic };
}

const plainList =
  /^(?:liste|lista|bullet(?:ed|s| list| points?| point list)?|list|points|items|table|grid|cards|chat|messages|flow|process|check ?list|numbered list)s?$/i;

/** "a list of the roles" is titled Roles; "Agenda" and "Three reasons to switch" name themselves. */
function listTitle(said: Said, kind: KindWords | null): string {
  const topic = tidyTopic(said.topic);
  const subject = subjectOf(said);
  if (plainList.test(said.kindText.trim())) return topic || (subject === '' ? '' : `${subject} ${said.kindText}`);
  if (kind && !['bullet-list', 'title'].includes(kind.recipe) && !isReadable(said.kindText)) return topic;
  const own = `${subject} ${said.kindText} ${said.topic}`.replace(/\s+/g, ' ').replace(/^(?:a|an|the|some) /i, '');
  return tidyTopic(own);
}
