import { findStoryboard, type Storyboard } from '../../../composer/catalogue';
import { KIND } from '../../lexicon/patterns';
import type { Phrase, Taken } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import { DURATION, parseDuration } from '../../slots/durations';
import { COUNT, parseCount } from '../../slots/numbers';
import { noModifiers, readHead, readInto, readWhole, type Modifiers } from '../modifiers';
import { readTrailing } from '../read-trailing';
import type { Styles } from '../styles';
import { startReading, type Reading } from './reading';
import { filmAsked, isVague, storyboardAbout, storyboardOf } from './film-words';
import { readSubject } from './subject';
import { unread } from './unread';

/** Shorter than this, it is a scene and not a film. */
const FILM_SECONDS = 7;
const LONGEST_SECONDS = 1800;

export interface AskedFilm {
  readonly storyboard: Storyboard;
  readonly reading: Reading;
  readonly modifiers: Modifiers;
  readonly length: Length | null;
  /** How many scenes it is to have. */
  readonly scenes: number | null;
  /** What the reply says of how it was read. */
  readonly notes: readonly string[];
}

export interface Length {
  readonly frames: number;
  /** Of each scene, not of them all. */
  readonly each: boolean;
}

const lengths = new RegExp(
  `(?:(?:,|-|–|:|\\(|(?:give |make )?(?:every|each) (?:scene|slide|one)|for|lasting|about|around|of|in|with a length of|duration|length|make it|it should last|should last|lasts|under|max|maximum|at most|no longer than|exactly) )*(${DURATION})(?: (?:long|each|apiece|per scene|a scene|total|max|tops|or so|only|in total|in length|\\)))*`,
  'du',
);
const counted = new RegExp(
  `(?:(?:,|in|with|of|from|over) )*(${COUNT})(?: -)? ((?:short|quick|more|new|other|extra|separate) )*(?:scenes?|slides?|parts?|shots?)(?![a-z])`,
  'du',
);

const hours =
  /(?:(?:a|an|of|for|about|in) )*(?:\d+(?:\.\d+)?|one|two|three|four|five|six|ten|half an|several)(?: -)? hours?(?: long)?(?![a-z])/du;
const tooLong = 'A video lasts up to 30 min here: each scene has the time it takes to read.';

/** How long a film is to be, read out of a request; 'scene' if that is too short for one. */
export function readLength(rest: Phrase, { fps }: World): Length | null | 'scene' {
  const taken = rest.take(lengths);
  const frames = taken ? parseDuration(taken.group(1), fps) : null;
  if (!taken || frames === null) return null;
  const each = /(?:each|every (?:scene|slide|one)|apiece|per scene|a scene)(?![a-z])/.test(taken.group(0));
  if (!each && frames < FILM_SECONDS * fps) return 'scene';
  return frames > LONGEST_SECONDS * fps ? 'scene' : { frames, each };
}

export function readFilm(phrase: Phrase, world: World, styles: Styles): AskedFilm | null {
  if (!filmAsked.test(phrase.text.replace(anyLength, '|').replace(countedText, '|'))) return null;
  // "How to make tea 1 boil water 2 add tea" is the steps themselves, unless a film of them is asked for.
  const isNumbered = /(?:^|\s)1[.)]? \p{L}.*\s2[.)]? \p{L}.*\s3[.)]? \p{L}/su.test(phrase.source);
  if (isNumbered && !/(?<![a-z])(?:videos?|films?|clips?|movies?)(?![a-z])/.test(phrase.text)) return null;
  const rest = phrase.copy();
  // Ten minutes that something bakes are not how long the film is.
  const opening = rest.slice(0, openingEnd(rest));
  let length = readLength(opening, world);
  const isEndless = opening.take(hours) !== null;
  const scenes = readCount(opening, phrase);
  rest.markLike(opening);
  const found = rest.see(filmAsked);
  const named = found && storyboardOf(found.group(3));
  if (length === 'scene' || scenes === 'texts' || !found || !named) return null;
  const modifiers = noModifiers();
  const before = readAhead(found.phrase(2), modifiers, world, styles);
  const behind = found.phrase(4);
  readLooks(behind, modifiers, world, styles);
  if (modifiers.durationInFrames !== null) length ??= { frames: modifiers.durationInFrames, each: false };
  if (!speaksOfFilm(found, named, length, world)) return null;
  const said = withoutJoint(unread(behind));
  if (said === '' && before === '' && (named.id === 'story' || world.order.length > 0)) return null;
  const storyboard = chosen(named, found.group(3), found.group(4).trim(), `${before} ${said}`.toLowerCase());
  const reading = startReading(storyboard);
  readSubject(said === '' ? before : said, reading);
  if (said !== '' && before !== '') addQualifier(before, reading);
  return { storyboard, reading, modifiers, length, scenes, notes: isEndless ? [tooLong] : [] };
}

