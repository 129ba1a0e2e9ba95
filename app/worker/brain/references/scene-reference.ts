import { anyOf, ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { COUNT, parseCount } from '../slots/numbers';
import { scenesWithContent } from './content';
import { isOfKind, type KnownScene, type World } from './known-scenes';

export type ReferenceKind =
  'number' | 'ordinal' | 'all' | 'except' | 'kind' | 'content' | 'here' | 'it' | 'others' | 'relative';

export interface SceneReference {
  readonly kind: ReferenceKind;
  readonly scenes: readonly KnownScene[];
  /** What was named and is not there: "scene 9", "the pie chart". */
  readonly missing: string | null;
  /** The words it was read from. */
  readonly words: string;
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  '3d': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
  eighth: 8,
  '8th': 8,
  ninth: 9,
  '9th': 9,
  tenth: 10,
  '10th': 10,
  eleventh: 11,
  twelfth: 12,
  opening: 1,
  starting: 1,
  last: -1,
  final: -1,
  closing: -1,
  ending: -1,
  penultimate: -2,
};
const ORDINAL = `(?:${anyOf(Object.keys(ordinals))})`;
const ONE = `(?:(?:${SCENE}|ones?)${END})`;
/** After "the last": not a scene. */
const NOT_SCENE =
  '(?! (?:seconds?|minutes?|time|frames?|word|words|line|item|items|bullet|bullets|bar|bars|point|change|changes|thing|things|letter|one of the list|row|step|steps|edit|edits|entry|message))';
const JOIN = '(?: ?(?:,|and|&|plus|,? and) ?)';
const ALL_NOUN = `(?:${SCENE}|of them|of these|of it|the ${SCENE}|my ${SCENE})`;

const except = new RegExp(
  `${'(?<![a-zß-ɏ])'}(?:all|every(?:thing|one)?|each|the rest|the others)(?: of)?(?: the| my)?(?: other)?(?: ${SCENE})?,? (?:except|but|besides|apart from|other than|excluding|without)(?: for)?(?: not)? (.+)$`,
  'du',
);
const all = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:all|every|each|both)(?: single)?(?: of)?(?: the| my| our| these| those)?(?: \\d+| two| three| four| five| six)? ${ALL_NOUN}|(?:all|every|each|both)(?: of)?(?: the| my| our| their)?(?= (?:${ELEMENT})s?${END})|everything|everywhere|each one|every one|all of (?:them|it|those|these)|them all|(?:the |my |our |this )?(?:whole|entire|full|complete) (?:video|thing|film|movie|project|clip|animation|presentation|show|piece|reel|lot)|throughout(?: the video)?|across the (?:video|board|whole video)|the (?:whole|entire) (?:video|thing)|(?:the |my )?scenes|both|all)${END}`,
  'du',
);
const count = `(?:${COUNT}|\\d+)`;
const range = new RegExp(
  `(?<![a-z0-9ß-ɏ.])(?:${SCENE}|number) (?:from )?(\\d{1,3}) ?(?:-|–|to|through|till|until|thru) ?(?:${SCENE} )?(\\d{1,3})(?![a-z0-9ß-ɏ.%:])`,
  'du',
);
const numbers = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the )?(?:${SCENE}|number|#)(?: number| #| no)? ?#?(?:\\d{1,3}(?![a-z0-9ß-ɏ.%:])|(?:one|two|three|four|five|six|seven|eight|nine|ten)${END})(?:${JOIN}(?:${SCENE} )?(?:\\d{1,3}(?![a-z0-9ß-ɏ.%:])|(?:one|two|three|four|five|six|seven|eight|nine|ten)${END}))*`,
  'du',
);
const hashes = new RegExp(`(?<![a-z0-9ß-ɏ])#\\d{1,3}(?![a-z0-9ß-ɏ])(?:${JOIN}#?\\d{1,3}(?![a-z0-9ß-ɏ]))*`, 'du');
const someAtEnd = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(first|last|final|opening) (${count})(?: ${ONE}|(?=$| ?[,.|]| to| (?:should|and|a|by|in|with)))${NOT_SCENE}`,
  'du',
);
const nearLast = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:(?:${ONE} )?(?:right |just )?before (?:the )?(?:last|final)(?: ${ONE})?|second (?:to|from) (?:the )?last(?: ${ONE})?|next to last(?: ${ONE})?|second last(?: ${ONE})?|penultimate(?: ${ONE})?)`,
  'du',
);
const ordinalList = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the )?${ORDINAL}(?: ${ONE})?(?:${JOIN}(?:the )?${ORDINAL})+(?: ${ONE})?${NOT_SCENE}`,
  'du',
);
const ordinalOne = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:(?:the|my|our|that|this|your|in|on|of|for) (?:very )?)?(${ORDINAL})(?: [a-zß-ɏ]+)?? ${ONE}`,
  'du',
);
const ordinalBare = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the|my) (?:very )?(${ORDINAL})(?=$| ?[,.:;|!?]| ?'s| (?:to|should|and|a|is|last|lasts|by|with|needs|background|text|title|subtitle|goes|be|should|at|for|after|before|then|must|can|but|too|as|please|has|also|instead|up|down|in)${END})${NOT_SCENE}`,
  'du',
);
const middle = new RegExp(`(?<![a-zß-ɏ])(?:the )?(?:middle|center)(?: ${ONE}|(?= ?$))`, 'du');
const relative = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:${ONE} )?(?:right |just |directly )?(before|after|following|preceding) (.+)$`,
  'du',
);
const neighbour = new RegExp(`(?<![a-zß-ɏ])(?:the )?(next|previous|preceding|following|prior) ${ONE}`, 'du');
const others = new RegExp(
  `(?<![a-zß-ɏ])(?:the |all the |all |both |my )?(?:other (?:${SCENE}|ones?|two|three|four|\\d+)|others?|rest(?: of (?:them|the (?:${SCENE}|video)|it))?|remaining (?:${SCENE}|ones?|two|three)|remaining)${END}`,
  'du',
);
const here = new RegExp(
  `(?<![a-zß-ɏ])(?:this|the current|the selected|current|selected|that|same|the same) (?:${ONE}|selection)|(?<![a-zß-ɏ])(?:the )?(?:one|scene) (?:i am on|i selected|selected|under the playhead|on screen|i am looking at)`,
  'du',
);
const made = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:new|newest|latest|newly added) ${ONE}|(?<![a-zß-ɏ])(?:the )?(?:${ONE} )(?:you|i|we) (?:just|have just|last)(?: added| made| created)?|(?<![a-zß-ɏ])what you just (?:added|made)`,
  'du',
);
const kinds = new RegExp(
  `(?<![a-zß-ɏ])(?:(all|every|each|both|any)(?: of)?(?: the| my| our| those)? |(?:the|that|this|my|our|your|a|first|second|last|other|ones? with(?: a| the)?|${SCENE} with(?: a| the)?) )(${KIND}s?)(?: ${SCENE})?${END}`,
  'du',
);
const kindScene = new RegExp(`(?<![a-zß-ɏ])(${KIND}) (?:${SCENE}|one)${END}`, 'du');
const it = /(?<![a-zß-ɏ])(?:it|this|that|these|those|them|here|that one|this one)(?![a-z0-9ß-ɏ])/du;

