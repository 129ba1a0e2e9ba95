import type { AppError } from '$shared/response/errors';
import { newRequest } from './new-request';
import type { Ask } from './worker-connection';

/** The worker is asked then though nothing stored has come: the database may be held up. */
const PATIENCE_MS = 1000;

/**
 * Has the worker open a project once what is stored of it was drawn: the first request starts the worker, and that takes
 * the processor that drawing needs.
 */
export class OpenWhenShown {
  readonly #open: () => void;
  #timer: ReturnType<typeof setTimeout>;
  #asked = false;

  constructor(ask: Ask, projectId: string, refuse: (error: AppError) => void) {
    this.#open = () => {
      void ask('openProject', { ...newRequest(), projectId }).then((opened) => {
        if (!opened.ok) refuse(opened.error);
      });
    };
    this.#timer = setTimeout(() => this.shown(), PATIENCE_MS);
  }

  /** What is stored is on its way to the screen, or can't be read. */
  shown(): void {
    if (this.#asked) return;
    this.#asked = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#open);
  }

  /** Nobody looks at the project any more: a worker that was not asked for it is not started for it. */
  dispose(): void {
    this.#asked = true;
    clearTimeout(this.#timer);
  }
}
