import type * as Y from 'yjs';
import { z } from '$shared/primitives/zod';
import { metaFields, sceneFields, themeFields, type HistoryEntryFields } from '$shared/generated/entities';
import type { Result } from '$shared/response/result';
import { err, ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import { flatElement } from '$shared/schema/layout';
import { preference } from '$shared/schema/preferences';
import { undoStacks } from '$shared/schema/undo-stacks';
import { applyChanges, stillStands, type AppliedChange } from './apply-changes';

/** What an entry changed, kept as an asset beside the document and named there by its hash. */
export interface Patch {
  readonly applied: readonly AppliedChange[];
}

export const PATCH_MEDIA_TYPE = 'application/vnd.bazaar-vid.patch+json';

/**
 * What a change may say. A patch can have come with a backup from anywhere, and what it writes is stored: a width that is
 * no number would make the project unreadable for good. Keys of other builds are let through, as documents let them.
 */
const shape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('putScene'),
    scene: z.looseObject({ ...sceneFields.shape, elements: z.array(flatElement), tsxCode: z.string() }),
  }),
  z.object({ type: z.literal('removeScene'), sceneId: z.string() }),
  z.object({
    type: z.literal('setScene'),
    sceneId: z.string(),
    fields: sceneFields.omit({ id: true }).partial().loose(),
  }),
  z.object({ type: z.literal('setCode'), sceneId: z.string(), tsxCode: z.string() }),
  z.object({ type: z.literal('putElement'), sceneId: z.string(), element: flatElement }),
  z.object({ type: z.literal('removeElement'), sceneId: z.string(), elementId: z.string() }),
  z.object({
    type: z.literal('setElement'),
    sceneId: z.string(),
    elementId: z.string(),
    fields: z.record(z.string(), z.json()),
  }),
  z.object({ type: z.literal('setTheme'), fields: themeFields.partial().loose() }),
  z.object({ type: z.literal('putPreference'), preference }),
  z.object({ type: z.literal('removePreference'), preferenceId: z.string() }),
  z.object({
    type: z.literal('setProject'),
    fields: metaFields.pick({ name: true, width: true, height: true }).partial(),
  }),
]);
/** As it was written: a field that has come since is not added, or what was done would not be found any more. */
const change = z.custom<Change>((value) => shape.safeParse(value).success);
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
