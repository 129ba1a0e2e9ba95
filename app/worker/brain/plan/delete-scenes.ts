import type { Phrase } from '../reading/phrase';
import { vocabulary } from '../lexicon/vocabulary';
import { words } from '../references/content';
import { mainText } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import { readBareKind } from '../references/kind-reference';
import { readRelative, readSceneReference, type SceneReference } from '../references/scene-reference';
import { REMOVE_VERB } from './edit-verbs';
import { ask, step, type Step } from './step';
import { nameScenes, sceneCount, show } from './words';

const bareNumbers =
  /(?<![a-z0-9ß-ɏ.])#?\d{1,3}(?![a-z0-9ß-ɏ.%:])(?:(?: ?(?:,|and|&|plus) ?)+#?\d{1,3}(?![a-z0-9ß-ɏ.%:]))*/du;
const bareRange = /(?<![a-z0-9ß-ɏ.])#?(\d{1,3}) ?(?:-|–|to|through|till|until) ?#?(\d{1,3})(?![a-z0-9ß-ɏ.%:])/du;

/** "delete 2 and 3": after such a verb a bare number is a scene. */
export function readBareNumbers(phrase: Phrase, world: World): SceneReference | null {
  const range = phrase.take(bareRange);
  const found = range ?? phrase.take(bareNumbers);
  if (!found) return null;
  const digits = (found.group(0).match(/\d+/g) ?? []).map(Number);
  const [from = 0, to = 0] = digits;
  const wanted = range
    ? Array.from({ length: Math.max(0, Math.min(99, to - from + 1)) }, (_, index) => from + index)
    : [...new Set(digits)];
  const scenes = wanted.flatMap((position) => world.scenes[position - 1] ?? []);
  const missing = wanted.filter((position) => !world.scenes[position - 1]);
  return {
    kind: 'number',
    scenes,
    missing: missing.length > 0 ? `scene ${missing.join(' and ')}` : null,
    words: found.group(0),
  };
}

export function readTargets(phrase: Phrase, world: World, content = true): SceneReference | null {
  return (
    readRelative(phrase, world) ??
    readSceneReference(phrase, world, { kinds: true, content: false }) ??
    readBareNumbers(phrase, world) ??
    (content ? readSceneReference(phrase, world, { kinds: true, content: true }) : null)
  );
}

export function askForScene(missing: string, world: World): Step {
  if (world.scenes.length === 0)
    return ask(`There is no ${missing}: the video has no scenes yet. Say what the first one should show.`, 0.9);
  const chips = world.scenes.length <= 3 ? world.scenes : [];
  const names =
    chips.length > 0
      ? ` ${chips.map((scene) => `${scene.position} is ${show(scene.texts[0] ?? scene.snapshot.name, 24)}`).join(', ')}.`
      : '';
  const phrase = /^(?:scene|a |an |another|the )/.test(missing) ? missing : `scene with ${show(missing)}`;
  return ask(`There is no ${phrase.replace(/^(?:an?|the) /, '')}. ${sceneCount(world)}${names}`, 0.85);
}

const aPartOf = new RegExp(
  `(?:in|from|off|out of|on) (?:the |this |that |my |our )?(?:${ELEMENT}|(?:[a-z]+ )?(?:scene|slide)(?! ?#?\\d* ?$)|scene #?\\d+)$`,
  'u',
);
/** "Remove the emoji", "delete the word new": never a scene. */
const partOfText =
  /(?<![a-z])(?:words?|letters?|emojis?|icons?|commas?|dots?|full stop|period|marks?|lines?|sentence|bullets?|items?|points?|text|subtitle|caption|tagline|label|author|name|number|bars?|url|link|date|price)(?![a-z])/u;
const sceneLike = new RegExp(`(?<![a-z])(?:${SCENE}|ones?)${END}`, 'u');

/** Whether every word that could be a name stands in the scene's name or main words. */
function isNamed(scene: KnownScene, said: string): boolean {
  const main = mainText(scene);
  const own = new Set([scene.name, ...(main ? textsOf(main) : [])].flatMap(words));
  const names = words(said).filter((word) => word.length > 1 && (!vocabulary.has(word) || own.has(word)));
  return names.length > 0 && names.every((word) => own.has(word));
}

