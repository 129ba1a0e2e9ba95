import { LEAVES, type FromExport, type ToExport } from '$shared/protocol/preview';
import type { ExportProgress, RenderedFile } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { Result } from '$shared/response/result';
import type { LostFrame } from './kept-frame';
import { TimeLeft } from './time-left';

/** No new frame for so long, and the export is taken to stand still. */
const STALL_SECONDS = 30;

export type Rendered = RenderedFile | { readonly able: readonly boolean[] };

/** One thing asked of the export frame, until it is answered, fails, is cancelled or stands still. */
export class ExportJob {
  readonly message: Extract<ToExport, { type: 'probe' | 'render' | 'still' }>;
  readonly result: Promise<Result<Rendered>>;
  readonly #onProgress: (progress: ExportProgress) => void;
  readonly #onStalled: () => void;
  readonly #totalFrames: number;
  #settle: (result: Result<Rendered>) => void = () => {};
  #finished = false;
  #stalled = false;
  #renderedFrames = 0;
  #encodedFrames = 0;
  #timeLeft: TimeLeft;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(message: ExportJob['message'], onProgress: (progress: ExportProgress) => void, onStalled: () => void) {
    this.message = message;
    const [first, last] = message.type === 'render' ? message.frameRange : [0, 0];
    this.#totalFrames = last - first + 1;
    this.#timeLeft = new TimeLeft(this.#totalFrames);
    this.#onProgress = onProgress;
    this.#onStalled = onStalled;
    this.result = new Promise((settle) => (this.#settle = settle));
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** It is with the frame now; again after the frame was replaced. */
  start(): void {
    this.#timeLeft = new TimeLeft(this.#totalFrames);
    this.#renderedFrames = 0;
    this.#encodedFrames = 0;
    this.#wind();
  }

  progress(encodedFrames: number, renderedFrames: number): void {
    if (this.#finished) return;
    if (encodedFrames > this.#encodedFrames || renderedFrames > this.#renderedFrames) this.#wind();
    this.#encodedFrames = encodedFrames;
    this.#renderedFrames = renderedFrames;
    const remainingMs = this.#timeLeft.after(encodedFrames, performance.now());
    this.#onProgress({ encodedFrames, totalFrames: this.#totalFrames, remainingMs });
  }

  /** The first answer counts: what comes after a cancellation changes nothing. */
  finish(result: Result<Rendered>): void {
    clearTimeout(this.#timer);
    this.#finished = true;
    this.#settle(result);
  }

  explain({ message, cancelled, scene }: Extract<FromExport, { type: 'failed' }>): AppError {
    const sceneName = scene && this.#sceneName(scene.sceneId);
    if (scene && sceneName) {
      return { code: 'scene_failed', sceneName, line: scene.line, frame: scene.frame, reason: message };
    }
    return cancelled ? { code: 'export_cancelled' } : { code: 'export_failed', reason: message };
  }

  /** The frame was lost while it worked on this; `sceneId` is whose code ran last. */
  blame(because: LostFrame, sceneId: string | null): AppError {
    if (this.#stalled) return { code: 'export_stalled', frame: this.#renderedFrames, seconds: STALL_SECONDS };
    const sceneName = sceneId === null ? null : this.#sceneName(sceneId);
    if (sceneName === null) return { code: 'export_failed', reason: `its frame ${because}` };
    if (because === 'hung') return { code: 'scene_hung', sceneName, line: null };
    return { code: 'scene_failed', sceneName, line: null, frame: 0, reason: LEAVES };
  }

  #wind(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // In the background the browser itself may hold the frame back.
      if (document.hidden) return this.#wind();
      this.#stalled = true;
      this.#onStalled();
    }, STALL_SECONDS * 1000);
  }

  #sceneName(sceneId: string): string | null {
    if (this.message.type === 'probe') return null;
    return this.message.composition.scenes.find((scene) => scene.sceneId === sceneId)?.sceneName ?? null;
  }
}
