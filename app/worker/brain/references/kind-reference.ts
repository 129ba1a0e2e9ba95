import { END, KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { isSpoken } from '../lexicon/kinds';
import { kindScene, kinds } from './reference-words';
import { isOfKind, type World } from './known-scenes';

import { elementFor } from './elements';
import { resolved, type SceneReference } from './reference';

/** "the chart", "all quotes", "the ones with charts": scenes named by what they are. */
export function readKind(phrase: Phrase, world: World): SceneReference | null {
  const named = phrase.see(kinds) ?? phrase.see(kindScene);
  if (!named) return null;
  const isList = phrase.see(kinds) !== null;
  const word = isList ? named.group(3) : named.group(1);
  const detail = isList ? named.group(2).trim() : '';
  const many =
    isList &&
    (/^(?:all|every|each|both)$/.test(named.group(1)) || /^(?:ones|scenes)/.test(named.group(0).replace(/^the /, '')));
  if (/^(?:video|film|presentation|slideshow|text|message)s?$/.test(word)) return null;
  const ofKind = world.scenes.filter((scene) => isOfKind(scene, word, world.scenes.length));
  // A countdown is no number scene, and yet its figures are what "the numbers" are.
  const counted = ofKind.length === 0 && /^(?:number|figure|digit)s?$/.test(word);
  const found = counted ? world.scenes.filter((scene) => elementFor(scene, 'number') !== null) : ofKind;
  // A word that only a recipe goes by may as well be a word of the video: nothing is missing then.
  if (found.length === 0 && !isSpoken(word)) return null;
  // "the title" of a project of titles names an element, not a scene.
  phrase.markRead(named.from, named.to);
  if (found.length === 0) return resolved('kind', named.group(0), [], `a ${word.replace(/s$/, '')}`);
  const described =
    detail === '' ? [] : found.filter((scene) => scene.texts.some((text) => text.toLowerCase().includes(detail)));
  if (described.length > 0) return resolved('kind', named.group(0), described);
  if (many || found.length === 1) return resolved('kind', named.group(0), found);
  const plural =
    /s$/.test(word) &&
    !/(?:process|steps|news)$/.test(word) &&
    /charts|quotes|titles|lists|numbers|counters|graphs/.test(word);
  if (plural) return resolved('kind', named.group(0), found);
  const exact = found.filter((scene) => scene.recipe !== 'title' || !/title|headline/.test(word));
  const selected = exact.find((scene) => scene.id === world.context.selectedSceneId);
  // Of several titles "the title card" is the one that opens the video; of several charts, the one at hand.
  const focused =
    selected ??
    (/title/.test(word) ? found[0] : (exact.find((scene) => scene === world.focus) ?? exact.at(-1) ?? found.at(-1)));
  return resolved('kind', named.group(0), /^first/.test(named.group(0)) ? [found[0]] : [focused]);
}

const bareKind = new RegExp(`(?<![a-zß-ɏ])(${KIND})${END}`, 'du');

/** "quote before title": a kind without its article, where nothing else can be meant. */
export function readBareKind(phrase: Phrase, world: World): SceneReference | null {
  const named = phrase.see(bareKind);
  const found = named ? world.scenes.filter((scene) => isOfKind(scene, named.group(1), world.scenes.length)) : [];
  if (!named || found.length === 0) return null;
  phrase.markRead(named.from, named.to);
  return resolved(
    'kind',
    named.group(0),
    found.length === 1 ? found : [found.find((scene) => scene === world.focus) ?? found.at(-1)],
  );
}
