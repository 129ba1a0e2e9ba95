import * as Y from 'yjs';
import { reasonOf } from '$shared/primitives/reason-of';
import type { Result } from '$shared/response/result';
import { err, ok } from '$shared/response/result';

/** Bytes that travel beside a document and are named in it by hash. */
export interface PendingAsset {
  readonly hash: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Origin of this tab's own transactions: who asked, and the assets that must be stored with the update. */
export class LocalOrigin {
  readonly assets: PendingAsset[] = [];
  constructor(
    readonly requestId: string,
    readonly author: 'user' | 'ai',
  ) {}
}

/** Origin of updates that are already on disk: read at opening, or appended by another tab. */
export const STORED = Symbol('stored');

/**
 * A Y.Doc from its stored updates. Bytes that Yjs can't read make the whole document unreadable rather than a
 * document with something missing: what is shown as the project must never be saved over the project.
 */
export function openDocument(documentId: string, updates: readonly Uint8Array[]): Result<Y.Doc> {
  const doc = new Y.Doc({ guid: documentId, gc: true });
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, STORED);
    }, STORED);
  } catch (error) {
    doc.destroy();
    return err({
      code: 'document_unreadable',
      documentId,
      reason: reasonOf(error),
    });
  }
  return ok(doc);
}

/** Everything in a document as one update. */
export function wholeDocument(doc: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(doc);
}

/** A copy to try changes on: several operations of one plan see each other's effect before anything is written. */
export function rehearse(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc({ guid: doc.guid });
  Y.applyUpdate(copy, wholeDocument(doc));
  return copy;
}
