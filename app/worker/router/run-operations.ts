import type * as Y from 'yjs';
import { impossible, isImpossibleMotion, type ImpossibleMotion } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { changedFields, changedScenes } from '$shared/schema/changed-project';
import type { Change, ProjectSnapshot } from '$shared/schema/changes';
import type { Outcome } from '$shared/schema/records';
import { applyChanges } from '../document/apply-changes';
import { rehearse } from '../document/open-document';
import { readProject } from '../document/read-project';
import { addScene } from '../tools/add-scene/add-scene';
import { addScenes } from '../tools/add-scenes/add-scenes';
import { pagedScenes } from '../tools/add-scenes/paged-scenes';
import { deleteScene } from '../tools/delete-scene/delete-scene';
import { duplicateScene } from '../tools/duplicate-scene/duplicate-scene';
import { editCode } from '../tools/edit-code/edit-code';
import { editScene } from '../tools/edit-scene/edit-scene';
import { fixScene } from '../tools/fix-scene/fix-scene';
import { reviewScenes, type Review } from '../tools/fix-scene/review-scenes';
import { dropPreferences } from '../tools/keep-preference/drop-preferences';
import { followPreferences } from '../tools/keep-preference/follow-preferences';
import { keepPreference } from '../tools/keep-preference/keep-preference';
import { moveScene } from '../tools/move-scene/move-scene';
import { setFormat } from '../tools/set-format/set-format';
import { setLook } from '../tools/set-look/set-look';
import type { ToolContext, ToolOutput } from '../tools/tool';
import type { ToolOperation } from './tool-operation';

/**
 * Runs operations one after the other on a copy of the document, so that each sees what the ones before did, and
 * returns all their changes: they are written together or not at all, but for a motion that its
 * element can't have. `basis` is the project the plan was made for: a
 * scene that has changed since makes the plan late.
 */
export function runOperations(
  doc: Y.Doc,
  operations: readonly ToolOperation[],
  basis: ProjectSnapshot,
  newId: () => string,
): Result<ToolOutput & { readonly sceneCount: number; readonly review: Review }> {
  const late = lateScene(doc, operations, basis);
  if (late !== null) return err({ code: 'scene_changed_meanwhile', sceneName: late });
  // One alone has nobody to show its effect to.
  const copy = operations.length > 1 ? rehearse(doc) : doc;
  const changes: Change[] = [];
  const outcomes: Outcome[] = [];
  const notes = new Set<string>();
  const refused: ImpossibleMotion[] = [];
  for (const asked of operations) {
    const project = readProject(copy);
    if (!project)
      return err({ code: 'document_unreadable', documentId: basis.id, reason: 'its name or size is missing' });
    const { operation, notes: spread } = spreadOver(project, asked);
    for (const note of spread) notes.add(note);
    const output = runTool({ project, newId: newId(), moreIds: moreIds(operation, newId) }, operation);
    if (!output.ok) {
      if (!isImpossibleMotion(output.error)) return output;
      refused.push(output.error);
      continue;
    }
    if (copy !== doc) copy.transact(() => applyChanges(copy, output.value.changes));
    changes.push(...output.value.changes);
    outcomes.push(...output.value.outcomes);
    for (const note of output.value.notes ?? []) notes.add(note);
  }
  const [first] = refused;
  if (first && refused.length === operations.length) return err(first);
  for (const error of refused) notes.add(impossible(error));
  const before = readProject(doc);
  const after = before ? changedScenes(before, changes) : [];
  const review = before
    ? reviewScenes(before, operations, { ...changedFields(before, changes), scenes: after })
    : { notes: [], fixes: [] };
  return ok({ changes, outcomes, notes: [...notes], sceneCount: after.length, review });
}

/** What is too much for one scene is made as several. */
function spreadOver(
  project: ProjectSnapshot,
  operation: ToolOperation,
): { readonly operation: ToolOperation; readonly notes: readonly string[] } {
  const adds = operation.tool === 'addScene' || operation.tool === 'addScenes';
  return adds ? pagedScenes(project, operation) : { operation, notes: [] };
}

const moreIds = (operation: ToolOperation, newId: () => string): readonly string[] =>
  operation.tool === 'addScenes' ? operation.briefs.slice(1).map(newId) : [];

function runTool(context: ToolContext, operation: ToolOperation): Result<ToolOutput> {
  switch (operation.tool) {
    case 'addScene':
      return followPreferences(
        context.project,
        { briefs: [operation.brief], told: false },
        addScene(context, operation),
      );
    case 'addScenes':
      return followPreferences(
        context.project,
        { briefs: operation.briefs, told: operation.durationInFrames !== null },
        addScenes(context, operation),
      );
    case 'editScene':
      return editScene(context, operation);
    case 'editCode':
      return editCode(context, operation);
    case 'deleteScene':
      return deleteScene(context, operation);
    case 'duplicateScene':
      return duplicateScene(context, operation);
    case 'moveScene':
      return moveScene(context, operation);
    case 'fixScene':
      return fixScene(context, operation);
    case 'setLook':
      return setLook(context, operation);
    case 'keepPreference':
      return keepPreference(context, operation);
    case 'dropPreferences':
      return dropPreferences(context, operation);
    case 'setFormat':
      return setFormat(context, operation);
  }
}

/** The name of the first target whose revision is not the one the plan was made for; null if all stand. */
function lateScene(doc: Y.Doc, operations: readonly ToolOperation[], basis: ProjectSnapshot): string | null {
  const present = readProject(doc);
  for (const sceneId of operations.flatMap(targets)) {
    const planned = basis.scenes.find((scene) => scene.id === sceneId);
    const now = present?.scenes.find((scene) => scene.id === sceneId);
    if (planned && now && planned.revision !== now.revision) return now.name;
  }
  return null;
}

function targets(operation: ToolOperation): readonly string[] {
  if ('sceneIds' in operation) return operation.sceneIds;
  return 'sceneId' in operation ? [operation.sceneId] : [];
}
