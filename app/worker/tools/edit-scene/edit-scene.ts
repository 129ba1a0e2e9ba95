import { ok, type Result } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Outcome } from '$shared/schema/records';
import type { SceneEdit } from '$shared/schema/operations';
import { summarise } from '../../composer/summarise';
import { findScene } from '../find-scene';
import { seamContext } from '../seam-context';
import type { Tool, ToolContext, ToolOutput } from '../tool';
import { applyEdit, type EditedScene } from './apply-edit';

/** Changes what was asked for in each scene and nothing else; a scene that is already so returns no changes. */
export const editScene: Tool<'editScene'> = (context, { sceneIds, edits }) => {
  const changes: Change[] = [];
  const outcomes: Outcome[] = [];
  for (const sceneId of new Set(sceneIds)) {
    const edited = editOne(context, sceneId, edits);
    if (!edited.ok) return edited;
    changes.push(...edited.value.changes);
    outcomes.push(...edited.value.outcomes);
  }
  return ok({ changes: [...lookOfAll(context, sceneIds, edits), ...changes], outcomes });
};

/** The colours that every scene is given are the project's: the next scene has them too. */
function lookOfAll({ project }: ToolContext, sceneIds: readonly string[], edits: readonly SceneEdit[]): Change[] {
  const edit = edits.findLast(({ kind }) => kind === 'setPalette');
  if (edit?.kind !== 'setPalette' || !project.scenes.every(({ id }) => sceneIds.includes(id))) return [];
  return [{ type: 'setTheme', fields: { palette: edit.palette } }];
}

function editOne({ project }: ToolContext, sceneId: string, edits: readonly SceneEdit[]): Result<ToolOutput> {
  const found = findScene(project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  let edited: EditedScene = { record: scene.record, changes: [], touched: null };
  for (const edit of edits) {
    const next = applyEdit(edited, edit, seamContext(project));
    if (!next.ok) return next;
    edited = next.value;
  }
  const { record, changes, touched } = edited;
  const summary = summarise(record, project.format.fps);
  return ok({
    changes,
    outcomes: [{ tool: 'editScene', sceneId, sceneName: record.name, position, summary, elementId: touched }],
  });
}