const onlyVerb = new RegExp(`^(?:please )?${REMOVE_VERB}$`, 'u');
const onlyKind = new RegExp(`^(?:please )?${REMOVE_VERB} (?:more )?(?:${KIND})s?(?: ${SCENE})?$`, 'u');
const fromScene = new RegExp(`^(?:please |i |we )*${REMOVE_VERB} (.+?) (?:from|in|on|off|out of) (.+)$`, 'du');

/** "Remove milk from the second one" takes milk out of a scene; "delete the chart in the middle" takes the chart. */
function partInScene(phrase: Phrase, world: World): boolean {
  const taken = phrase.see(fromScene);
  if (!taken) return false;
  const inside = readSceneReference(taken.phrase(2).copy(), world, { kinds: true, content: false });
  if (!inside) return false;
  return (
    readSceneReference(taken.phrase(1).copy(), world, { kinds: true, content: false }) === null &&
    // "Take 22 off the bus list" is no scene 22; "delete 2 from the video" is scene 2.
    [...taken.group(1).matchAll(/\d+/g)].every(([number]) => Number(number) > world.scenes.length)
  );
}

const goesElsewhere =
  /(?<![a-z])(?:go|goes|come|comes|belongs?) (?:to|at|in|on|into|after|before|behind|between|first|last|second|third|up|down|back|earlier|later|next|right)(?![a-z])/u;

/** Deletes only where the verb says so and the object is a scene; both were read before this is called. */
export function planDelete(phrase: Phrase, world: World): Step | null {
  if (/(?<![a-zß-ɏ])(?:do not|never) (?:delete|remove|erase|touch|drop)/u.test(phrase.text)) return null;
  // "Cut scene 1 in half" is about time.
  if (/§d|§n ?%|(?<![a-z])(?:in half|by half|shorter|short|down)(?![a-z])|\d ?%/u.test(phrase.text)) return null;
  // "The contact scene has to go to the end" is about its place.
  if (goesElsewhere.test(phrase.text)) return null;
  // "Get rid of January in the chart" is about a part of a scene.
  if (aPartOf.test(phrase.text)) return null;
  if (partInScene(phrase, world)) return null;
  const stays = phrase.see(/^(?:please )?only (.+?) (?:should |must |can )?(?:stay|stays|remain|remains|survives?)$/du);
  const kept = stays ? readTargets(stays.phrase(1), world) : null;
  if (kept && kept.scenes.length > 0)
    return remove(
      world.scenes.filter((scene) => !kept.scenes.includes(scene)),
      world,
      0.85,
    );
  const keep = phrase.see(/(?<![a-zß-ɏ])(?:(?:only |just )?keep (?:only |just )?|leave only )(.+)$/du);
  if (keep && /only|just/.test(keep.group(0))) {
    const kept = readTargets(keep.phrase(1), world);
    if (!kept || kept.scenes.length === 0) return null;
    return remove(
      world.scenes.filter((scene) => !kept.scenes.includes(scene)),
      world,
      0.85,
    );
  }
  const target =
    readTargets(phrase.copy(), world) ?? (onlyKind.test(phrase.text) ? readBareKind(phrase.copy(), world) : null);
  const selected = world.scenes.find((scene) => scene.id === world.context.selectedSceneId);
  if (!target) return selected && onlyVerb.test(phrase.text) ? remove([selected], world, 0.8) : null;
  if (target.missing !== null) return askForScene(target.missing, world);
  if (target.scenes.length === 0) return null;
  if (target.kind === 'content' && !sceneLike.test(phrase.text) && partOfText.test(phrase.text)) return null;
  // A word that merely stands in a scene ("remove eggs") is no name for it.
  if (
    target.kind === 'content' &&
    !sceneLike.test(phrase.text) &&
    !target.scenes.every((scene) => isNamed(scene, target.words))
  )
    return null;
  return remove(
    target.scenes,
    world,
    target.kind === 'content' ? 0.8 : target.kind === 'it' || target.kind === 'here' ? 0.75 : 0.95,
  );
}

function remove(scenes: readonly KnownScene[], world: World, certainty: number): Step | null {
  if (scenes.length === 0) return null;
  const [only] = scenes;
  const what =
    scenes.length === 1 && only?.texts[0]
      ? `${nameScenes(scenes, world)}, ${show(only.texts[0])}`
      : nameScenes(scenes, world);
  return step([{ tool: 'deleteScene', sceneIds: scenes.map((scene) => scene.id) }], `Deleted ${what}.`, certainty, [
    { label: 'Undo', prompt: 'Undo' },
  ]);
}
