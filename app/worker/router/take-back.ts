import { readAssetText } from '../../database/read/read-rows';
import { err, ok, type Result } from '$shared/response/result';
import type { Outcome } from '$shared/schema/records';
import { decodePatch, nextRedo, nextUndo } from '../document/history';
import { LocalOrigin } from '../document/open-document';
import { readHistory } from '../document/read-project';
import { writeTurn, type TurnContext } from '../document/write-turn';
import type { OpenDocument, RouterParts } from './ports';

export interface TakenBack {
  readonly outcomes: readonly Outcome[];
  readonly labels: readonly string[];
  /** Parts that somebody else had changed since and that were left as they are. */
  readonly overtaken: number;
}

/**
 * Undoes (or redoes) this person's last turns, each as a new change of its own, so that it can be redone one by one,
 * works after a reload and leaves a friend's work alone.
 */
export async function takeBack(
  parts: Pick<RouterParts, 'database' | 'newId'>,
  document: OpenDocument,
  context: Omit<TurnContext, 'entryId' | 'label'>,
  { tool: kind, count }: { readonly tool: 'undo' | 'redo'; readonly count: number },
): Promise<Result<TakenBack>> {
  const labels: string[] = [];
  const outcomes: Outcome[] = [];
  let overtaken = 0;
  for (let step = 0; step < count; step++) {
    const log = readHistory(document.doc);
    const next = kind === 'undo' ? nextUndo(log, context.personId) : nextRedo(log, context.personId);
    if (!next.ok && step === 0) return next;
    if (!next.ok) break;
    const entry = next.value;
    const patch = decodePatch((await readAssetText(parts.database, entry.patchHash)) ?? '');
    if (!patch)
      return err({
        code: 'document_unreadable',
        documentId: entry.label,
        reason: 'what it changed is not stored on this device',
      });
    labels.push(entry.label);
    outcomes.push({
      tool: kind,
      sceneId: null,
      sceneName: entry.label,
      position: 0,
      summary: kind === 'undo' ? 'undone' : 'redone',
      elementId: null,
    });
    const written = writeTurn(document.doc, new LocalOrigin(context.requestId, 'user'), {
      context: { ...context, entryId: parts.newId(), label: entry.label },
      changes: [],
      reverts: { entry, patch, kind },
      extended: null,
      messages: [],
    });
    overtaken += written.overtaken;
    await document.settled(); // its patch must be on disk before a later step can need it
    if (written.entryId === null) return err({ code: 'undo_overtaken', label: entry.label });
  }
  return ok({ outcomes, labels, overtaken });
}
