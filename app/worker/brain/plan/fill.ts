import { catalogue, type CatalogueRecipe } from '../../composer/catalogue';
import type { KindWords } from '../lexicon/objects';
import { shapeOf } from '../lexicon/entry-shapes';
import { ASKING_VERB } from '../lexicon/patterns';
import { readCode, withoutLineWords } from '../slots/code';
import { entryLines, parseEntries } from '../slots/entries';
import { parseSides, sideNames } from '../slots/sides';
import { TIME } from '../slots/times';
import { fillByForm } from './fill-by-form';
import type { Typed } from './form';
import { ofCode } from './told-forms';
import { fillList, fillQuote, fillTitle, placeholderItems } from './contents';
import { fillChart, fillNumber, fillShares } from './figures';
import { fillFigures, fillTable, tableIn } from './figure-rows';
import { bareTopic, orNull, tidyTopic, type Filled, type Said } from './said';
import { capitalise } from './words';

type Recipe = Pick<CatalogueRecipe, 'id' | 'fields'>;
const noFields: CatalogueRecipe['fields'] = [];
type Filler = (said: Said, kind: KindWords | null, recipe: Recipe) => Filled | null;

/** A recipe is filled by what it has fields for, so that one added later is filled without a word here. */
export function fill(recipeId: string, given: Said, kind: KindWords | null): Filled {
  const recipe = catalogue.recipes.find((one) => one.id === recipeId) ?? { id: recipeId, fields: noFields };
  const has = (field: CatalogueRecipe['fields'][number]): boolean => recipe.fields.includes(field);
  const said = has('address') ? withoutAddress(given) : given;
  const links = {
    ...(has('address') && said.address !== null ? { address: said.address } : {}),
    ...(has('action') && said.labelled.action !== undefined ? { action: said.labelled.action } : {}),
  };
  const order: readonly (readonly [boolean, Filler])[] = [
    [has('quote') && has('attribution'), fillQuote],
    [recipe.fields[0] === 'quote', fillWords],
    [has('code') && (!has('items') || said.fenced !== null), fillCode],
    [has('sides'), fillSides],
    [has('figures'), fillFigures],
    [has('data') && has('items') && kind !== null, fillNames],
    // With no word for a table, the first line is a row as well.
    [has('table') && kind === null && tableIn(said.whole) !== null, () => ({ table: tableIn(said.whole) })],
    [has('table') && (!has('data') || tableIn(said.text) !== null), fillTable],
    [has('entries') && (has('items') || !has('subline')), fillEntries],
    [has('data') && has('number'), fillShares],
    [has('data'), fillChart],
    [has('number') && !has('items') && (recipe.fields[0] !== 'headline' || /\d/.test(said.whole)), fillNumber],
    [has('items') && !has('sides'), fillList],
  ];
  const formed = fillByForm(said, kind, recipe);
  if (formed) return { ...formed, ...links };
  const posted = quotedFrom(given, recipe);
  if (posted) return posted;
  const titled = fillTitle(said, kind);
  const greeting = greetingOf(said);
  if (greeting !== null && recipe.fields[0] === 'headline') return { ...titled, headline: greeting };
  // What a button says is said once, on the button.
  const worded =
    links.action === undefined ? said : { ...said, quotes: said.quotes.filter((quote) => quote !== links.action) };
  for (const [fits, filler] of order) {
    const filled = fits ? filler(worded, kind, recipe) : null;
    if (!filled) continue;
    // A line that the recipe has no place for is its title, if it has none.
    const only = !has('subline') && filled.headline == null && filled.subline != null;
    return { ...filled, ...(only ? { headline: filled.subline } : {}), ...links };
  }
  // "An aurora background": what shows nothing but a headline is made of what it is called.
  if (recipe.fields.length === 1 && titled.headline === null && said.kindText.trim() !== '')
    return { ...titled, headline: said.kindText.trim() };
  const general = recipe.fields.some((field) => !['headline', 'subline', 'eyebrow'].includes(field));
  return { ...(general ? { ...titled, ...withAction(said, has('action'), links.action) } : titled), ...links };
}

const sender =
  /(?:^|\s)(?:from|by|of)\s+(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3}(?: @[\w.]+)?|@[\w.]+)/u;

/** "A post from @luna: "…"", "a notification: "…" from Nordic Home": who a quotation comes from, beside it. */
function quotedFrom({ quotes, topic, text, before, address, labelled }: Said, { id }: Recipe): Filled | null {
  const [quote] = quotes;
  if (quote === undefined || quotes.length > 1) return null;
  const told = [`${before} ${topic}`, text, `by ${labelled.attribution ?? ''}`];
  const from = told.map((part) => sender.exec(part)?.[1]).find((one) => one !== undefined) ?? address;
  if (from == null) return null;
  if (id === 'social-post') return { quote, attribution: from };
  return id === 'notifications' ? { entries: [{ title: from, text: quote, tag: null }] } : null;
}

