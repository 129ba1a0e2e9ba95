import type { ProjectRows } from '../database/read/open-project';
import type { EditorRows } from '../database/read/read-composition';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { Arrivals } from './arrivals';
import { Cell } from './cell.svelte';
import { Held } from './held';

/** The chat and the strip are drawn when the frame has painted the scene, but kept back for no longer. */
const FRAME_FIRST_MS = 100;
/** One step of a prompt is drawn once. */
const ONE_STEP_MS = 50;

const NONE: ProjectRows = { editor: null, messages: [], history: [] };

interface ShownRowsOptions {
  readonly arrivals: Pick<Arrivals, 'show' | 'arrive' | 'isShown'>;
  /** Whether there is a frame that paints. */
  readonly frameIsReady: () => boolean;
  /** Whether what comes is an answer, which stands beside its picture, and not what a hand has moved. */
  readonly mayWaitForPicture: () => boolean;
  readonly readStored: () => Promise<ProjectRows>;
  readonly readUnsaved: (unsaved: UnsavedRows) => Promise<EditorRows>;
  readonly onDrawn: (rows: ProjectRows, before: ProjectRows) => void;
}

/** The rows of one project that are on screen: the picture's first, then, around it, all others. */
export class ShownRows {
  readonly #options: ShownRowsOptions;
  readonly #shown = new Cell(NONE);
  readonly #held = new Held<ProjectRows>((stored) => this.#draw(stored));
  /** Shown instead of what is stored, while the device refuses to store. */
  #unsaved: UnsavedRows | null = null;

  constructor(options: ShownRowsOptions) {
    this.#options = options;
  }

  get now(): ProjectRows {
    return this.#shown.value;
  }

  takeStored(stored: ProjectRows): void {
    const { arrivals, frameIsReady, mayWaitForPicture } = this.#options;
    if (this.#unsaved) return;
    const painting = arrivals.show(stored) && frameIsReady();
    if (this.#shown.value.editor && mayWaitForPicture())
      this.#held.keep(stored, painting ? FRAME_FIRST_MS : ONE_STEP_MS);
    else this.#draw(stored);
  }

  /** The frame has painted something. */
  painted(): void {
    if (this.#options.arrivals.isShown) this.#held.release();
    this.#options.arrivals.arrive();
  }

  async takeUnsaved(unsaved: UnsavedRows): Promise<void> {
    this.#unsaved = unsaved;
    const { messages, history } = unsaved;
    this.#draw({ editor: this.#shown.value.editor, messages, history });
    const editor = await this.#options.readUnsaved(unsaved);
    if (this.#unsaved !== unsaved) return;
    const rows = { editor, messages, history };
    this.#options.arrivals.show(rows);
    this.#draw(rows);
  }

  /** What was shown instead is on disk now, and may have been told of while it was not listened to. */
  async leaveUnsaved(): Promise<void> {
    if (!this.#unsaved) return;
    this.#unsaved = null;
    this.takeStored(await this.#options.readStored());
  }

  dispose(): void {
    this.#held.drop();
  }

  #draw(rows: ProjectRows): void {
    this.#held.drop();
    const before = this.#shown.value;
    this.#shown.value = rows;
    this.#options.onDrawn(rows, before);
    this.#options.arrivals.arrive();
  }
}
