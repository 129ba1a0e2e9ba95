import type { ModuleRow } from '$shared/protocol/compiled-module';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { Progress, SaveState, WorkerEvent } from '$shared/protocol/worker';
import { Cell } from './cell.svelte';
import { Held } from './held';

/** What is said of a request: one that is done at once is drawn once, and not at each of its steps. */
const WORDS_MS = 50;

type Working = Extract<Progress, { type: 'working' }>;

interface HeardOptions {
  readonly projectId: string;
  /** All of it is on disk. */
  readonly onSaved: () => void;
  readonly onUnsaved: (rows: UnsavedRows) => void;
  readonly onCompiled: (modules: readonly ModuleRow[]) => void;
}

/**
 * What the worker says of one project, as it may be shown: that something is not on disk at once, that all is well and
 * what is being done a moment later, if it still is so.
 */
export class Heard {
  readonly #options: HeardOptions;
  readonly #save = new Cell<SaveState>({ state: 'saved' });
  readonly #working = new Cell<readonly Working[]>([]);
  #workingNow: readonly Working[] = [];
  readonly #heldSave = new Held<SaveState>((save) => {
    this.#save.value = save;
    this.#options.onSaved();
  });
  readonly #heldWords = new Held<null>(() => {
    if (this.#workingNow.length + this.#working.value.length > 0) this.#working.value = this.#workingNow;
  });

  constructor(options: HeardOptions) {
    this.#options = options;
  }

  get save(): SaveState {
    return this.#save.value;
  }
  get working(): readonly Working[] {
    return this.#working.value;
  }

  take(event: WorkerEvent): void {
    const document = event.type === 'save' ? event.documentId : event.projectId;
    if (document !== this.#options.projectId) return;
    switch (event.type) {
      case 'save':
        return this.#takeSave(event.save);
      case 'compiled':
        return this.#options.onCompiled(event.modules);
      case 'unsaved':
        return this.#options.onUnsaved(event.rows);
      case 'working':
        this.#workingNow = [...this.#without(event.requestId), event];
        return this.#heldWords.keep(null, WORDS_MS);
      case 'finished':
        return this.finish(event.requestId);
    }
  }

  /** Nothing is being done for this request any more: it was answered. */
  finish(requestId: string): void {
    this.#workingNow = this.#without(requestId);
    // With what else is about to be said, if anything is; what was never drawn needs no drawing to be gone.
    if (this.#working.value.some((each) => each.requestId === requestId)) this.#heldWords.keep(null, WORDS_MS);
  }

  dispose(): void {
    this.#heldSave.drop();
    this.#heldWords.drop();
  }

  #takeSave(save: SaveState): void {
    if (save.state === 'saved') return this.#heldSave.keep(save, WORDS_MS);
    this.#heldSave.drop();
    this.#save.value = save;
  }

  #without(requestId: string): readonly Working[] {
    return this.#workingNow.filter((each) => each.requestId !== requestId);
  }
}