/** "Happy birthday Emma" is said to a viewer as it stands. */
function greetingOf(said: Said): string | null {
  const [whole, greeting] = greets.exec(said.request.trim()) ?? [];
  if (whole === undefined || greeting === undefined || said.quotes.length > 0 || said.text.trim() !== '') return null;
  return said.labelled.headline === undefined && whole.length <= 60 ? capitalise(whole.replace(/[\s,.]+$/, '')) : null;
}

const greets = /^((?:happy \p{L}+|congratulations|congrats)(?=\s))[^,;:!"“]+(?=$|[,;:!])/iu;

/** Names with no figure among them: "rank the languages: Python, Rust, Go". */
function fillNames(said: Said): Filled | null {
  if (said.text.trim() === '' || /\d/.test(said.text) || tableIn(said.text) !== null) return null;
  const listed = fillList(said);
  if (listed.placeholders === true) return null;
  const { headline = null } = listed;
  return {
    ...listed,
    headline: headline && capitalise(headline.replace(/^rank(?:ing)?(?: of)? (?:(?:the|our|my) )?/iu, '')),
  };
}

/** What stands in a field of its own is not said again: "Join the beta at acme.com" joins the beta. */
function withoutAddress(said: Said): Said {
  const { address } = said;
  if (address === null) return said;
  const bare = (text: string): string =>
    text
      .split(address)
      .map((part) =>
        part.replace(/[\s,:–—-]*(?<!\p{L})(?:at|on|of|via|under|visit|go to|url|link|and|the url|by|from)?\s*$/iu, ''),
      )
      .join(' ')
      .trim();
  return {
    ...said,
    text: bare(said.text),
    topic: bare(said.topic),
    before: bare(said.before),
    whole: bare(said.whole),
  };
}

function withAction(said: Said, hasAction: boolean, action: string | undefined): Filled {
  // What a button says is not said twice.
  const headline = said.labelled.headline ?? said.quotes.find((quote) => quote !== action);
  return hasAction && action !== undefined && said.quotes.includes(action) ? { headline: orNull(headline) } : {};
}

const enumerates = /[,;\n]|→|[-=–]+>|\s(?:and|&|vs\.?|versus|or|against)\s/iu;
const listed = /^(.*?)(?:^|\s)(?:with|containing|including|showing|like|of|such as|between|from|for)\s+(.+)$/isu;

/** "With a button" and what it says has a place of its own. */
const buttonWords =
  /[\s,;]*(?<![\p{L}])(?:and )?(?:with )?(?:an? |the )?button(?: (?:that says|saying|labelled|called))?[\s,;]*/giu;

/** What is listed, and what is said of it as a whole: after a colon, or behind "with", "of" … */
function contentOf(given: Said): { readonly content: string; readonly topic: string } {
  const bare = (text: string): string =>
    given.labelled.action === undefined ? text : text.replace(buttonWords, ' ').trim();
  const said = { ...given, text: bare(given.text), topic: bare(given.topic), before: bare(given.before) };
  const text = said.text.trim();
  // "Card grid: What you get: bread, tools, seeds": of two colons the first is behind the kind.
  const [, head, listedBehind] = /^([^,:;\n]{3,60}): ([^:\n]+,[^:\n]+)$/u.exec(text) ?? [];
  if (head !== undefined && listedBehind !== undefined && said.topic.trim() === '')
    return { content: listedBehind, topic: head };
  if (text !== '') return { content: text, topic: said.topic };
  const topic = said.topic.trim();
  const found = listed.exec(topic);
  if (found?.[2] && enumerates.test(found[2])) return { content: found[2], topic: found[1] ?? '' };
  const way = /(?:^|\s)from\s+(\p{Lu}.*?\s+to\s+\p{Lu}.*)$/su.exec(topic);
  if (way?.[1]) return { content: way[1], topic: topic.slice(0, way.index) };
  if (enumerates.test(topic) && said.quotes.length === 0) return { content: bareTopic(topic), topic: '' };
  const before = bareTopic(said.before)
    .replace(verb, '')
    .replace(/\s+(?:on|in|as|into|with)(?: (?:a|an|the))?$/i, '')
    .trim();
  if (topic === '' && (enumerates.test(before) || /^\p{Lu}.* to \p{Lu}/u.test(before)))
    return { content: before, topic: '' };
  return { content: '', topic: said.topic };
}

const verb = new RegExp(`^(?:please |then )*(?:${ASKING_VERB}|compare|comparing|show|connect|link|draw)\\s+`, 'iu');
const titles =
  /^(?:trusted|loved|used|backed|made) by$|^as seen |^(?:our|my|meet|how|why|what|where|who|when|key|top|by the|the) /i;

/** The line above: what was named so, quoted, or what it is about. */
function headlineOf(said: Said, topic: string, quoted: boolean): string | null {
  const own = said.kindText.trim();
  const named = orNull(said.labelled.headline) ?? (quoted ? (said.quotes[0] ?? null) : null);
  const qualifier = said.qualifier
    .replace(/(?<!\p{L})(?:style|styled|like|look|looking|themed)(?!\p{L})/giu, '')
    .trim();
  const qualified = /^\p{Ll}[\p{Ll}'’ -]{2,30}$/u.test(qualifier) ? `${qualifier} ${own}` : '';
  return (
    named ?? orNull(tidyTopic(topic)) ?? (orNull(capitalise(qualified)) || (titles.test(own) ? capitalise(own) : null))
  );
}

const lines = (said: Said) => ({
  ...(said.labelled.body === undefined ? {} : { subline: said.labelled.body }),
  ...(said.labelled.eyebrow === undefined ? {} : { eyebrow: said.labelled.eyebrow }),
});

function fillEntries(said: Said, _kind: KindWords | null, recipe: Recipe): Filled {
  const talk = recipe.id === 'chat' ? talkOf(said) : null;
  if (talk) return talk;
  const { content, topic } = contentOf(said);
  const [first, ...others] = said.quotes;
  const shape = shapeOf(recipe.id);
  const typed = content === '' ? null : parseEntries(content, shape);
  const several = typed === null && said.quotes.length > 1;
  const entries = several ? [...said.quotes].flatMap((quote) => parseEntries(quote, shape) ?? []) : typed;
  const headline = headlineOf(said, topic, !several && first !== undefined);
  const takesItems = recipe.fields.includes('items');
  if (entries === null) {
    const title = headline ?? orNull(tidyTopic(others[0] ?? ''));
    const items = takesItems ? placeholdersFor(said, title) : null;
    return { headline: title, ...(items ? { items } : {}), placeholders: true, ...lines(said) };
  }
  const items = takesItems && !several ? { items: entryLines(content, shape) } : {};
  return { headline, entries, ...items, ...lines(said) };
}

/** "A chat between mum and son about dinner" says who talks and of what, not what they say. */
function talkOf({ text, topic, quotes, kindText }: Said): Filled | null {
  const asked = `${kindText} ${topic}`.replace(/\s+/g, ' ').trim();
  const [, one, other, about] =
    /\bbetween (?:an? |the |my )?([^,:]+?) and (?:an? |the |my |her |his )?([^,:]+?)(?: about (.+))?$/i.exec(asked) ??
    [];
  if (one === undefined || other === undefined || text.trim() !== '' || quotes.length > 0) return null;
  if (/^(?:two|2|people|friends)/i.test(one)) return null;
  const lines = ['Your first message', 'Your answer'];
  return {
    headline: about === undefined ? null : tidyTopic(about),
    entries: [one, other].map((title, index) => ({ title: capitalise(title), text: lines[index] ?? '', tag: null })),
    placeholders: true,
  };
}

/** Words that somebody types or says, with nobody named. */
function fillWords(said: Said): Filled | null {
  const quote = said.quotes[0] ?? orNull(said.text);
  return quote === null ? null : { quote, ...lines(said), ...(said.quotes[1] ? { subline: said.quotes[1] } : {}) };
}

/** "How it works in 3 steps" says how many, though not which. */
function placeholdersFor(said: Said, title: string | null): string[] | null {
  const words = `${said.whole} ${title ?? ''}`;
  return /\d|two|three|four|five|six|seven|eight|nine|ten/i.test(words) ? placeholderItems(words) : null;
}

/** "Liverpool vs Arsenal Saturday 17:30": when they meet is no part of either name. */
const meeting = new RegExp(`^(.+?(?<!\\p{L})(?:vs\\.?|versus)\\s.+?)[\\s,]+(?:on )?((?:${TIME})(?:[\\s,].*)?)$`, 'iu');

/** "Renting vs buying a bike. Renting: …. Buying: …": a sentence on both, then each by its name. */
function labelledBehind(typed: string): { readonly content: string; readonly topic: string } | null {
  const [, topic = '', content = ''] =
    /^([^:]{3,80}?)[.!]\s+([^:.;,\n]{1,40}:\s[^:]+[.;\n]\s*[^:.;,\n]{1,40}:\s.+)$/su.exec(typed.trim()) ?? [];
  return content === '' ? null : { content, topic: topic.replace(verb, '') };
}

function fillSides(given: Said, kind: KindWords | null): Filled {
  const [, both = '', when = ''] = meeting.exec(given.text.trim() || given.typed.trim()) ?? [];
  const called = given.text.trim() === '' ? null : orNull(tidyTopic(given.topic || given.before));
  const said =
    both === ''
      ? given
      : { ...given, whole: both, text: '', topic: both.replace(/^.*?(?:vs\.?|versus)\s+/i, ''), kindText: '' };
  const apart = labelledBehind(said.typed);
  const { content, topic } = apart ?? (kind ? contentOf(said) : { content: said.whole, topic: '' });
  const tries = content === '' ? [said.topic, said.whole] : [content];
  const named = sideNames(said.kindText);
  const names = named.length > 0 ? named : sideNames(topic);
  const sides =
    tries.map((one) => parseSides(one.trim().replace(verb, ''), names)).find((found) => found !== null) ?? null;
  const quoted = said.quotes.length === 2 && sides === null ? said.quotes.map((title) => ({ title, items: [] })) : null;
  const found = sides ?? quoted;
  const above = apart
    ? capitalise(apart.topic)
    : /^(?:vs\.?|versus)$/i.test(said.kindText.trim())
      ? orNull(said.labelled.headline)
      : headlineOf(said, content === '' ? '' : topic, quoted === null);
  // "Us vs them: Us: …": a side is not what both are about.
  const headline =
    when !== ''
      ? capitalise(when)
      : found?.some(({ title }) => title.toLowerCase() === above?.toLowerCase())
        ? null
        : above;
  if (found && when !== '' && called !== null)
    return { headline: `${capitalise(called)} · ${headline ?? ''}`, sides: found, ...lines(said) };
  return found ? { headline, sides: found, ...lines(said) } : { headline, placeholders: true, ...lines(said) };
}

function fillCode(said: Said): Filled {
  const request = said.request;
  const inside = said.fenced === null && said.quotes.length === 0 ? codeInside(request) : null;
  const within = inside === null ? null : readCode(inside, request.replace(inside, ' '));
  if (within) return { headline: null, code: within };
  const [first, second] = said.quotes;
  const typed = withoutLineWords(said.pasted.trim());
  // Quotation marks inside of brackets are the code's own: print("hello").
  const tail = typed || tailOf(said).whole.replace(/^[\s:]+/u, '');
  const isQuoting = said.fenced === null && /[([{=,+] ?["'“][^"”]*["'”] ?(?:[)\]};,+]|$)/u.test(tail);
  const own = said.fenced === null && typed === '' ? ofCode(tailOf(said)) : null;
  if (own && !isQuoting) return { ...own.filled, ...lines(said) };
  const held = isQuoting ? tail : (said.fenced ?? (typed === '' ? (second ?? first ?? '') : typed));
  const code = readCode(held, request.replace(held, ' '));
  const headline = isQuoting
    ? null
    : headlineOf(said, codeTopic(said), said.fenced !== null || typed !== '' || second !== undefined);
  return code ? { headline, code, ...lines(said) } : { headline, placeholders: true, ...lines(said) };
}

const codeWithin =
  /(?:that does|that says|that reads|doing|which does|snippet|example|:)\s+((?:def \w+\(|function \w*\(|class \w+ ?[:{(]|(?:const|let|var) \w+ ?=|import \w+|from \w+ import |SELECT .+ FROM|print\(|console\.log\().*)$/su;
const behindCode =
  /[\s,]+(?:(?:and )?(?:being )?(?:typing|typed)(?: itself)?(?: out)?|like in|in (?:an?|the) (?:editor|ide|terminal)|with syntax|line by line|dark theme|light theme).*$/isu;

/** "A snippet that does def f(): … and then print(f()) typing out": the code among the words around it. */
function codeInside(request: string): string | null {
  const found = codeWithin.exec(request.trim())?.[1];
  return found === undefined ? null : found.replace(behindCode, '').replace(/\s+and then\s+/giu, '\n');
}

/** "Python code def add(a, b): …": what stands behind the kind's name is code, its colons too. */
function tailOf(said: Said): Typed {
  const at = said.typed.indexOf(said.kindText);
  const whole = at < 0 ? '' : said.typed.slice(at + said.kindText.length).trim();
  return { said, whole, body: whole, title: null };
}

const aboutCode = /^(?:this|the|function|being|that|which|in|with|and|typed|this|highlight|of a|typing)(?=\s|$)/i;
const codeTopic = (said: Said): string => (aboutCode.test(said.topic.trim()) ? '' : said.topic);
