import type { Phrase } from '../reading/phrase';
import { words } from '../references/content';
import { mainText } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { END, SCENE } from '../lexicon/patterns';
import { readRelative, readSceneReference, type SceneReference } from '../references/scene-reference';
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

const sceneLike = new RegExp(`(?<![a-z])(?:${SCENE}|ones?)${END}`, 'u');

function isNamed(scene: KnownScene, said: string): boolean {
  const main = [
    mainText(scene),
    ...scene.elements.filter((element) => element.type === 'text' && element.role === 'headline'),
  ];
  const names = [scene.name, ...main.flatMap((element) => (element ? textsOf(element) : []))].map((name) =>
    words(name),
  );
  return words(said).some((word) => names.some((name) => name.includes(word)));
}

/** Deletes only where the verb says so and the object is a scene; both were read before this is called. */
export function planDelete(phrase: Phrase, world: World): Step | null {
  if (/(?<![a-zß-ɏ])(?:do not|never) (?:delete|remove|erase|touch|drop)/u.test(phrase.text)) return null;
  // "Cut scene 1 in half" is about time.
  if (/§d|§n ?%|(?<![a-z])(?:in half|by half|shorter|short|down)(?![a-z])|\d ?%/u.test(phrase.text)) return null;
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
  const target = readTargets(phrase.copy(), world);
  if (!target) return null;
  if (target.missing !== null) return askForScene(target.missing, world);
  if (target.scenes.length === 0) return null;
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
