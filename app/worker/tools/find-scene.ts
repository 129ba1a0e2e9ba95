import type { ProjectSnapshot, SceneSnapshot } from '$shared/schema/changes';
import { err, ok, type Result } from '$shared/response/result';

export interface FoundScene {
  readonly scene: SceneSnapshot;
  /** Place in the video, from 1. */
  readonly position: number;
}

export function findScene(project: ProjectSnapshot, sceneId: string): Result<FoundScene> {
  const index = project.scenes.findIndex((scene) => scene.id === sceneId);
  const scene = project.scenes[index];
  return scene ? ok({ scene, position: index + 1 }) : err({ code: 'scene_not_found', sceneId });
}
