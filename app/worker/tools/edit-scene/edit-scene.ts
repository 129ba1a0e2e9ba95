import { impossible, isImpossibleMotion, type ImpossibleMotion } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import type { Change, SceneRecord } from '$shared/schema/changes';
import type { Outcome } from '$shared/schema/records';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { summarise } from '../../composer/summarise';
import type { SeamContext } from '../../composer/seams';
import { findScene } from '../find-scene';
import { seamContext } from '../seam-context';
import type { Tool, ToolContext, ToolOutput } from '../tool';
import { applyEdit } from './apply-edit';
import type { EditedScene } from './edited-scene';

/**
 * Changes what was asked for in each scene and nothing else; a scene that is already so returns no changes. A motion
 * that some of it can't have is had by the rest, and said of what can't.
 */
export const editScene: Tool<'editScene'> = (context, { sceneIds, edits }) => {
  const changes: Change[] = [];
  const outcomes: Outcome[] = [];
  const notes: string[] = [];
  const refused: ImpossibleMotion[] = [];
  for (const sceneId of new Set(sceneIds)) {
    const edited = editOne(context, sceneId, edits);
    if (edited.ok) {
      changes.push(...edited.value.changes);
      outcomes.push(...edited.value.outcomes);
      notes.push(...(edited.value.notes ?? []));
    } else if (isImpossibleMotion(edited.error)) {
      refused.push(edited.error);
    } else return edited;
  }
  const [first] = refused;
  if (first && outcomes.length === 0) return err(first);
  notes.push(...refused.map(impossible));
  return ok({ changes, outcomes, notes });
};

function editOne({ project }: ToolContext, sceneId: string, edits: readonly SceneEdit[]): Result<ToolOutput> {
  const found = findScene(project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  const edited = applyEdits(scene.record, edits, seamContext(project));
  if (!edited.ok) return edited;
  const { record, changes, touched, notes } = edited.value;
  const summary = summarise(record, project.format.fps);
  return ok({
    changes,
    outcomes: [{ tool: 'editScene', sceneId, sceneName: record.name, position, summary, elementId: touched }],
    notes,
  });
}

/** One scene with edits made in it, one after the other; `notes` say what of them it can't have. */
export function applyEdits(
  record: SceneRecord,
  edits: readonly SceneEdit[],
  seams: SeamContext,
): Result<EditedScene & { readonly notes: readonly string[] }> {
  let edited: EditedScene = { record, changes: [], touched: null };
  const refused: ImpossibleMotion[] = [];
  for (const edit of edits) {
    const next = applyEdit(edited, edit, seams);
    if (next.ok) edited = next.value;
    else if (isImpossibleMotion(next.error)) refused.push(next.error);
    else return next;
  }
  const [first] = refused;
  if (first && refused.length === edits.length) return err(first);
  // Beside other edits, a motion of the whole scene is part of a mood that was asked for.
  return ok({ ...edited, notes: refused.filter(({ element }) => element !== null).map(impossible) });
}
