import { reasonOf } from '$shared/primitives/reason-of';
import { LEAVES, type FromPreview } from '$shared/protocol/preview';
import type { SceneReports } from './scene-slot';
import type { Stage, StagedScene, Version } from './stage';

/** As long as the page lets a message be. */
export const LONGEST_MESSAGE = 2000;
/** How long a navigation may take to be refused. */
const LEAVING_MS = 3000;

/** Tells the page whose code runs and what went wrong, without repeating itself at every frame. */
export function createReports(stage: Stage, send: (message: FromPreview) => void): SceneReports {
  let running = -1;
  const reported = new Set<string>();
  const failed = ({ sceneId }: StagedScene, { id, module }: Version, frame: number, error: unknown): void => {
    const message = reasonOf(error).slice(0, LONGEST_MESSAGE);
    if (!module || reported.has(`${id} ${message}`)) return;
    reported.add(`${id} ${message}`);
    send({ type: 'failed', sceneId, moduleKey: module.key, frame, line: module.lineOf(error), message });
  };

  /** What a scene's timers, listeners and promises throw reaches no boundary; its stack still names the scene. */
  const failedLater = (error: unknown): void => {
    const scene = stage.read()?.scenes.find(({ version }) => (version.module?.lineOf(error) ?? null) !== null);
    if (scene) failed(scene, scene.version, scene.version.goodFrame ?? 0, error);
  };
  addEventListener('error', ({ error }) => failedLater(error));
  addEventListener('unhandledrejection', ({ reason }) => failedLater(reason));

  // A scene that navigates is on its way out for a while, during which others are drawn and would be blamed.
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
    // The browser fires this from within the very line that navigates.
    failedLater(new Error(LEAVES));
    setTimeout(() => (leaving = false), LEAVING_MS);
  });

  return {
    entering({ sceneId }, { id, module }) {
      if (running === id || leaving || !module) return;
      running = id;
      send({ type: 'entering', sceneId, moduleKey: module.key });
    },
    failed,
  };
}
