import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import type { ElementKind } from '../lexicon/objects';
import type { Phrase } from '../reading/phrase';
import { elementFor, elementHolding } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import {
  readNumberedReference,
  readRelative,
  readSceneReference,
  type SceneReference,
} from '../references/scene-reference';

/** Which scenes an edit is about, once its own words have been read away. */
export interface Scope {
  readonly scenes: readonly KnownScene[];
  readonly missing: string | null;
  /** Whether the message named them, rather than the selection or the last turn. */
  readonly named: boolean;
}

export function scopeOf(
  phrase: Phrase,
  world: World,
  forced: readonly KnownScene[] | null,
  options: { readonly kinds: boolean; readonly content: boolean },
): Scope {
  if (forced) return { scenes: forced, missing: null, named: true };
  const reference: SceneReference | null = readRelative(phrase, world) ?? readSceneReference(phrase, world, options);
  if (reference && (reference.missing !== null || reference.scenes.length > 0)) {
    return { scenes: reference.scenes, missing: reference.missing, named: reference.kind !== 'it' };
  }
  return { scenes: world.focus ? [world.focus] : [], missing: null, named: false };
}

/** Scenes named by number, place or "all"; null where the words may mean something else yet. */
export function readExplicitScope(phrase: Phrase, world: World): Scope | null {
  const reference = readRelative(phrase, world) ?? readNumberedReference(phrase, world);
  return reference ? { scenes: reference.scenes, missing: reference.missing, named: true } : null;
}

/** Without a scene named, an edit of a part goes to a scene that has such a part: the one in focus, else the nearest. */
export function withPart(scope: Scope, kind: ElementKind, world: World): Scope {
  if (scope.named || scope.missing !== null || kind === 'text' || kind === 'background') return scope;
  const has = (scene: KnownScene): boolean => elementFor(scene, kind) !== null;
  if (scope.scenes.some(has)) return scope;
  const found = world.scenes.filter(has);
  const nearest = found.at(-1);
  return nearest ? { ...scope, scenes: [nearest] } : scope;
}

/** Without a scene named, an edit of a text goes where that text stands. */
export function withText(scope: Scope, text: string, world: World): Scope {
  if (scope.missing !== null) return scope;
  const holdsIt = (scene: KnownScene): boolean => elementHolding(scene, text) !== null;
  if (scope.named) {
    const inside = scope.scenes.filter(holdsIt);
    return inside.length > 0 ? { ...scope, scenes: inside } : scope;
  }
  if (scope.scenes.some(holdsIt)) return { ...scope, scenes: scope.scenes.filter(holdsIt) };
  const found = world.scenes.filter(holdsIt);
  return found.length > 0 ? { ...scope, scenes: found } : scope;
}

export const editScenes = (scenes: readonly KnownScene[], edits: readonly SceneEdit[]): Operation => ({
  tool: 'editScene',
  sceneIds: scenes.map((scene) => scene.id),
  edits: [...edits],
});
