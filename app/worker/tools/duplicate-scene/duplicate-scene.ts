import { ok } from '$shared/response/result';
import { findScene } from '../find-scene';
import { orderAt } from '../place-scene';
import type { Tool } from '../tool';

/** A copy right after the original. Its elements keep their ids: those are unique within a scene. */
export const duplicateScene: Tool<'duplicateScene'> = ({ project, newId }, { sceneId }) => {
  const found = findScene(project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  const summary = `copy of scene ${position}`;
  return ok({
    changes: [{ type: 'putScene', scene: { ...scene.record, id: newId, order: orderAt(project.scenes, position) } }],
    outcomes: [
      {
        tool: 'duplicateScene',
        sceneId: newId,
        sceneName: scene.name,
        position: position + 1,
        summary,
        elementId: null,
      },
    ],
  });
};
