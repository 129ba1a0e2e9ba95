import type { CompiledModule } from '$shared/protocol/compiled-module';
import {
  fromPreview,
  LEAVES,
  type FrameComposition,
  type FrameScene,
  type FromPreview,
  type ToPreview,
} from '$shared/protocol/preview';
import type { AppError } from '$shared/response/errors';
import { markStage } from '../mark-stage';
import { allFontsFor, loadFonts, nextSpareFonts } from './frame-fonts';
import { whenIdle } from './when-idle';
import { KeptFrame, type LostFrame } from './kept-frame';

/** A scene is not kept waiting for fonts for longer; they are drawn as they come. */
const FONTS_PATIENCE_MS = 1500;

/** What may never be needed waits until nothing new was shown for so long. */
const SPARE_FONTS_QUIET_MS = 2000;

type Failed = Extract<FromPreview, { type: 'failed' }>;

export interface PreviewHostOptions {
  /** A scene's code threw or hung. The preview goes on: the others play, and this one's last good picture stays. */
  readonly onFailure?: (sceneId: string, moduleKey: string, error: AppError) => void;
  /** The composition that `show` gave this revision to has been painted. */
  readonly onShown?: (revision: number) => void;
}

/** The page's side of the preview frame. Its fields are reactive; a frame that hangs is replaced behind them. */
export class PreviewHost {
  #frame = $state(0);
  #playing = $state(false);
  #ready = $state(false);
  #shownRevision = $state(-1);
  #durationInFrames = $state(0);
  #rate = $state(1);
  #loop = $state(false);
  #unavailable = $state.raw<AppError | null>(null);

