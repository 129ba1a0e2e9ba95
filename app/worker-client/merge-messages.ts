import type { Message } from '$shared/generated/entities';
import type { AppError } from '$shared/response/errors';

/** The person's own message, on screen before its row has arrived. */
export interface PendingMessage {
  readonly requestId: string;
  readonly text: string;
  readonly error: AppError | null;
}

export type ShownMessage = Pick<
  Message,
  'id' | 'requestId' | 'role' | 'text' | 'outcomes' | 'alternatives' | 'historyEntryId' | 'error'
> & { readonly state: 'pending' | 'done' | 'failed' };

/**
 * Rows and messages still under way as one conversation. A message whose answer never came (the page was closed) and
 * that nobody is working on has failed: it can be sent again.
 */
export function mergeMessages(
  rows: readonly Message[],
  pending: readonly PendingMessage[],
  working: readonly { readonly requestId: string }[],
): readonly ShownMessage[] {
  const answers = new Map(rows.filter(({ role }) => role === 'assistant').map((answer) => [answer.requestId, answer]));
  const underWay = new Map(pending.map((message) => [message.requestId, message]));
  const busy = new Set(working.map(({ requestId }) => requestId));
  const stored = rows.map((row): ShownMessage => {
    const message = underWay.get(row.requestId);
    if (row.role === 'assistant') return shownAs(row, row.error ? 'failed' : 'done');
    if (message?.error) return shownAs(row, 'failed', message.error);
    if (busy.has(row.requestId) || message) return shownAs(row, 'pending');
    return shownAs(row, answers.has(row.requestId) ? 'done' : 'failed');
  });
  const storedIds = new Set(rows.map(({ id }) => id));
  const unstored = pending
    .filter(({ requestId }) => !storedIds.has(requestId))
    .map(({ requestId, text, error }): ShownMessage => ({
      id: requestId,
      requestId,
      role: 'user',
      text,
      outcomes: [],
      alternatives: [],
      historyEntryId: null,
      error,
      state: error ? 'failed' : 'pending',
    }));
  return [...stored, ...unstored];
}

/** How a row was last shown: one that stays as it is stays the same object, and is not drawn again. */
const shown = new WeakMap<Message, ShownMessage>();

function shownAs(row: Message, state: ShownMessage['state'], error = row.error): ShownMessage {
  const before = shown.get(row);
  if (before?.state === state && before.error === error) return before;
  const message = { ...row, error, state };
  shown.set(row, message);
  return message;
}
