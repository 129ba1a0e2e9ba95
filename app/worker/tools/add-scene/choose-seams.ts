import type { Change, ProjectSnapshot } from '$shared/schema/changes';
import type { Transition } from '$shared/schema/transition';
import { findRecipe } from '../../composer/recipes/registry';
import { accentSeam, primarySeam } from '../../composer/seams';
import { seamContext } from '../seam-context';

interface Added {
  readonly recipe: string;
  /** The one that becomes the project's; null: the project has one. */
  readonly style: string | null;
  readonly index: number | null;
  /** More scenes are about to follow one that may not. */
  readonly mayClose: boolean;
}

/** How a new scene will go, and how the one before gives way to it where that is to stand out. */
export function chooseSeams(
  project: ProjectSnapshot,
  { recipe, style, index, mayClose }: Added,
): { readonly own: Transition; readonly before: readonly Change[] } {
  const context = seamContext(project, style);
  const last = project.scenes.at(-1);
  const ends = mayClose && findRecipe(recipe)?.closes === true && (index === null || index >= project.scenes.length);
  const accent = ends ? accentSeam(context) : null;
  return {
    own: primarySeam(context),
    before: last && accent ? [{ type: 'setScene', sceneId: last.id, fields: { transition: accent } }] : [],
  };
}
