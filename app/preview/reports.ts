import type { FromPreview } from '$shared/protocol/preview';
import type { SceneReports } from './scene-slot';

/** As long as the page lets a message be. */
export const LONGEST_MESSAGE = 2000;

/** Tells the page whose code runs and what went wrong, without repeating itself at every frame. */
export function createReports(send: (message: FromPreview) => void): SceneReports {
  let running = -1;
  const reported = new Set<string>();
  return {
    entering({ sceneId }, { id, module }) {
      if (running === id || !module) return;
      running = id;
      send({ type: 'entering', sceneId, moduleKey: module.key });
    },
    failed({ sceneId }, { id, module }, frame, error) {
      const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE);
      if (!module || reported.has(`${id} ${message}`)) return;
      reported.add(`${id} ${message}`);
      send({ type: 'failed', sceneId, moduleKey: module.key, frame, line: module.lineOf(error), message });
    },
  };
}
