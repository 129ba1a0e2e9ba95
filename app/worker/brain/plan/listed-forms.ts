import { parseItems } from '../slots/lists';
import { splitParts } from '../slots/series';
import { anyTime } from '../slots/times';
import type { Form, Typed } from './form';
import { capitalise } from './words';

/** Several things in a row, told by what stands between them and how they begin. */

/** "From idea to sketch to product": stations on a way. */
export function chainIn(text: string): string[] | null {
  const parts = text
    .trim()
    .replace(/^from\s+/i, '')
    .split(/\s+(?:to|then|and then)\s+|\s*,\s*then\s+/i);
  const short = parts.every((part) => part !== '' && part.split(/\s+/).length < 4 && !/\d|[.!?:]/.test(part));
  return parts.length > 2 && short ? parts : null;
}

const travels =
  /^(.*?(?<!\p{L})(?:trip|route|journey|tour|travel(?:s|l?ing)?|flight|flying|drive|driving|ride|voyage|hike|cruise|way)(?:\s\p{L}+)?)\s+(from\s.+)$/iu;

export function ofChain({ body, title }: Typed): Form | null {
  const [, trip = '', way = ''] = travels.exec(body) ?? [];
  const stops = way === '' ? null : chainIn(way);
  if (stops) {
    return {
      recipe: 'map-route',
      filled: {
        headline: title ?? capitalise(trip),
        entries: stops.map((stop) => ({ title: namedPlace(stop), text: null, tag: null })),
      },
    };
  }
  const parts = /^from\s/i.test(body) || title !== null ? chainIn(body) : null;
  return (
    parts && {
      recipe: 'flowchart',
      filled: { headline: title, entries: parts.map((part) => ({ title: capitalise(part), text: null, tag: null })) },
    }
  );
}

/** Names of places begin with a capital, however they were typed. */
const namedPlace = (place: string): string =>
  place.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());

/** "We build websites / apps / brands", "the word changes: we make it faster, simpler, better": one place in a line, several words for it. */
export function ofSwap({ body, whole, title }: Typed): Form | null {
  const parts = body.split(/\s*\/\s*/);
  const [first = '', ...others] = parts.length > 2 ? parts : body.split(/\s*,\s*(?:and\s+)?/);
  const words = first.split(/\s+/);
  const alike =
    others.length > 1 &&
    others.every((one) => one !== '' && !/\s|\d/.test(one)) &&
    words.length > 2 &&
    words.length < 9;
  const called = title !== null && /(?:^|\s)words?(?:\s|$)/i.test(title);
  if (
    !alike ||
    (parts.length < 3 && !called) ||
    (title !== null && !called) ||
    /[:?]/.test(whole.replace(/^[^:]*:/, ''))
  )
    return null;
  return {
    recipe: 'word-swap',
    filled: { headline: capitalise(words.slice(0, -1).join(' ')), items: [words.at(-1) ?? '', ...others] },
  };
}

const doing =
  'add|apply|ask|assemble|bake|blend|boil|brew|brush|build|buy|call|check|choose|chop|clean|click|close|collect|combine|cook|cool|copy|create|cut|deliver|deploy|design|dig|dip|download|drain|draw|drink|dry|eat|enjoy|explore|fill|find|finish|fold|fry|get|glue|go|grind|grow|harvest|heat|iron|join|knead|launch|learn|listen|look|make|measure|melt|mix|open|order|pack|paint|pay|peel|pick|plan|plant|play|pour|practice|prepare|press|print|publish|pull|push|put|read|register|release|relax|remove|repeat|research|rest|review|rinse|roast|roll|run|save|scan|select|sell|send|serve|set|share|ship|shop|sign|sketch|slice|sow|sprinkle|stir|stop|study|submit|swipe|take|tap|taste|teach|test|think|toast|train|try|turn|type|upload|use|walk|wash|watch|water|weigh|whisk|wipe|work|wrap|write';
const action = new RegExp(`^(?:then |and |now )?(?:${doing})(?![a-z])`, 'i');

/** "Pick, wash, roast, brew", "1. Boil water 2. Add pasta": what is done one after another. */
export function ofSteps({ body, title }: Typed): Form | null {
  const items = listIn(body);
  const numbered = /^\s*\(?1[.)]\s/.test(body);
  if (!items || items.length < 3) return null;
  const works =
    title !== null && /^(?:how (?:to\s|.+ (?:works?|is made|are made|grows?|happens?)$)|steps|the way)/i.test(title);
  const acts = items.filter((item) => action.test(item)).length;
  if (
    !works &&
    !(
      acts >= (numbered ? items.length / 2 : items.length * 0.75) &&
      (title === null || numbered || /recipe|guide|routine|way|process|plan/i.test(title))
    )
  )
    return null;
  return {
    recipe: 'steps',
    filled: { headline: title, entries: items.map((item) => ({ title: capitalise(item), text: null, tag: null })) },
  };
}