const resolved = (
  kind: ReferenceKind,
  words: string,
  scenes: readonly (KnownScene | null | undefined)[],
  missing: string | null = null,
): SceneReference => ({
  kind,
  words,
  scenes: scenes.filter((scene) => scene !== null && scene !== undefined),
  missing,
});

function atOrdinal(world: World, word: string): KnownScene | undefined {
  const place = ordinals[word] ?? 0;
  return place > 0 ? world.scenes[place - 1] : world.scenes.at(place);
}

function byNumbers(world: World, words: string, wanted: readonly number[]): SceneReference {
  const unique = [...new Set(wanted)];
  const absent = unique.filter((place) => world.scenes[place - 1] === undefined);
  return resolved(
    'number',
    words,
    unique.map((place) => world.scenes[place - 1]),
    absent.length > 0 ? `scene ${absent.join(' and ')}` : null,
  );
}

export interface ReferenceOptions {
  /** Whether a kind may name its scene ("the chart"); off where it names an element. */
  readonly kinds: boolean;
  /** Whether words of a scene's own text may name it. */
  readonly content: boolean;
}

/** Reads which scenes a phrase is about and marks those words as read. Null if it names none. */
export function readSceneReference(phrase: Phrase, world: World, options: ReferenceOptions): SceneReference | null {
  return (
    readNumberedReference(phrase, world) ??
    (options.kinds ? readKind(phrase, world) : null) ??
    (options.content ? readContent(phrase, world) : null) ??
    readPronoun(phrase, world)
  );
}