  readonly #options: PreviewHostOptions;
  readonly #kept = new KeptFrame<FromPreview, ToPreview>({
    kind: 'preview',
    title: 'Preview',
    misses: 2,
    loadRuntime: async () => (await import('virtual:preview-runtime')).default,
    parse: (received) => fromPreview.safeParse(received).data ?? null,
    onReady: () => this.#greet(),
    onMessage: (message) => this.#receive(message),
    onLost: (because) => this.#mourn(because),
    onUnavailable: (reason) => (this.#unavailable = { code: 'preview_unavailable', reason }),
  });
  #container: HTMLElement | null = null;
  #composition: FrameComposition | null = null;
  #revision = -1;
  /** Font files that this very frame has been sent. */
  #sentFonts = new Set<string>();
  /** The modules of what it was sent last: of a long video a change sends only what is new. */
  #sentModules: ReadonlySet<string> = new Set();
  #cancelSpareFonts = (): void => {};
  /** What the frame said it would run last: whose fault a hang is. */
  #entered: { readonly sceneId: string; readonly moduleKey: string } | null = null;
  /** The module that was caught navigating, line and all: when the frame is gone there is nothing to add. */
  #confessed: string | null = null;
  /** Scenes that are not run, by version. */
  readonly #quarantined = new Map<string, string>();
  /** The frame on the stage before anybody has played or sought: a video's first frame is often empty. */
  #poster: number | null = null;
  /** A scene that the playhead goes to with the composition that has been given for it. */
  #arrival: { readonly sceneId: string; readonly revision: number } | null = null;
  /** Whether to play once a frame is back. */
  #resume = false;
  #touches = 0;
  /** Of the last seek. */
  #turn = 0;
  /** Of the last play or pause. */
  #wish = 0;

  constructor(options: PreviewHostOptions = {}) {
    this.#options = options;
  }

  /** The playhead, in frames of the whole video. */
  get frame(): number {
    return this.#frame;
  }
  get playing(): boolean {
    return this.#playing;
  }
  /** Whether a frame is there and answers. */
  get ready(): boolean {
    return this.#ready;
  }
  /** The revision that is painted; -1 before the first. */
  get shownRevision(): number {
    return this.#shownRevision;
  }
  /** How often somebody has played, paused or sought. */
  get touches(): number {
    return this.#touches;
  }
  get durationInFrames(): number {
    return this.#durationInFrames;
  }
  get rate(): number {
    return this.#rate;
  }
  get loop(): boolean {
    return this.#loop;
  }
  /** Why there is no preview, once every try to start one has failed; else null. `show` tries again. */
  get unavailable(): AppError | null {
    return this.#unavailable;
  }

  /** Puts the frame into an element that has a size; the frame fills it. Again, with another element, moves it. */
  mount(container: HTMLElement): void {
    this.#container = container;
    this.#unavailable = null;
    this.#kept.open(container);
  }

  /**
   * Shows a composition as soon as it can, and with it the start of a scene, if one is named, or, while the playhead
   * stands there, another frame of that scene; returns the revision that `shownRevision` will reach. The latest wins.
   */
  show(composition: FrameComposition, sceneId: string | null = null, still: number | null = null): number {
    this.#composition = composition;
    this.#revision++;
    if (sceneId !== null) {
      this.#arrival = { sceneId, revision: this.#revision };
      this.#stand(startOf(sceneId, composition.scenes) ?? 0, still);
    }
    this.#durationInFrames = composition.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0);
    if (this.#unavailable && this.#container) this.mount(this.#container);
    void this.#deliver();
    return this.#revision;
  }

  /** Code that may be shown next: the frame loads it while it is being stored. */
  expect(modules: readonly CompiledModule[]): void {
    this.#send({ type: 'expect', modules });
  }

  /** Shows a frame and leaves the playhead where it is, until somebody plays or seeks. */
  showPoster(frame: number): void {
    this.#poster = frame;
    this.#sendTo(frame);
  }

  /**
   * Plays by itself, from the start of a scene or, without one, from where the playhead is; or shows a still of the
   * scene, if a frame of it is named. Nobody has touched anything, as far as `touches` goes.
   */
  arrive(sceneId: string | null, still: number | null): void {
    const start = sceneId === null ? null : startOf(sceneId, this.#composition?.scenes ?? []);
    if (still === null) {
      if (start !== null) this.#seek(start);
      this.#play();
    } else if (start !== null) {
      this.#arrival = null;
      this.#stand(start, still);
      this.#sendTo(start + still);
    }
  }

  play(): void {
    this.#touches++;
    this.#play();
  }
  pause(): void {
    this.#touches++;
    this.#pause();
  }
  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }
  /** Clamped to the video. */
  seek(frame: number): void {
    this.#touches++;
    this.#seek(frame);
  }
  /** 1 is real time. */
  setRate(rate: number): void {
    this.#rate = rate;
    this.#send({ type: 'rate', rate });
  }
  setLoop(loop: boolean): void {
    this.#loop = loop;
    this.#send({ type: 'loop', loop });
  }

  /** A scene that has hung may run again, with the next composition that has its code. */
  release(sceneId: string): void {
    for (const [version, quarantined] of this.#quarantined) {
      if (quarantined === sceneId) this.#quarantined.delete(version);
    }
  }

  /** Removes the frame for good. */
  dispose(): void {
    this.#container = null;
    this.#ready = false;
    this.#playing = false;
    this.#cancelSpareFonts();
    this.#kept.close();
  }

  #play(): void {
    if (this.#poster !== null) this.#seek(this.#frame);
    this.#resume = true;
    this.#send({ type: 'play', wish: ++this.#wish });
  }

  #pause(): void {
    this.#resume = false;
    this.#send({ type: 'pause', wish: ++this.#wish });
  }

  #seek(frame: number): void {
    this.#poster = null;
    this.#arrival = null;
    this.#frame = Math.max(0, Math.min(Math.round(frame), this.#durationInFrames - 1));
    this.#sendTo(this.#frame);
  }

  #sendTo(frame: number): void {
    this.#send({ type: 'seek', frame, turn: ++this.#turn });
  }

  /** A poster of a scene that the playhead stands at the start of; null: none, and what plays goes on playing. */
  #stand(start: number, still: number | null): void {
    this.#poster = still === null ? null : start + still;
    if (still === null) return;
    this.#pause();
    this.#playing = false; // the frame says so too, but while there is a poster it is not listened to
    this.#frame = start;
  }

  #send(message: ToPreview): void {
    this.#kept.send(message);
  }

  #receive(message: FromPreview): void {
    switch (message.type) {
      case 'entering':
        this.#entered = message;
        break;
      case 'shown':
        this.#kept.praise();
        markStage('shown');
        this.#shownRevision = message.revision;
        if (this.#arrival && message.revision >= this.#arrival.revision) this.#arrival = null;
        this.#options.onShown?.(message.revision);
        this.#bringSpareFonts();
        break;
      case 'time':
        if (this.#poster !== null) break;
        // Told before the frame had heard the last seek: the playhead would jump back to where it was.
        if (message.turn >= this.#turn) {
          this.#frame = Math.min(message.frame, Math.max(0, this.#durationInFrames - 1));
        }
        if (message.wish >= this.#wish) this.#resume = this.#playing = message.playing;
        break;
      case 'failed':
        this.#reportFailure(message);
        break;
      case 'ready':
      case 'pong':
        break;
    }
  }

  /** A family at a time, in moments when nothing else is done, until the frame has them all. */
  #bringSpareFonts(quietMs = SPARE_FONTS_QUIET_MS): void {
    this.#cancelSpareFonts();
    const [composition, sentFonts] = [this.#composition, this.#sentFonts];
    if (!composition) return;
    const { files: next, likely } = nextSpareFonts(sentFonts, composition);
    if (next.length === 0) return;
    const bring = async () => {
      const { fonts, came } = await loadFonts(next);
      if (sentFonts !== this.#sentFonts) return;
      // Unless a scene has asked for some of them meanwhile.
      if (!next.some(({ file }) => sentFonts.has(file))) {
        for (const file of came) sentFonts.add(file);
        this.#send({ type: 'fonts', fonts });
      }
      // Where one can't be had, the next composition that is shown is the next try.
      if (came.size === next.length) this.#bringSpareFonts(likely ? quietMs : 0);
    };
    // Whoever sends one prompt after another is waiting for scenes.
    this.#cancelSpareFonts = whenIdle(bring, likely ? 0 : quietMs);
  }

  /** A new frame knows nothing: where playback stood, what to show. */
  #greet(): void {
    this.#ready = true;
    this.#sentFonts = new Set();
    this.#sentModules = new Set();
    this.#send({ type: 'rate', rate: this.#rate });
    this.#send({ type: 'loop', loop: this.#loop });
    this.#sendTo(this.#poster ?? this.#frame);
    if (this.#resume) this.#play();
    void this.#deliver();
  }

  async #deliver(): Promise<void> {
    const [composition, revision, sentFonts] = [this.#composition, this.#revision, this.#sentFonts];
    if (!composition || !this.#ready) return;
    const wanted = await allFontsFor(composition);
    if (sentFonts !== this.#sentFonts) return;
    const missing = wanted.filter(({ file }) => !sentFonts.has(file));
    if (missing.length > 0) {
      for (const { file } of missing) sentFonts.add(file);
      const sent = loadFonts(missing).then(({ fonts, came }) => {
        for (const { file } of missing) if (!came.has(file)) sentFonts.delete(file);
        if (sentFonts === this.#sentFonts) this.#send({ type: 'fonts', fonts });
      });
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, FONTS_PATIENCE_MS))]);
    }
    if (revision !== this.#revision || sentFonts !== this.#sentFonts) return;
    const scenes = composition.scenes.map((scene) => {
      const { module } = scene;
      if (!module || (this.#quarantined.size > 0 && this.#quarantined.has(versionOf(scene))))
        return { ...scene, module: null };
      return this.#sentModules.has(module.key) ? { ...scene, module: { key: module.key } } : scene;
    });
    this.#sentModules = new Set(scenes.flatMap(({ module }) => module?.key ?? []));
    markStage('sent');
    const arriveAt = this.#arrival && (this.#poster ?? startOf(this.#arrival.sceneId, scenes));
    this.#send({ type: 'show', revision, composition: { ...composition, scenes }, arriveAt });
  }

  #reportFailure({ sceneId, moduleKey, frame, line, message }: Failed): void {
    const scene = this.#scene(sceneId);
    // What runs in the frame may say anything: only of what it was given is anything stored.
    if (scene?.module?.key !== moduleKey) return;
    const { sceneName } = scene;
    this.#confessed = message === LEAVES ? moduleKey : null;
    this.#options.onFailure?.(sceneId, moduleKey, { code: 'scene_failed', sceneName, line, frame, reason: message });
  }

  /** The frame is gone. The scene that was running is not run again. */
  #mourn(because: LostFrame): void {
    this.#ready = false;
    this.#playing = false;
    const culprit = this.#entered;
    this.#entered = null;
    const scene = culprit && this.#scene(culprit.sceneId);
    if (because === 'evicted' || !scene?.module || scene.module.key !== culprit?.moduleKey) return;
    this.#quarantined.set(versionOf(scene), scene.sceneId);
    if (because === 'left' && this.#confessed === scene.module.key) return;
    this.#options.onFailure?.(scene.sceneId, scene.module.key, blame(scene, because));
  }

  #scene(sceneId: string): FrameScene | undefined {
    return this.#composition?.scenes.find((scene) => scene.sceneId === sceneId);
  }
}

/** The frame of the video that a scene starts with; null for one that is not in it. */
function startOf(sceneId: string, scenes: readonly Pick<FrameScene, 'sceneId' | 'durationInFrames'>[]): number | null {
  const index = scenes.findIndex((scene) => scene.sceneId === sceneId);
  return index === -1 ? null : scenes.slice(0, index).reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
}

/** What is quarantined: the same code with other values may well be fine. */
function versionOf({ sceneId, module, props }: FrameScene): string {
  return JSON.stringify([sceneId, module?.key, props]);
}

function blame({ sceneName }: FrameScene, because: LostFrame): AppError {
  if (because !== 'left') return { code: 'scene_hung', sceneName, line: null };
  return { code: 'scene_failed', sceneName, line: null, frame: 0, reason: LEAVES };
}
