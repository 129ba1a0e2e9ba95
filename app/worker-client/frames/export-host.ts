import { outputFrames, type ExportSettings } from '$shared/protocol/export-settings';
import { fromExport, type FrameComposition, type FromExport, type ToExport } from '$shared/protocol/preview';
import type { ExportProgress, RenderedFile } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { ExportJob, type Rendered } from './export-job';
import { allFontsFor, loadFonts } from './frame-fonts';
import { KeptFrame, type LostFrame } from './kept-frame';

/** Twice the scenes' time budget in the export frame. */
const MISSES = 16;
/** The frame holds a process and some 60 MB: it goes when nothing was drawn for so long. */
const IDLE_MS = 30_000;
/** How long a cancelled job may take to leave the frame before the frame goes instead. */
const CANCEL_PATIENCE_MS = 2000;

/** The page's side of the export frame, which is there while something is drawn. One job at a time, in order. */
export class ExportHost {
  readonly #kept = new KeptFrame<FromExport, ToExport>({
    kind: 'exporting',
    title: 'Export',
    misses: MISSES,
    loadRuntime: async () => (await import('virtual:export-runtime')).default,
    parse: (received) => fromExport.safeParse(received).data ?? null,
    onReady: () => {
      this.#sentFonts = new Set();
      void this.#deliver();
    },
    onMessage: (message) => this.#receive(message),
    onLost: (because) => this.#mourn(because),
    onUnavailable: (reason) => this.#giveUp(reason),
  });
  readonly #queue: ExportJob[] = [];
  /** The job the frame works on; a cancelled one stays until the frame has let go of it. */
  #current: ExportJob | null = null;
  #sentFonts = new Set<string>();
  #entered: string | null = null;
  #lastId = 0;
  #place: HTMLElement | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #letGo: ReturnType<typeof setTimeout> | undefined;

  /** Those of them that this browser can encode. Without an answer nothing is ruled out: the export says what is wrong. */
  async probe(candidates: readonly ExportSettings[]): Promise<readonly ExportSettings[]> {
    const answer = await this.#enqueue({ type: 'probe', id: ++this.#lastId, candidates }, null);
    if (!answer.ok || !('able' in answer.value)) return candidates;
    const { able } = answer.value;
    return candidates.filter((_candidate, index) => able[index]);
  }

  /** The whole composition as a file. Aborting the signal answers `export_cancelled` at once. */
  async exportVideo(
    composition: FrameComposition,
    settings: ExportSettings,
    onProgress: (progress: ExportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<RenderedFile>> {
    const durationInFrames = composition.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0);
    if (durationInFrames === 0) return err({ code: 'nothing_to_export' });
    const frameRange = [0, outputFrames(durationInFrames, composition.fps, settings.fps) - 1] as const;
    const id = ++this.#lastId;
    return fileOf(await this.#enqueue({ type: 'render', id, composition, settings, frameRange }, signal, onProgress));
  }

  /** A PNG of one frame of the whole composition, `scale` times its size. */
  async drawStill(composition: FrameComposition, frame: number, scale: number): Promise<Result<RenderedFile>> {
    if (composition.scenes.length === 0) return err({ code: 'nothing_to_export' });
    return fileOf(await this.#enqueue({ type: 'still', id: ++this.#lastId, composition, frame, scale }, null));
  }

  /** Ends what is running with `export_cancelled` and removes the frame. */
  dispose(): void {
    for (const job of this.#takeAll()) job.finish(err({ code: 'export_cancelled' }));
    this.#close();
  }

  #enqueue(
    message: ExportJob['message'],
    signal: AbortSignal | null,
    onProgress: (progress: ExportProgress) => void = () => {},
  ): Promise<Result<Rendered>> {
    const job = new ExportJob(message, onProgress, () => this.#kept.replace());
    signal?.addEventListener('abort', () => this.#cancel(job), { once: true });
    if (signal?.aborted) return Promise.resolve(err({ code: 'export_cancelled' }));
    this.#queue.push(job);
    this.#next();
    return job.result;
  }

  #next(): void {
    if (this.#current) return;
    clearTimeout(this.#idle);
    const job = this.#queue.shift();
    if (!job) {
      this.#idle = setTimeout(() => this.#close(), IDLE_MS);
      return;
    }
    this.#current = job;
    if (this.#kept.ready) void this.#deliver();
    else if (!this.#kept.isOpen) this.#open();
  }

  async #deliver(): Promise<void> {
    const [job, sentFonts] = [this.#current, this.#sentFonts];
    if (!job) return;
    if (job.message.type !== 'probe') {
      const wanted = await allFontsFor(job.message.composition);
      const missing = wanted.filter(({ file }) => !sentFonts.has(file));
      for (const { file } of missing) sentFonts.add(file);
      const { fonts, came } = await loadFonts(missing);
      for (const { file } of missing) if (!came.has(file)) sentFonts.delete(file);
      if (sentFonts !== this.#sentFonts || job !== this.#current) return;
      if (fonts.length > 0) this.#kept.send({ type: 'fonts', fonts });
    }
    this.#entered = null;
    job.start();
    this.#kept.send(job.message);
  }

  #receive(message: FromExport): void {
    const job = this.#current;
    if (message.type === 'entering') this.#entered = message.sceneId;
    if (!job || !('id' in message) || message.id !== job.message.id) return;
    this.#kept.praise();
    switch (message.type) {
      case 'progress':
        return job.progress(message.encodedFrames, message.renderedFrames);
      case 'probed':
        return this.#finish(job, ok({ able: message.able }));
      case 'done':
        return this.#finish(job, ok({ bytes: message.bytes, mediaType: message.mediaType }));
      case 'failed':
        return this.#finish(job, err(job.explain(message)));
    }
  }

  #finish(job: ExportJob, result: Result<Rendered>): void {
    clearTimeout(this.#letGo);
    if (job === this.#current) this.#current = null;
    job.finish(result);
    this.#next();
  }

  #cancel(job: ExportJob): void {
    const waiting = this.#queue.indexOf(job);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    job.finish(err({ code: 'export_cancelled' }));
    if (job !== this.#current) return;
    this.#kept.send({ type: 'cancel', id: job.message.id });
    this.#letGo = setTimeout(() => this.#kept.replace(), CANCEL_PATIENCE_MS);
  }

  /** Another frame's hang is not this job's fault: it starts again in the next frame. Else the job ends here. */
  #mourn(because: LostFrame): void {
    clearTimeout(this.#letGo);
    const job = this.#current;
    if (!job || (!job.finished && (because === 'evicted' || because === 'never started'))) return;
    this.#current = null;
    job.finish(err(job.blame(because, this.#entered)));
    // The frame that is on its way takes the next one as it comes up.
    this.#current = this.#queue.shift() ?? null;
    if (!this.#current) this.#next();
  }

  #giveUp(reason: string): void {
    const error: AppError = { code: 'export_failed', reason: `no frame to draw in could be opened (${reason})` };
    for (const job of this.#takeAll()) job.finish(err(error));
    this.#close();
  }

  #takeAll(): readonly ExportJob[] {
    const jobs = [...(this.#current ? [this.#current] : []), ...this.#queue.splice(0)];
    this.#current = null;
    return jobs;
  }

  #open(): void {
    const place = document.createElement('div');
    // Frames out of sight are throttled, so one pixel stays in sight; inside, there is room for a picture.
    place.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;overflow:hidden;opacity:0.01';
    place.ariaHidden = 'true';
    place.inert = true;
    const room = document.createElement('div');
    room.style.cssText = 'width:1920px;height:1920px';
    place.append(room);
    document.body.append(place);
    this.#place = place;
    this.#kept.open(room);
  }

  #close(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#letGo);
    this.#kept.close();
    this.#place?.remove();
    this.#place = null;
  }
}

function fileOf(result: Result<Rendered>): Result<RenderedFile> {
  if (!result.ok) return result;
  if ('bytes' in result.value) return ok(result.value);
  return err({ code: 'internal', reason: 'the export frame answered something else than a picture' });
}