/** Scenes named by number, place, "all" or "the others". */
export function readNumberedReference(phrase: Phrase, world: World): SceneReference | null {
  const { scenes } = world;
  const exception = phrase.see(except);
  if (exception) {
    const rest = exception.phrase(1);
    const kept = readSceneReference(rest, world, { kinds: true, content: true })?.scenes ?? [];
    phrase.markRead(exception.from, exception.to - rest.tokens.length);
    phrase.markLike(rest);
    const missing = kept.length === 0 ? exception.content(1) : null;
    return resolved(
      'except',
      exception.group(0),
      scenes.filter((scene) => !kept.includes(scene)),
      missing,
    );
  }
  const wholeKind = phrase.see(kinds);
  if (wholeKind && /^(?:all|every|each|both)$/.test(wholeKind.group(1))) return readKind(phrase, world);
  const everyOther = phrase.take(others);
  if (everyOther) return readOthers(everyOther.group(0), world);
  const span = phrase.take(range);
  if (span) {
    const [from, to] = [Number(span.group(1)), Number(span.group(2))].sort((a, b) => a - b);
    return byNumbers(
      world,
      span.group(0),
      Array.from({ length: Math.min(50, (to ?? 0) - (from ?? 0) + 1) }, (_, step) => (from ?? 0) + step),
    );
  }
  const last = phrase.take(nearLast);
  if (last)
    return resolved('ordinal', last.group(0), [scenes.at(-2)], scenes.length < 2 ? 'a scene before the last' : null);
  const numbered = phrase.take(numbers) ?? phrase.take(hashes);
  if (numbered) {
    const found =
      numbered
        .group(0)
        .match(new RegExp(`\\d+|(?<![a-zß-ɏ])(?:one|two|three|four|five|six|seven|eight|nine|ten)${END}`, 'gu')) ?? [];
    return byNumbers(
      world,
      numbered.group(0),
      found.map((one) => parseCount(one) ?? 0),
    );
  }
  const some = phrase.take(someAtEnd);
  if (some) {
    const many = parseCount(some.group(2)) ?? 1;
    const missing = many > scenes.length ? `${many} scenes` : null;
    return resolved(
      'ordinal',
      some.group(0),
      /last|final/.test(some.group(1)) ? scenes.slice(-many) : scenes.slice(0, many),
      missing,
    );
  }
  return readOrdinal(phrase, world) ?? readAll(phrase, world);
}

function readAll(phrase: Phrase, world: World): SceneReference | null {
  const everything = phrase.take(all);
  return everything ? resolved('all', everything.group(0), world.scenes) : null;
}

function readOrdinal(phrase: Phrase, world: World): SceneReference | null {
  const several = phrase.take(ordinalList);
  if (several) {
    const words = several.group(0).match(new RegExp(`(?<![a-z0-9ß-ɏ])${ORDINAL}${END}`, 'gu')) ?? [];
    const found = words.map((word) => atOrdinal(world, word));
    return resolved(
      'ordinal',
      several.group(0),
      [...new Set(found)],
      found.includes(undefined) ? several.group(0) : null,
    );
  }
  const one = phrase.take(ordinalOne) ?? phrase.take(ordinalBare);
  if (one) {
    const scene = atOrdinal(world, one.group(1));
    return resolved('ordinal', one.group(0), [scene], scene ? null : `a ${one.group(1)} scene`);
  }
  const centre = phrase.take(middle);
  if (centre) return resolved('ordinal', centre.group(0), [world.scenes[Math.floor((world.scenes.length - 1) / 2)]]);
  const beside = phrase.take(neighbour);
  if (beside) return readNeighbour(beside.group(0), world, /next|following/.test(beside.group(1)) ? 1 : -1, world.here);
  const current = phrase.take(here);
  if (current)
    return resolved('here', current.group(0), [/that|same/.test(current.group(0)) ? world.focus : world.here]);
  const fresh = phrase.take(made);
  if (fresh) return resolved('it', fresh.group(0), [world.lastTouched.at(-1) ?? world.scenes.at(-1)]);
  return null;
}

