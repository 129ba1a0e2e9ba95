import { ok } from '$shared/response/result';
import { findScene } from '../find-scene';
import { orderAt } from '../place-scene';
import type { Tool } from '../tool';

/** A scene moved to where it already is returns no changes. */
export const moveScene: Tool<'moveScene'> = ({ project }, { sceneId, index }) => {
  const found = findScene(project, sceneId);
  if (!found.ok) return found;
  const { scene, position } = found.value;
  const others = project.scenes.filter((other) => other.id !== sceneId);
  const place = Math.min(index, others.length);
  const moved = place + 1 !== position;
  const summary = moved ? `moved from ${position} to ${place + 1}` : 'already there';
  return ok({
    changes: moved ? [{ type: 'setScene', sceneId, fields: { order: orderAt(others, place) } }] : [],
    outcomes: [{ tool: 'moveScene', sceneId, sceneName: scene.name, position: place + 1, summary, elementId: null }],
  });
};
