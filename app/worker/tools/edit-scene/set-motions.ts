import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import type { EnterMotion, FlatElement } from '$shared/schema/layout';
import { enterMotion, exitMotion, type ExitMotion } from '$shared/schema/motions';
import type { ElementTarget, SceneEdit } from '$shared/schema/scene-edit';
import { canEnter, focalOf } from '../../composer/asked-motion';
import { exitsOf } from '../../composer/elements/motions';
import { kindOf } from '../../composer/elements/registry';
import { missing, setElement, type EditedScene } from './edited-scene';
import { findElement, nameOfTarget } from './find-element';

type EditOf<Kind extends SceneEdit['kind']> = Extract<SceneEdit, { kind: Kind }>;
type Impossible = Extract<AppError, { code: 'motion_impossible' }>;

/** A motion for the whole scene goes to the elements that can show it; what nothing can show is refused. */
export function setEnter(scene: EditedScene, { target, enter }: EditOf<'setEnter'>): Result<EditedScene> {
  const { elements } = scene.record;
  const asked = target && findElement(scene.record, target);
  if (target && !asked) return missing(scene.record, target);
  const able = (asked ? [asked] : elements).filter((element) => canEnter(element, enter));
  if (able.length > 0) return ok(able.reduce((edited, { id }) => setElement(edited, id, { enter }), scene));
  const others = enterMotion.options.filter((other) =>
    (asked ? [asked] : elements).some((element) => canEnter(element, other)),
  );
  return refused(scene, target, { what: 'arrive', motion: enter, able: others });
}

/** Several things that call at once drown each other: without a target it is for what a viewer looks at first. */
export function setEmphasis(scene: EditedScene, { target, emphasis }: EditOf<'setEmphasis'>): Result<EditedScene> {
  const leaves = scene.record.elements.filter((element) => element.type !== 'group');
  if (emphasis === 'none' && !target) {
    const moving = leaves.filter((element) => (element.emphasis ?? 'none') !== 'none');
    return ok(moving.reduce((edited, { id }) => setElement(edited, id, { emphasis }), scene));
  }
  const element = target ? findElement(scene.record, target) : focalOf(leaves, emphasis);
  if (!element && target) return missing(scene.record, target);
  const able = !element || element.type === 'group' ? [] : kindOf(element).emphases;
  if (!element || (emphasis !== 'none' && !able.includes(emphasis))) {
    const named = target && nameOfTarget(target);
    return err({ code: 'emphasis_impossible', sceneName: scene.record.name, element: named, emphasis, able });
  }
  return ok(setElement(scene, element.id, { emphasis }));
}

/** Where something of the scene leaves in a way of its own, the rest of it goes along as it can. */
export function setExit(scene: EditedScene, { target, exit }: EditOf<'setExit'>): Result<EditedScene> {
  const leaves = scene.record.elements.filter((element) => element.type !== 'group');
  const asked = target && findElement(scene.record, target);
  if (target && !asked) return missing(scene.record, target);
  const meant = asked ? [asked] : leaves;
  if (exit === 'none' || meant.some((element) => canExit(element, exit)))
    return ok(meant.reduce((edited, { id }) => setElement(edited, id, { exit }), scene));
  const able = exitMotion.options.filter((other) => meant.some((element) => canExit(element, other)));
  return refused(scene, target, { what: 'leave', motion: exit, able });
}

const canExit = (element: FlatElement, exit: ExitMotion): boolean =>
  element.type !== 'group' && exitsOf(kindOf(element).emphases).includes(exit);

function refused(
  { record }: EditedScene,
  target: ElementTarget | null,
  motion: Pick<Impossible, 'what' | 'able'> & { readonly motion: EnterMotion | ExitMotion },
): Result<never> {
  const element = target && nameOfTarget(target);
  return err({ code: 'motion_impossible', sceneName: record.name, element, ...motion });
}
