import type { EditorRows } from '../database/read/read-composition';
import type { Scene } from '$shared/generated/entities';
import type { FrameComposition, FrameScene } from '$shared/protocol/preview';
import type { AppError } from '$shared/response/errors';

/** A scene is drawn where it has settled: late enough for everything to have arrived, before anything leaves. */
const SETTLED = 0.7;

/** First frame of a scene in the video; 0 if it is not there. */
export function startOfScene(scenes: readonly Scene[], sceneId: string): number {
  const index = scenes.findIndex(({ id }) => id === sceneId);
  return scenes.slice(0, Math.max(0, index)).reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
}

/** The scene a frame of the video belongs to; past the end, the last one. */
export function sceneAtFrame(scenes: readonly Scene[], frame: number): Scene | null {
  let end = 0;
  for (const scene of scenes) {
    end += scene.durationInFrames;
    if (frame < end) return scene;
  }
  return scenes.at(-1) ?? null;
}

/** The frame of a scene that stands for it in a picture. */
export function settledFrame({ durationInFrames }: Pick<FrameScene, 'durationInFrames'>): number {
  return Math.floor(durationInFrames * SETTLED);
}

/** Whether the frame draws the same: rows that change nothing of it must not disturb playback. */
export function samePicture(one: FrameComposition, other: FrameComposition): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.fps === other.fps &&
    one.scenes.length === other.scenes.length &&
    one.scenes.every((scene, index) => {
      const another = other.scenes[index];
      return scene === another || drawnFrom(scene) === drawnFrom(another);
    })
  );
}

function drawnFrom(scene: FrameScene | undefined): string {
  return JSON.stringify({ ...scene, module: scene?.module?.key });
}

/** Why a scene is not shown as it is written: it does not compile, or what is on screen now has failed. */
export function errorsByScene(rows: EditorRows | null): ReadonlyMap<string, AppError> {
  const failed = new Map((rows?.failures ?? []).map(({ moduleKey, error }) => [moduleKey, error]));
  return new Map(
    (rows?.scenes ?? []).flatMap((scene): [string, AppError][] => {
      const error = scene.compileError ?? (scene.moduleKey === null ? undefined : failed.get(scene.moduleKey));
      return error ? [[scene.id, error]] : [];
    }),
  );
}
