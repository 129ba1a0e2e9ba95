import { readAssetText } from '../../database/read/read-rows';
import { contentHash } from '$shared/primitives/content-hash';
import { err, ok, type Result } from '$shared/response/result';
import { changedProject } from '$shared/schema/changed-project';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Outcome } from '$shared/schema/records';
import { decodePatch, nextRedo, nextUndo, type Patch } from '../document/history';
import { LocalOrigin } from '../document/open-document';
import { readHistory } from '../document/read-project';
import { writeTurn, type TurnContext } from '../document/write-turn';
import type { OpenDocument, ReadDocument, RouterParts } from './ports';

export interface TakenBack {
  readonly outcomes: readonly Outcome[];
  readonly steps: number;
  /** Steps that were asked for and could not be taken, because there were no more or the next one was overtaken. */
  readonly missing: number;
  /** Parts that somebody else had changed since and that were left as they are. */
  readonly overtaken: number;
}

type Revert = { readonly tool: 'undo' | 'redo'; readonly count: number };

/**
 * Undoes (or redoes) this person's last turns, each as a new change of its own, so that it can be redone one by one,
 * works after a reload and leaves a friend's work alone.
 */
export async function takeAllBack(
  parts: Pick<RouterParts, 'database' | 'newId'>,
  document: OpenDocument,
  context: Omit<TurnContext, 'entryId' | 'label'>,
  reverts: readonly Revert[],
): Promise<Result<TakenBack>> {
  const outcomes: Outcome[] = [];
  let overtaken = 0;
  let missing = 0;
  for (const { tool, count } of reverts) {
    for (let step = 0; step < count; step++) {
      const taken = await takeBack(parts, document, context, tool);
      // "Undo the last five" with three to undo undoes three, and the answer says so.
      if (!taken.ok && step > 0) {
        missing += count - step;
        break;
      }
      if (!taken.ok) return taken;
      outcomes.push(taken.value.outcome);
      overtaken += taken.value.overtaken;
    }
  }
  return ok({ outcomes, steps: outcomes.length, missing, overtaken });
}

async function takeBack(
  parts: Pick<RouterParts, 'database' | 'newId'>,
  document: OpenDocument,
  context: Omit<TurnContext, 'entryId' | 'label'>,
  tool: Revert['tool'],
): Promise<Result<{ readonly outcome: Outcome; readonly overtaken: number }>> {
  const log = readHistory(document.doc);
  const next = tool === 'undo' ? nextUndo(log, context.personId) : nextRedo(log, context.personId);
  if (!next.ok) return next;
  const entry = next.value;
  const patch = await readPatch(parts, document, entry.patchHash);
  if (!patch) {
    const reason = 'what it changed is not stored on this device';
    return err({ code: 'document_unreadable', documentId: entry.label, reason });
  }
  const { applied, overtaken } = writeTurn(document.doc, new LocalOrigin(context.requestId, 'user'), {
    context: { ...context, entryId: parts.newId(), label: entry.label },
    changes: [],
    reverts: { entry, patch, kind: tool },
    extended: null,
    messages: [],
  });
  await document.settled(); // its patch must be on disk before a later step can need it
  if (applied === 0 && overtaken > 0) return err({ code: 'undo_overtaken', label: entry.label });
  const summary = tool === 'undo' ? 'undone' : 'redone';
  const outcome: Outcome = { tool, sceneId: null, sceneName: entry.label, position: 0, summary, elementId: null };
  return ok({ outcome, overtaken });
}

/** What a step changed; null: it is not on this device, or not what was stored. */
async function readPatch(
  { database }: Pick<RouterParts, 'database'>,
  document: ReadDocument,
  hash: string,
): Promise<Patch | null> {
  const unsaved = document.unsavedAsset(hash);
  const text = unsaved
    ? new TextDecoder().decode(unsaved.bytes)
    : await readAssetText(database, hash).catch(() => null);
  return text !== null && contentHash(text) === hash ? decodePatch(text) : null;
}

/**
 * The project as it was before what this person did last, if that was done for the message `label`; null: it was
 * something else, or nothing that is known here.
 */
export async function projectBefore(
  parts: Pick<RouterParts, 'database'>,
  document: ReadDocument,
  project: ProjectSnapshot,
  { personId, label }: Pick<TurnContext, 'personId' | 'label'>,
): Promise<ProjectSnapshot | null> {
  const next = nextUndo(readHistory(document.doc), personId);
  if (!next.ok || next.value.label !== label) return null;
  const patch = await readPatch(parts, document, next.value.patchHash);
  return patch && changedProject(project, patch.applied.map(({ inverse }) => inverse).reverse());
}
