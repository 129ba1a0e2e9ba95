import type { SceneRecord } from '$shared/schema/changes';
import type { FlatElement } from '$shared/schema/layout';
import type { ElementTarget } from '$shared/schema/scene-edit';

/** Elements in the order a viewer would name them: what carries the scene first. */
const PROMINENCE = [
  'headline',
  'quote',
  'number',
  'chart',
  'list',
  'body',
  'eyebrow',
  'attribution',
  'caption',
  'shape',
  'group',
];

/** What an edit calls an element: a text's role, else its type. */
export function roleOf(element: FlatElement): string {
  return element.type === 'text' ? element.role : element.type;
}

/** The element a target means: by id, else by role, else the most prominent one that has text. */
export function findElement(scene: SceneRecord, target: ElementTarget): FlatElement | null {
  if (target.id !== null) return scene.elements.find((element) => element.id === target.id) ?? null;
  const byProminence = [...scene.elements].sort(
    (a, b) => PROMINENCE.indexOf(roleOf(a)) - PROMINENCE.indexOf(roleOf(b)),
  );
  if (target.role !== null) return byProminence.find((element) => roleOf(element) === target.role) ?? null;
  return byProminence.find((element) => element.type === 'text') ?? byProminence[0] ?? null;
}

/** For the sentence when there is no such element. */
export function nameOfTarget(target: ElementTarget): string {
  return target.role ?? target.id ?? 'text';
}
