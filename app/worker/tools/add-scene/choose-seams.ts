import type { Change, ProjectSnapshot } from '$shared/schema/changes';
import type { SceneLayout } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import type { Transition } from '$shared/schema/transition';
import { findRecipe } from '../../composer/recipes/registry';
import { accentSeam, askedSeam, primarySeam } from '../../composer/seams';
import { seamContext } from '../seam-context';

interface Added {
  readonly layout: SceneLayout;
  /** The one that becomes the project's; null: the project has one. */
  readonly style: string | null;
  readonly index: number | null;
  /** More scenes are about to follow one that may not. */
  readonly mayClose: boolean;
  /** How it was asked to come. */
  readonly asked: SceneBrief['transition'];
}

/** How a new scene will go, and how the one before gives way to it where that is to stand out. */
export function chooseSeams(
  project: ProjectSnapshot,
  { layout, style, index, mayClose, asked }: Added,
): { readonly own: Transition; readonly before: readonly Change[] } {
  const context = seamContext(project, { style, layout });
  const last = project.scenes.at(-1);
  if (asked) {
    const transition = askedSeam(
      { transition: asked.kind, direction: asked.direction, color: null, durationInFrames: null },
      context,
    );
    const before = project.scenes[Math.min(index ?? project.scenes.length, project.scenes.length) - 1];
    return before
      ? { own: primarySeam(context), before: [{ type: 'setScene', sceneId: before.id, fields: { transition } }] }
      : { own: transition, before: [] };
  }
  const ends =
    mayClose && findRecipe(layout.recipe)?.closes === true && (index === null || index >= project.scenes.length);
  const accent = ends ? accentSeam(context) : null;
  return {
    own: primarySeam(context),
    before: last && accent ? [{ type: 'setScene', sceneId: last.id, fields: { transition: accent } }] : [],
  };
}
