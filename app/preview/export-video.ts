import { reasonOf } from '$shared/primitives/reason-of';
import { outputFrames } from '$shared/protocol/export-settings';
import type { FromExport, ToExport } from '$shared/protocol/preview';
import { LONGEST_MESSAGE } from './reports';
import { encodeGif } from './encode-gif';
import type { SceneModules } from './modules';
import { retimed } from './retimed';
import type { Composition, Picture, Renderer, Segment } from './renderer';
import type { SceneReports } from './scene-slot';
import { Stage } from './stage';
import { createVideo } from './video';

type Job = Extract<ToExport, { type: 'render' | 'still' }>;
type Failed = Extract<FromExport, { type: 'failed' }>;

/**
 * Draws the pictures the page asks for, each on a stage of its own. A scene that throws ends the job: a video with a
 * card in place of a scene is not what was asked for.
 */
export class Exporter {
  readonly #renderer: Renderer;
  readonly #modules: SceneModules;
  readonly #send: (message: FromExport, transfer?: Transferable[]) => void;
  readonly #running = new Map<number, AbortController>();

  constructor(
    renderer: Renderer,
    modules: SceneModules,
    send: (message: FromExport, transfer?: Transferable[]) => void,
  ) {
    this.#renderer = renderer;
    this.#modules = modules;
    this.#send = send;
  }

  async probe({ id, candidates }: Extract<ToExport, { type: 'probe' }>): Promise<void> {
    const able = await Promise.all(candidates.map((settings) => this.#renderer.canEncode(settings).catch(() => false)));
    this.#send({ type: 'probed', id, able });
  }

  /** `ready` is what the job still waits for, its fonts; it can be cancelled meanwhile. */
  async run(job: Job, ready: Promise<unknown>): Promise<void> {
    const { id } = job;
    const abort = new AbortController();
    this.#running.set(id, abort);
    let failure: Failed | null = null;
    let entered = '';
    const reports: SceneReports = {
      entering: ({ sceneId }, { module }) => {
        if (!module || entered === sceneId) return;
        entered = sceneId;
        this.#send({ type: 'entering', sceneId, moduleKey: module.key });
      },
      failed: ({ sceneId }, { module }, frame, error) => {
        failure ??= { ...failed(id, error), scene: { sceneId, frame, line: module?.lineOf(error) ?? null } };
        abort.abort();
      },
    };
    try {
      await ready;
      const { bytes, mediaType } = await this.#draw(job, reports, abort.signal);
      if (failure) throw new Error('A scene failed while the last frame was on its way.');
      this.#send({ type: 'done', id, bytes, mediaType }, [bytes]);
    } catch (thrown) {
      this.#send(failure ?? { ...failed(id, thrown), cancelled: abort.signal.aborted });
    } finally {
      this.#running.delete(id);
    }
  }

  cancel(id: number): void {
    this.#running.get(id)?.abort();
  }

  async #draw(job: Job, reports: SceneReports, signal: AbortSignal): Promise<Picture> {
    signal.throwIfAborted();
    const stage = new Stage();
    const raise = await stage.prepare(job.composition, this.#modules, job.type === 'still' ? job.frame : null);
    raise();
    const { width, height, fps } = job.composition;
    const durationInFrames = stage.read()?.durationInFrames ?? 1;
    const component = createVideo(stage, reports);
    const own: Composition = { component, width, height, fps, durationInFrames };
    if (job.type === 'still') return this.#renderer.still(own, job.frame, job.scale, signal);
    const { id, settings, frameRange } = job;
    const composition: Composition =
      settings.fps === fps
        ? own
        : {
            ...own,
            component: retimed(component, { fps, durationInFrames }, settings.fps),
            fps: settings.fps,
            durationInFrames: outputFrames(durationInFrames, fps, settings.fps),
          };
    const segment: Segment = {
      composition,
      settings,
      frameRange,
      signal,
      onProgress: (renderedFrames, encodedFrames) =>
        this.#send({ type: 'progress', id, renderedFrames, encodedFrames }),
    };
    return settings.format === 'gif' ? encodeGif(this.#renderer, segment) : this.#renderer.encode(segment);
  }
}

function failed(id: number, thrown: unknown): Failed {
  const message = reasonOf(thrown).slice(0, LONGEST_MESSAGE);
  return { type: 'failed', id, message, cancelled: false, scene: null };
}
