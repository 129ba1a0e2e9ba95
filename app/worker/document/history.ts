import type * as Y from 'yjs';
import { z } from '$shared/primitives/zod';
import type { HistoryEntryFields } from '$shared/generated/entities';
import type { Result } from '$shared/response/result';
import { err, ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import { undoStacks } from '$shared/schema/undo-stacks';
import { applyChanges, stillStands, type AppliedChange } from './apply-changes';

/** What an entry changed, kept as an asset beside the document and named there by its hash. */
export interface Patch {
  readonly applied: readonly AppliedChange[];
}

export const PATCH_MEDIA_TYPE = 'application/vnd.bazaar-vid.patch+json';

/** A patch comes back from this device's own database; its changes are checked again when they are written. */
const change = z.custom<Change>((value) => typeof value === 'object' && value !== null && 'type' in value);
const patchSchema = z.object({ applied: z.array(z.object({ change, inverse: change })) });

export function decodePatch(text: string): Patch | null {
  try {
    const parsed = patchSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: the caller says which entry can't be undone
  }
}

/**
 * Takes a patch back, last change first, and returns what that changed. A change that somebody has overtaken since is
 * left alone and counted. Redo is the same on an undo's own patch. Call it inside a transaction.
 */
export function revertPatch(
  doc: Y.Doc,
  patch: Patch,
): { readonly applied: readonly AppliedChange[]; readonly overtaken: number } {
  const applied: AppliedChange[] = [];
  let overtaken = 0;
  for (const { change, inverse } of [...patch.applied].reverse()) {
    if (stillStands(doc, change)) applied.push(...applyChanges(doc, [inverse]));
    else overtaken++;
  }
  return { applied, overtaken };
}

export function nextUndo(log: readonly HistoryEntryFields[], personId: string): Result<HistoryEntryFields> {
  const entry = undoStacks(log, personId).undoable.at(-1);
  return entry ? ok(entry) : err({ code: 'nothing_to_undo' });
}

export function nextRedo(log: readonly HistoryEntryFields[], personId: string): Result<HistoryEntryFields> {
  const entry = undoStacks(log, personId).redoable.at(-1);
  return entry ? ok(entry) : err({ code: 'nothing_to_redo' });
}
