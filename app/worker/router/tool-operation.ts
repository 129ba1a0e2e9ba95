import type { Operation } from '$shared/schema/operations';

/** Operations that tools carry out; the others are the router's own. */
export type ToolOperation = Exclude<Operation, { tool: 'undo' | 'redo' | 'exportVideo' | 'askUser' }>;

export function isToolOperation(operation: Operation): operation is ToolOperation {
  return !['undo', 'redo', 'exportVideo', 'askUser'].includes(operation.tool);
}