const announces =
  /^(?:save the date|mark your calendars?|you(?:'re| are) invited|invitation|coming soon|upcoming|next event|event)$/iu;

/** "The Foxes live, Friday 8pm, Blue Hall": what it is, then when and where. */
export function ofEvent({ body, title }: Typed): Form | null {
  const [first = '', ...rest] = body.split(/\s*,\s+|\n/);
  if (title !== null && announces.test(title) && rest.length > 0 && body.length < 140)
    return { recipe: 'title', filled: { eyebrow: title, headline: capitalise(first), subline: rest.join(', ') } };
  if (rest.length === 0 || rest.length > 4 || anyTime.test(first) || !rest.some((part) => anyTime.test(part)))
    return null;
  if (first.split(/\s+/).length > 8 || rest.join(' ').length > 90 || /[.?!]\s/.test(body)) return null;
  return { recipe: 'title', filled: { eyebrow: title, headline: capitalise(first), subline: rest.join(', ') } };
}

const isTree =
  /(?<!\p{L})(?:family tree|org(?:ani[sz]ation(?:al)?)?[ -]?(?:chart|structure)|organigram|hierarchy|tree diagram|chain of command|reporting lines?)(?!\p{L})/iu;
const below =
  /[\s,;.]*(?<!\p{L})(?:and |then )?(?:below|under(?:neath)?|beneath|reporting to|reports to)\s+(?:(?:them|him|her|it|that|those|these|whom|which|the \p{L}+|\p{Lu}[\p{L}.'’-]*)(?![\p{L}])\s*(?:is|are|come|comes|:|,)?\s*)?/giu;

/** "Org chart: Maria CEO, under her Tom and Ines, under Tom: Raj": one level below the other. */
export function ofTree({ said, whole }: Typed): Form | null {
  if (!isTree.test(`${said.before} ${said.kindText} ${whole}`)) return null;
  const [, lead = '', listed = ''] = /^([^:]*):\s*(.+)$/su.exec(whole) ?? [];
  const body = listed === '' ? whole.replace(isTree, ' ') : listed;
  const levels = body
    .split(below)
    .map((level) => level.replace(/\s+(?:at|on) (?:the )?top/iu, '').replace(/^[\s,:.;]+|[\s,:.;]+$|\s+and$/gu, ''))
    .filter((level) => level !== '');
  if (levels.length < 2) return null;
  const headline = lead === '' ? null : capitalise(lead.replace(/^(?:an?|the) /iu, '').trim());
  return {
    recipe: 'flowchart',
    filled: { headline, entries: levels.map((level) => ({ title: level, text: null, tag: null })) },
  };
}

const options =
  /^(?:quiz(?: question)?:?\s*)?(.{6,140}\?)\s+A\s+(.+?)\s+B\s+(.+?)(?:\s+C\s+(.+?))?(?:\s+D\s+(.+?))?$/su;

/** "What is the capital? A Sydney B Melbourne C Canberra": a question, and lettered answers with no marks between. */
export function ofLettered({ whole }: Typed): Form | null {
  const [, question = '', ...answers] = options.exec(whole) ?? [];
  if (question === '') return null;
  const items = answers.flatMap((answer, index) =>
    answer === undefined
      ? []
      : [`${String.fromCharCode(65 + index)}  ${capitalise(answer.trim().replace(/[.,;]$/, ''))}`],
  );
  return { recipe: 'bullet-list', filled: { headline: capitalise(question), items } };
}

/** "The word LOVE", "just the words good morning": nothing else is there to read. */
export function ofWord({ body, title }: Typed): Form | null {
  const [, word = ''] =
    /^(?:just |only )?the words? (?!of |for |in |on |is |are |was )(\S+(?: \S+){0,3}?)(?: (?:with|in|on|made) .*)?$/iu.exec(
      body,
    ) ?? [];
  return word === '' || title !== null || /[:,]/.test(word)
    ? null
    : { recipe: 'title', filled: { headline: /\p{Lu}/u.test(word) ? word : capitalise(word) } };
}

/** "We're hiring! Senior baker, full time": a call, and what it is about. */
export function ofCall({ whole, title }: Typed): Form | null {
  const [, call = '', rest = ''] = /^([^!.?:\n]{3,40}!)\s+([^!?\n]{3,110})$/u.exec(whole) ?? [];
  return call === '' || title !== null
    ? null
    : { recipe: 'title', filled: { headline: capitalise(call), subline: rest } };
}

/** "Weekend: hike, swim, sleep"; what only ends in a comma or two is a sentence. */
export function ofList({ body, title, whole }: Typed): Form | null {
  const numbered = /^\s*\(?1[.)]\s/.test(body);
  const items = listIn(body);
  if (!items || items.some((item) => item.length > 90)) return null;
  const short = items.every((item) => item.split(/\s+/).length < 6);
  const enough =
    numbered || whole.includes('\n')
      ? items.length > 2
      : title === null
        ? items.length > 3 && items.every((item) => item.split(/\s+/).length < 3)
        : items.length > 2 && short;
  if (!enough) return null;
  const names = title !== null && ofNames.test(title) && items.every((item) => item.split(/\s+/).length < 4);
  return {
    recipe: names ? 'logo-wall' : 'bullet-list',
    filled: { headline: title, items: names ? items.map(namedPlace) : items },
  };
}

/** Who is listed under these are firms, which are known by how they are written. */
const ofNames =
  /(?<!\p{L})(?:trusted|loved|used|backed|sponsored|supported) by$|^(?:our |the |some )?(?:customers?|clients?|partners?|sponsors?|brands?|companies|investors?|backers?)(?: (?:we|who|that|of|and) .*)?$|^(?:as )?(?:seen|featured) (?:in|on)$/iu;

function listIn(body: string): string[] | null {
  if (/\n/.test(body) || /^\s*\(?1[.)]\s/.test(body)) return parseItems(body);
  if (/[.!?]\s+\S/.test(body)) return null;
  const items = body.split(/\s+\/\s+|\s*;\s*/).length > 2 ? body.split(/\s+\/\s+|\s*;\s*/) : splitParts(body);
  return items.length > 2 ? items.map((item) => item.replace(/^(?:and|then) /i, '').trim()) : null;
}
