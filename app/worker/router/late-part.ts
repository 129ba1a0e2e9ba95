import { reasonOf } from '$shared/primitives/reason-of';
import { err, ok, type Result } from '$shared/response/result';

/** A part of the worker that is not needed to start, so it comes in a script of its own. */
export class LatePart<Part> {
  /** The part, once it is there. */
  here: Part | null = null;
  private coming: Promise<Result<Part>> | null = null;

  constructor(private readonly bring: () => Promise<Part>) {}

  /** Asks for the part; one that did not come is asked for again the next time. */
  load(): Promise<Result<Part>> {
    this.coming ??= this.bring().then(
      (part) => {
        this.here = part;
        return ok(part);
      },
      (cause: unknown) => {
        this.coming = null;
        return err({ code: 'designer_not_loaded', reason: reasonOf(cause) });
      },
    );
    return this.coming;
  }
}