/** Where the request itself ends and its content begins: at a colon, a line's or a sentence's end. */
function openingEnd(rest: Phrase): number {
  const end = rest.tokens.findIndex(({ raw, kind }, at) => kind === 'break' || (at > 0 && /^[:.!?]$/.test(raw)));
  return end < 0 ? rest.tokens.length : end;
}

const countedText = new RegExp(counted.source, 'u');
const anyLength = new RegExp(DURATION, 'gu');

/** "in 5 scenes"; quoted texts for each of them are a list of scenes and no film. */
function readCount(opening: Phrase, whole: Phrase): number | null | 'texts' {
  const seen = opening.see(counted);
  if (!seen) return null;
  if (whole.quotes().length > 1 || seen.group(2) !== '') return 'texts';
  const count = parseCount(seen.group(1));
  if (count === null || count < 2) return null;
  opening.markRead(seen.from, seen.to);
  return Math.min(30, count);
}

const ofOneScene = new RegExp(
  `^(?:that (?:just )?(?:says|reads)|which (?:says|reads)|saying|reading|with (?:the|a) (?:text|title|words|headline|message)(?![a-z])|(?:of|with|showing|as) (?:(?:a|an|the|our|my|these|this) )?(?:[a-z]+ )?(?:${KIND})(?![a-z]))`,
  'u',
);
const onlyQuote = /^(?:,|:|\|| )*§q(?: \|)*$/u;
const joined =
  /^(?:for|about|on|of|to|from|that|which|where|showing|introducing|announcing|explaining|promoting|presenting|celebrating|inviting|people|everyone|:|,|-|–)(?: |$)/u;

/** What a card says as well as a film does. */
const isCard = /^(?:save the date|(?:match|game|season|sports) (?:preview|report|recap)|fundraiser|appeal)s?$/;

function speaksOfFilm(found: Taken, { id }: Storyboard, length: Length | null, world: World): boolean {
  const [verb, ahead, film, behind] = [found.group(1), found.group(2), found.group(3), found.group(4).trim()];
  if (ofOneScene.test(behind) || (length === null && onlyQuote.test(behind))) return false;
  const article = /(?:^| )(?:an?|another|one|new|our|my)(?= |$)/.test(ahead);
  const says = found.group(0).slice(0, found.group(0).length - found.group(4).length);
  const calledVideo = /(?:video|film|movie|trailer|reel)s?$/.test(says.trim());
  if (world.order.length > 0 && !(article && (verb !== '' || length !== null) && !/(?:^| )the(?: |$)/.test(ahead)))
    return false;
  if (/^ads?$/.test(film) && ahead.trim() === '') return false;
  // "Save the date: 12 July", "our fundraiser reached €18,400": nobody asks for a film of it.
  if (length === null && verb === '' && !calledVideo && isCard.test(film) && !/(?:^| )an?(?= |$)/.test(ahead))
    return false;
  if (length !== null) return true;
  // "Make a listing video: …": what it is to show is listed.
  if (verb !== '' && calledVideo && /^:.*(?:,|\.|;|¶)/u.test(behind)) return true;
  if (id === 'story' || (isVague(film) && !calledVideo))
    return (
      /^(?:for|about|on|to|of|explaining|that|introducing|from)(?: |$)/u.test(behind) &&
      !/^(?:recipe|launch|short|portrait|story|class|spot|course|workshop)$/.test(film)
    );
  return behind === ''
    ? ahead.trim() !== '' || calledVideo
    : joined.test(behind) || /^(?:\||¶|§q|[a-z0-9])/u.test(behind);
}

