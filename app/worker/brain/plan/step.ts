import type { Operation, Plan } from '$shared/schema/operations';

/** What one clause became. */
export interface Step {
  readonly operations: readonly Operation[];
  /** What the reply says of it, a whole sentence. */
  readonly said: string;
  /** 0 to 1: how sure the reader of this clause is that it filled in what was meant. */
  readonly certainty: number;
  readonly alternatives: Plan['alternatives'];
}

export function step(
  operations: readonly Operation[],
  said: string,
  certainty: number,
  alternatives: Plan['alternatives'] = [],
): Step {
  return { operations, said, certainty, alternatives };
}

export function ask(question: string, certainty: number, alternatives: Plan['alternatives'] = []): Step {
  return step([{ tool: 'askUser', question }], question, certainty, alternatives);
}

export function isQuestion(of: Step): boolean {
  return of.operations.some((operation) => operation.tool === 'askUser');
}
