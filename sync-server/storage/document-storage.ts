/** An update that is committed; its id is what compaction names it by. */
export interface StoredUpdate {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface StoredDocument {
  readonly snapshot: Uint8Array | null;
  /** What was committed since the snapshot, oldest first. */
  readonly updates: readonly StoredUpdate[];
}

/** Where a project's bytes are kept. It knows nothing of what they mean. */
export interface DocumentStorage {
  /** When it resolves, all of them are committed; before that, nobody may be told that any of them is. */
  append(updates: readonly { readonly projectId: string; readonly bytes: Uint8Array }[]): Promise<void>;
  load(projectId: string): Promise<StoredDocument>;
  /**
   * Puts a snapshot in the place of exactly the document it was made from. Its updates are named one by one: ids
   * become visible out of order, so "all up to this one" could swallow an update that nobody has read.
   * False, with nothing changed, when another instance compacted meanwhile: its snapshot may hold more than this one.
   */
  compact(projectId: string, from: StoredDocument, snapshot: Uint8Array): Promise<boolean>;
}
