import type { Result } from '$shared/response/result';
import type { Change, ProjectSnapshot } from '$shared/schema/changes';
import type { Operation } from '$shared/schema/operations';
import type { Outcome } from '$shared/schema/records';

/** What a tool may know: the project as it stands, and what a pure function can't make itself. */
export interface ToolContext {
  readonly project: ProjectSnapshot;
  /** A fresh id for a scene that the tool makes. */
  readonly newId: string;
  /** Fresh ids for the others, of a tool that makes several. */
  readonly moreIds?: readonly string[];
}

export interface ToolOutput {
  readonly changes: readonly Change[];
  /** For the conversation: one line a scene. */
  readonly outcomes: readonly Outcome[];
  /** What the reply has to add: whole sentences on what is otherwise than it was asked for. */
  readonly notes?: readonly string[];
}

/** Same context and input, same output: no database, network, clock or randomness. */
export type Tool<Name extends Operation['tool']> = (
  context: ToolContext,
  input: Extract<Operation, { tool: Name }>,
) => Result<ToolOutput>;
