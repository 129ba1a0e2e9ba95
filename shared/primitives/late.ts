import type { Result } from '../response/result';

/** A part that is not there at the start, and may never come. */
export interface Late<Part> {
  /** The part, once it is there. */
  readonly here: Part | null;
  /** Asks for it, anew if it did not come before; answers within a limit. */
  load(): Promise<Result<Part>>;
  /** Settles when it has come, whoever asked for it and however late; not at all if it never does. */
  readonly come: Promise<Part>;
}
