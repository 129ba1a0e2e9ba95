import { reasonOf } from '$shared/primitives/reason-of';
/** Why code is no scene, and where: line and column count from 1, in the code as it was written. */
export class SceneSyntaxError extends Error {
  constructor(
    reason: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(reason);
  }

  static from(thrown: unknown): SceneSyntaxError {
    if (thrown instanceof SceneSyntaxError) return thrown;
    // The parsers recurse: code nested ten thousand deep ends in a RangeError rather than in a place.
    if (thrown instanceof RangeError) return new SceneSyntaxError('the code is nested too deeply', 1, 1);
    return new SceneSyntaxError(reasonOf(thrown), 1, 1);
  }
}
