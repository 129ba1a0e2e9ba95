import type * as Y from 'yjs';
import { projectMaps, type HistoryEntryFields, type MessageFields } from '$shared/generated/entities';
import { contentHash } from '$shared/primitives/content-hash';
import { orderKeyBetween } from '$shared/primitives/order-keys';
import type { Change } from '$shared/schema/changes';
import { applyChanges, type AppliedChange } from './apply-changes';
import { PATCH_MEDIA_TYPE, revertPatch, type Patch } from './history';
import type { LocalOrigin } from './open-document';
import { readHistory, readMessages } from './read-project';

/** Who did it, when, on whose behalf: clock and ids are the caller's. */
export interface TurnContext {
  readonly requestId: string;
  readonly traceId: string;
  readonly personId: string;
  readonly now: number;
  readonly entryId: string;
  readonly label: string;
}

export type NewMessage = Pick<
  MessageFields,
  'id' | 'role' | 'text' | 'outcomes' | 'alternatives' | 'confidence' | 'error'
>;

export interface Turn {
  readonly context: TurnContext;
  readonly changes: readonly Change[];
  /** Undo and redo: the entry to take back, and its patch. */
  readonly reverts: {
    readonly entry: HistoryEntryFields;
    readonly patch: Patch;
    readonly kind: 'undo' | 'redo';
  } | null;
  /** What an earlier transaction of the same request changed: this one extends it, so the request is one undo step. */
  readonly extended: { readonly entry: HistoryEntryFields; readonly patch: Patch } | null;
  readonly messages: readonly NewMessage[];
}

export interface WrittenTurn {
  readonly entryId: string | null;
  /** Changes that had an effect. */
  readonly applied: number;
  /** Changes that somebody else had overtaken, left alone. */
  readonly overtaken: number;
}

/** One request, one transaction, one undo step: the changes, their history entry, and what was said. */
export function writeTurn(doc: Y.Doc, origin: LocalOrigin, turn: Turn): WrittenTurn {
  let written: WrittenTurn = { entryId: null, applied: 0, overtaken: 0 };
  doc.transact(() => {
    const { applied, overtaken } = turn.reverts
      ? revertPatch(doc, turn.reverts.patch)
      : { applied: applyChanges(doc, turn.changes), overtaken: 0 };
    // An undo that was overtaken as a whole is in the log too, or it would stand in the way of all earlier ones.
    const counts = applied.length > 0 || turn.reverts !== null;
    const entryId = counts ? writeEntry(doc, origin, turn, applied) : null;
    written = { entryId, applied: applied.length, overtaken };
    for (const message of turn.messages) {
      writeMessage(doc, { ...message, historyEntryId: message.role === 'assistant' ? entryId : null }, turn.context);
    }
  }, origin);
  return written;
}

function writeMessage(
  doc: Y.Doc,
  message: NewMessage & { readonly historyEntryId: string | null },
  context: TurnContext,
): void {
  const last = readMessages(doc).at(-1)?.order ?? null;
  projectMaps(doc)
    .messages.create(message.id)
    .write({
      ...message,
      order: orderKeyBetween(last, null),
      requestId: context.requestId,
      traceId: context.traceId,
      createdAt: context.now,
    });
}

function writeEntry(doc: Y.Doc, origin: LocalOrigin, turn: Turn, applied: readonly AppliedChange[]): string {
  const { history } = projectMaps(doc);
  const { requestId, personId, now, label, entryId } = turn.context;
  const patch: Patch = { applied: [...(turn.extended?.patch.applied ?? []), ...applied] };
  const text = JSON.stringify(patch);
  const patchHash = contentHash(text);
  origin.assets.push({ hash: patchHash, mediaType: PATCH_MEDIA_TYPE, text });
  if (turn.extended) {
    history.get(turn.extended.entry.id)?.write({ patchHash });
    return turn.extended.entry.id;
  }
  history.create(entryId).write({
    id: entryId,
    requestId,
    personId,
    order: orderKeyBetween(readHistory(doc).at(-1)?.order ?? null, null),
    kind: turn.reverts?.kind ?? 'change',
    ofEntryId: turn.reverts?.entry.id ?? null,
    label,
    createdAt: now,
    patchHash,
  });
  return entryId;
}
