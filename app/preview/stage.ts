import type { FrameComposition, FrameScene } from '$shared/protocol/preview';
import { framesOfSeam } from '$shared/motion/seam';
import type { Transition } from '$shared/schema/transition';
import type { SceneModule, SceneModules } from './modules';

/** One state of a scene's code and values. Kept while neither changes, so that React keeps the scene's own state. */
export interface Version {
  readonly id: number;
  /** null: quarantined. */
  readonly module: SceneModule | null;
  readonly props: FrameScene['props'];
  /** The last frame that this version drew without an error. */
  goodFrame: number | null;
}

export interface StagedScene {
  readonly sceneId: string;
  readonly sceneName: string;
  readonly from: number;
  readonly durationInFrames: number;
  readonly version: Version;
  /** The last version of the scene that drew something: shown while the present one fails. */
  readonly previous: Version | null;
  /** How it leaves, and how the scene before it does. */
  readonly leaves: Transition | null;
  readonly arrives: Transition | null;
}

export interface Staged {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly durationInFrames: number;
  readonly scenes: readonly StagedScene[];
}

/** What is on stage, as React reads it: replaced as a whole, while the player that draws it stays. */
export class Stage {
  #staged: Staged | null = null;
  #nextVersion = 1;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly read = (): Staged | null => this.#staged;

  /**
   * Loads what is new: of all scenes or, if a frame is named, of those around it. Call the answer to put it on stage,
   * unless something newer came meanwhile.
   */
  async prepare(
    composition: FrameComposition,
    modules: SceneModules,
    frame: number | null = null,
  ): Promise<() => void> {
    const found = composition.scenes.map(({ module }) => module && modules.of(module));
    modules.keepOnly(new Set([...keysOf(this.#staged), ...found.flatMap((module) => module?.key ?? [])]));
    const first = frame === null ? found : around(composition.scenes, frame).map((index) => found[index] ?? null);
    await Promise.all(first.map(async (module) => module?.load()));
    return () => this.#show(this.#arrange(composition, found));
  }

  /** Loads what is drawn at a frame and what is played next; null: it is there. */
  want(frame: number): Promise<unknown> | null {
    const scenes = this.#staged?.scenes ?? [];
    const coming = around(scenes, frame).flatMap((index) => {
      const module = scenes[index]?.version.module;
      return module && !module.isLoaded ? module : [];
    });
    if (coming.length === 0) return null;
    return Promise.all(coming.map((module) => module.load())).then(() => {
      if (this.#staged) this.#show({ ...this.#staged });
    });
  }

  #show(staged: Staged): void {
    this.#staged = staged;
    for (const listener of this.#listeners) listener();
  }

  #arrange({ width, height, fps, scenes }: FrameComposition, loaded: readonly (SceneModule | null)[]): Staged {
    const before = new Map(this.#staged?.scenes.map((scene) => [scene.sceneId, scene]));
    let from = 0;
    const staged = scenes.map((scene, index): StagedScene => {
      const start = from;
      from += scene.durationInFrames;
      return {
        sceneId: scene.sceneId,
        sceneName: scene.sceneName,
        from: start,
        durationInFrames: scene.durationInFrames,
        ...this.#versions(before.get(scene.sceneId), loaded[index] ?? null, scene.props),
        leaves: drawn(scene, scenes[index + 1]),
        arrives: drawn(scenes[index - 1], scene),
      };
    });
    return { width, height, fps, durationInFrames: Math.max(1, from), scenes: staged };
  }

  #versions(
    before: StagedScene | undefined,
    module: SceneModule | null,
    props: FrameScene['props'],
  ): Pick<StagedScene, 'version' | 'previous'> {
    if (before && before.version.module?.key === module?.key && same(before.version.props, props)) {
      const { version, previous } = before; // and not its place, which may be another now
      return { version, previous };
    }
    const version = { id: this.#nextVersion++, module, props, goodFrame: null };
    if (!before) return { version, previous: null };
    return { version, previous: before.version.goodFrame === null ? before.previous : before.version };
  }
}

/** A cut is none. Short scenes shorten it, so that a scene is never still coming while it already goes. */
function drawn(leaving: FrameScene | undefined, arriving: FrameScene | undefined): Transition | null {
  if (!leaving?.transition || !arriving || leaving.transition.kind === 'cut') return null;
  const wanted = leaving.transition.durationInFrames;
  const durationInFrames = framesOfSeam(wanted, leaving.durationInFrames, arriving.durationInFrames);
  return durationInFrames > 0 ? { ...leaving.transition, durationInFrames } : null;
}

function same(one: FrameScene['props'], other: FrameScene['props']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The scene at a frame, the one before it, which may still be leaving, and those that are played next, round the end. */
function around(scenes: readonly Pick<FrameScene, 'durationInFrames'>[], frame: number): readonly number[] {
  let end = 0;
  const found = scenes.findIndex(({ durationInFrames }) => (end += durationInFrames) > frame);
  const index = found === -1 ? scenes.length - 1 : found;
  return [Math.max(0, index - 1), index, (index + 1) % scenes.length, (index + 2) % scenes.length];
}

function keysOf(staged: Staged | null): readonly string[] {
  const versions = (staged?.scenes ?? []).flatMap(({ version, previous }) => [version, previous]);
  return versions.flatMap((version) => version?.module?.key ?? []);
}
