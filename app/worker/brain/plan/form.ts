import type { SceneBrief } from '$shared/schema/operations';
import type { Filled, Said } from './said';

/** What of a scene the form of the words alone tells: a talk, rows with times, commands, a question with answers. */
export interface Form {
  readonly recipe: SceneBrief['recipe'];
  readonly filled: Filled;
}

export interface Typed {
  readonly said: Said;
  /** All of it, without what only says how it should look. */
  readonly whole: string;
  /** What stands behind a colon, else all of it. */
  readonly body: string;
  /** What stands before the colon. */
  readonly title: string | null;
}
