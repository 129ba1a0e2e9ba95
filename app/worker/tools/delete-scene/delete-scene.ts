import { ok } from '$shared/response/result';
import type { Outcome } from '$shared/schema/records';
import { findScene } from '../find-scene';
import type { Tool } from '../tool';

export const deleteScene: Tool<'deleteScene'> = ({ project }, { sceneIds }) => {
  const outcomes: Outcome[] = [];
  for (const sceneId of new Set(sceneIds)) {
    const found = findScene(project, sceneId);
    if (!found.ok) return found;
    const { scene, position } = found.value;
    outcomes.push({
      tool: 'deleteScene',
      sceneId,
      sceneName: scene.name,
      position,
      summary: 'deleted',
      elementId: null,
    });
  }
  return ok({ changes: [...new Set(sceneIds)].map((sceneId) => ({ type: 'removeScene', sceneId })), outcomes });
};
