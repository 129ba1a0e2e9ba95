import { ok } from '$shared/response/result';
import { applyEdits } from '../edit-scene/edit-scene';
import { findScene } from '../find-scene';
import { orderAt } from '../place-scene';
import { seamContext } from '../seam-context';
import type { Tool } from '../tool';

/**
 * A copy at a place or right after the original, with what was asked for in the copy alone. Its elements keep their
 * ids: those are unique within a scene.
 */
export const duplicateScene: Tool<'duplicateScene'> = ({ project, newId }, { sceneId, index, edits }) => {
  const found = findScene(project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  const edited = applyEdits(scene.record, edits, seamContext(project));
  if (!edited.ok) return edited;
  const { record, touched } = edited.value;
  const place = Math.min(index ?? position, project.scenes.length);
  return ok({
    changes: [{ type: 'putScene', scene: { ...record, id: newId, order: orderAt(project.scenes, place) } }],
    outcomes: [
      {
        tool: 'duplicateScene',
        sceneId: newId,
        sceneName: record.name,
        position: place + 1,
        summary: `copy of scene ${position}`,
        elementId: touched,
      },
    ],
    notes: edited.value.notes,
  });
};