/** "the one after the chart". */
export function readRelative(phrase: Phrase, world: World): SceneReference | null {
  const beside = phrase.see(relative);
  if (
    !beside ||
    !new RegExp(`${ONE} (?:right |just |directly )?(?:before|after|following|preceding)`, 'u').test(beside.group(0))
  )
    return null;
  const anchor = readSceneReference(beside.phrase(2), world, { kinds: true, content: true });
  if (!anchor?.scenes[0]) return null;
  phrase.markRead(beside.from, beside.to);
  return readNeighbour(beside.group(0), world, /after|following/.test(beside.group(1)) ? 1 : -1, anchor.scenes[0]);
}

function readNeighbour(words: string, world: World, step: number, from: KnownScene | null): SceneReference {
  const scene = from ? world.scenes[from.position - 1 + step] : undefined;
  return resolved('relative', words, [scene], scene ? null : words);
}

function readOthers(words: string, world: World): SceneReference {
  const single = /other (?:one|scene|slide|clip)(?!s)/u.test(words);
  const known = world.lastTouched.length > 0 ? world.lastTouched : world.focus ? [world.focus] : [];
  const left = world.scenes.filter((scene) => !known.includes(scene));
  if (!single || left.length <= 1) return resolved('others', words, left, left.length === 0 ? 'another scene' : null);
  // Of several others, the one that was talked about before.
  const earlier = world.context.recentOutcomes
    .slice(0, -1)
    .flat()
    .findLast((outcome) => left.some((scene) => scene.id === outcome.sceneId));
  return resolved('others', words, [left.find((scene) => scene.id === earlier?.sceneId) ?? left[0]]);
}

function readKind(phrase: Phrase, world: World): SceneReference | null {
  const named = phrase.see(kinds) ?? phrase.see(kindScene);
  if (!named) return null;
  const isList = phrase.see(kinds) !== null;
  const word = isList ? named.group(2) : named.group(1);
  const many =
    isList &&
    (/^(?:all|every|each|both)$/.test(named.group(1)) || /^(?:ones|scenes)/.test(named.group(0).replace(/^the /, '')));
  if (/^(?:video|film|presentation|slideshow|text|message)s?$/.test(word)) return null;
  const found = world.scenes.filter((scene) => isOfKind(scene, word, world.scenes.length));
  // "the title" of a project of titles names an element, not a scene.
  phrase.markRead(named.from, named.to);
  if (found.length === 0) return resolved('kind', named.group(0), [], `a ${word.replace(/s$/, '')}`);
  if (many || found.length === 1) return resolved('kind', named.group(0), found);
  const plural =
    /s$/.test(word) &&
    !/(?:process|steps|news)$/.test(word) &&
    /charts|quotes|titles|lists|numbers|counters|graphs/.test(word);
  if (plural) return resolved('kind', named.group(0), found);
  const exact = found.filter((scene) => scene.recipe !== 'title' || !/title|headline/.test(word));
  const focused = exact.find((scene) => scene === world.focus) ?? exact.at(-1) ?? found.at(-1);
  return resolved('kind', named.group(0), /^first/.test(named.group(0)) ? [found[0]] : [focused]);
}

function readContent(phrase: Phrase, world: World): SceneReference | null {
  const found = scenesWithContent(phrase, world);
  return found ? resolved('content', found.words, found.scenes) : null;
}

function readPronoun(phrase: Phrase, world: World): SceneReference | null {
  const pronoun = phrase.take(it);
  if (!pronoun) return null;
  const word = pronoun.group(0);
  if (/^(?:them|these|those)$/.test(word) && world.lastTouched.length > 1)
    return resolved('it', word, world.lastTouched);
  return resolved('it', word, [/^(?:this|here)/.test(word) ? world.here : world.focus]);
}
