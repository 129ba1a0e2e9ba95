import type { ErrorCode } from '$shared/response/errors';

/** What is part of talking, not a fault: said in plain text, not in red. */
const conversational: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'empty_prompt',
  'request_stopped',
  'nothing_to_undo',
  'nothing_to_redo',
  'nothing_to_export',
  'undo_overtaken',
  'scene_not_found',
  'element_not_found',
  'emphasis_impossible',
  'motion_impossible',
  'recipe_not_found',
  'style_not_found',
]);

export function isFault(code: ErrorCode): boolean {
  return !conversational.has(code);
}

/** Whether sending the same words again can end differently. */
export function isWorthRetrying(code: ErrorCode): boolean {
  return code === 'request_stopped' || isFault(code);
}