/** "our new Acme" of "our new Acme launch video": what the film is about, if no more is said. */
function readAhead(ahead: Phrase, modifiers: Modifiers, world: World, styles: Styles): string {
  readHead(ahead, modifiers, world, styles);
  return unread(ahead)
    .split(/\s+/)
    .filter((word) => !plainWords.test(word))
    .join(' ');
}

const plainWords =
  /^(?:an?|the|my|our|some|me|us|short|quick|cool|nice|great|simple|little|new|small|long|longer|animated|fun|funny|professional|social|media|instagram|insta|tiktok|youtube|linkedin|facebook|twitter|good|catchy|upbeat|energetic|exciting|another|one|vertical|square|beautiful|awesome|amazing|engaging|brief|tiny|full|complete|whole|multi-scene|please|marketing|promotional|official|first|explainer|-|–|,|\|)$/i;

const joint =
  /^(?:[\s:,.–—-]+|(?:for|about|on|of|to|from|with|showing|introducing|announcing|explaining|promoting|presenting|celebrating|advertising|called|titled|named|where|in which|the topic of|people|everyone|my friends|our friends|guests|you all|inviting|asking|(?:that|which|to) (?:shows?|explains?|introduces?|announces?|presents?|promotes?|advertises?|celebrates?|tells?|invites?|asks?|launch(?:es)?|says? (?:that )?))(?=\s)\s+)/iu;

function withoutJoint(text: string): string {
  let rest = text.trim();
  for (let turn = 0; turn < 5 && joint.test(`${rest} `); turn++) rest = rest.replace(joint, '').trim();
  return rest.replace(/^[:,.–—-]+$/, '');
}

/** How it should look: what is said of that in the request itself, or in a sentence of its own. */
function readLooks(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  const opening = rest.slice(0, openingEnd(rest));
  readTrailing(opening, modifiers, world, styles);
  readInto(opening, modifiers, world, styles, false);
  for (let at = opening.tokens.length - 2; at >= 0 && at > opening.tokens.length - 9; at--) {
    if (!/^(?:in|on|with|using)$/.test(opening.tokens[at]?.norm ?? '')) continue;
    if (!readWhole(opening.slice(at + 1), modifiers, world, styles)) continue;
    opening.markRead(at, opening.tokens.length);
    break;
  }
  rest.markLike(opening);
  for (const sentence of rest
    .slice(opening.tokens.length)
    .splitAt(({ raw, kind }) => kind === 'break' || raw === '.')) {
    const told = sentence.copy();
    if (readWhole(told, modifiers, world, styles)) rest.markLike(told);
  }
}

/** What a promo or a plain video is about tells the plan; a film with a telling name is what it says. */
function chosen(named: Storyboard, film: string, behind: string, text: string): Storyboard {
  const about = storyboardAbout(text);
  // "A video for our bakery" speaks for it, "a video for kids about rain" does not.
  const speaksFor = /^for (?!.*(?:^| )(?:about|on) )/u.test(behind) ? findStoryboard('promo') : null;
  if (!about) return named.id === 'story' ? (speaksFor ?? named) : named;
  if (named.id === 'story') return about;
  if (named.id === 'promo') return about.id === 'lesson' || about.id === 'cooking' ? named : about;
  return named.id === 'lesson' && about.id === 'launch' && film.startsWith('explainer') ? about : named;
}

function addQualifier(before: string, reading: Reading): void {
  const said = `${reading.subject ?? ''} ${reading.about ?? ''}`.toLowerCase();
  if (said.includes(before.toLowerCase())) return;
  if (reading.subject === null) reading.subject = before;
  else reading.about = reading.about === null ? before : `${before}: ${reading.about}`;
}
