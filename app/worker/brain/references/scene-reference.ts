import { END, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { parseCount } from '../slots/numbers';
import { scenesWithContent, wholeTexts } from './content';
import {
  ONE,
  ORDINAL,
  all,
  except,
  hashes,
  here,
  it,
  kinds,
  kindScene,
  made,
  middle,
  nearLast,
  neighbour,
  numbers,
  onlyOrdinal,
  ordinalBare,
  ordinalList,
  ordinalOne,
  ordinals,
  others,
  range,
  relative,
  outer,
  someAtEnd,
} from './reference-words';
import { type KnownScene, type World } from './known-scenes';

import { readKind } from './kind-reference';
import { resolved, type SceneReference } from './reference';

export type { SceneReference } from './reference';

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
  return told(
    world,
    readNamed(phrase, world) ??
      readNumbered(phrase, world) ??
      (options.kinds && options.content ? readNamedKind(phrase, world) : null) ??
      (options.kinds ? readKind(phrase, world) : null) ??
      (options.content ? readContent(phrase, world) : null) ??
      readPronoun(phrase, world),
  );
}

const sceneWord = new RegExp(`^(?:${SCENE}|ones?)$`, 'u');
const saying = new RegExp(
  `(?<![a-z])(?:the |that |my |our )?(?:${SCENE}|one) (?:(?:that|which) )?(?:says|reads|saying|reading|with|called|named|titled)(?: the (?:title|text|words?))?$`,
  'du',
);

/** "The menu scene", "the one that says Contact": a text of a scene beside a word for scenes. */
export function readNamed(phrase: Phrase, world: World): SceneReference | null {
  for (const { scenes, from, to } of wholeTexts(phrase, world)) {
    const before = phrase.slice(0, from);
    const lead = before.see(saying);
    const behind = sceneWord.test(phrase.tokens[to]?.norm ?? '');
    if (!lead && !behind) continue;
    const article = /^(?:the|my|our|that)$/.test(phrase.tokens[from - 1]?.norm ?? '') ? 1 : 0;
    const start = lead ? lead.from : from - article;
    const words = phrase.slice(start, behind ? to + 1 : to).lines();
    phrase.markRead(start, behind ? to + 1 : to);
    return resolved('content', words, scenes);
  }
  return null;
}

/** "Before the workshops", where one is called that: what it says goes before what it is. */
function readNamedKind(phrase: Phrase, world: World): SceneReference | null {
  const kind = phrase.see(kinds) ?? phrase.see(kindScene);
  const run = kind && wholeTexts(phrase, world).find(({ from, to }) => from < kind.to && to > kind.from);
  if (!run || run.scenes.length > 1) return null;
  const words = phrase.slice(run.from, run.to).lines();
  phrase.markRead(run.from, run.to);
  return resolved('content', words, run.scenes);
}

/** Scenes named by number, place, "all" or "the others". */
export function readNumberedReference(phrase: Phrase, world: World): SceneReference | null {
  return told(world, readNumbered(phrase, world));
}

function told(world: World, reference: SceneReference | null): SceneReference | null {
  if (reference) world.watch?.refers(reference);
  return reference;
}

function readNumbered(phrase: Phrase, world: World): SceneReference | null {
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
  const ends = phrase.take(outer);
  if (ends) return resolved('ordinal', ends.group(0), scenes.length < 2 ? scenes : [scenes[0], scenes.at(-1)]);
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
  return readOrdinal(phrase, world) ?? readAll(phrase, world) ?? readLeading(phrase, world);
}

const afterMake =
  /(?<=^(?:make|turn|paint|color) )#?\d{1,2}(?: (?:,|and|&) #?\d{1,2})*(?= (?:§c|bigger|smaller|longer|shorter|faster|slower|dark|light|bold))/du;
const leading = /^#?(\d{1,2})(?: (?:,|and|&) #?\d{1,2})*(?= (?:[a-zß-ɏ§+]|$))/du;

/** "2 longer pls": a bare number in front is a scene, if there is one. */
function readLeading(phrase: Phrase, world: World): SceneReference | null {
  const found = phrase.see(leading) ?? phrase.see(afterMake);
  const wanted = found ? (found.group(0).match(/\d+/g) ?? []).map(Number) : [];
  if (!found || wanted.some((place) => world.scenes[place - 1] === undefined)) return null;
  phrase.markRead(found.from, found.to);
  return byNumbers(world, found.group(0), wanted);
}

function readAll(phrase: Phrase, world: World): SceneReference | null {
  const everything = phrase.take(all);
  return everything ? resolved('all', everything.group(0), world.scenes) : null;
}

function readOrdinal(phrase: Phrase, world: World): SceneReference | null {
  const bare = phrase.take(onlyOrdinal);
  if (bare) return resolved('ordinal', bare.group(0), [atOrdinal(world, bare.group(0))]);
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
  const step = /after|following/.test(beside.group(1)) ? 1 : -1;
  return told(world, readNeighbour(beside.group(0), world, step, anchor.scenes[0]));
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
