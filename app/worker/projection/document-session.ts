import * as Y from 'yjs';
import { readUpdates } from '../../database/read/read-rows';
import type { Database } from '../../database/tables';
import {
  commitUpdate,
  type PersistedUpdate,
  type RowChanges,
  type StoredAsset,
} from '../../database/write/commit-update';
import { clearLeftovers } from '../../database/write/clear-storage';
import { compactUpdates } from '../../database/write/compact-updates';
import { reopen } from '../../database/open-database';
import { endingOf, storageError } from '../../database/storage-error';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SaveState } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { Result } from '$shared/response/result';
import { LocalOrigin, STORED } from '../document/open-document';

/** Reading so many updates one by one is felt when a project is opened. */
const COMPACT_FROM = 100;

/** A device that refused may take it later: space was freed, the connection is back. */
const RETRY_AFTER_MS = 5000;

/** Origin of bytes that came from elsewhere, a seed or a backup: not on disk yet, and nobody's edit. */
const RECEIVED = Symbol('received');

/** What a session needs of its surroundings. */
export interface SessionPorts {
  readonly database: Database;
  /**
   * Rows of the document as it stands, what to do once they are on disk, and what to show if they can't be. Null if that
   * takes code that has to be loaded first.
   */
  project(doc: Y.Doc): { readonly changes: RowChanges; accept(): void; readonly unsaved: UnsavedRows | null } | null;
  loadCode(): Promise<Result<unknown>>;
  /** Persisted updates may be told to other tabs and, later, to other devices: never earlier, hence the type. */
  share(updates: readonly PersistedUpdate[]): void;
  onSaveState(save: SaveState): void;
  onUnsaved(rows: UnsavedRows): void;
}

/**
 * One open document of this tab: every update, whatever its origin, becomes rows and goes to disk with them.
 *
 *   local edit ─► pending ─► project + commit ─┬─ persisted ─► shared
 *                                ▲             ├─ behind (another tab appended) ─► apply theirs ─┐
 *                                └─────────────┼──────────────────────────────────────────────────┘
 *                                              └─ failed ─► stays pending and in the working document: "not saved"
 */
export class DocumentSession {
  private readonly pending: Uint8Array[] = [];
  private readonly assets: StoredAsset[] = [];
  private save: SaveState = { state: 'saved' };
  private unsaved: UnsavedRows | null = null;
  private running: Promise<void> = Promise.resolve();
  private retry: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly documentId: string,
    readonly doc: Y.Doc,
    private lastSeq: number,
    private readonly ports: SessionPorts,
  ) {
    doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin === STORED) return;
      this.pending.push(bytes);
      if (origin instanceof LocalOrigin) this.assets.push(...origin.assets.map(toStored));
      void this.commit();
    });
  }

  /** Bytes that this device does not have yet, and the assets they name. */
  receive(bytes: Uint8Array, assets: readonly StoredAsset[] = []): void {
    this.assets.push(...assets);
    Y.applyUpdate(this.doc, bytes, RECEIVED);
  }

  /** What the rows would say, while they are not saved. */
  unsavedRows(): UnsavedRows | null {
    return this.save.state === 'not_saved' ? this.unsaved : null;
  }

  /** An asset that is not on disk yet. */
  unsavedAsset(hash: string): StoredAsset | null {
    return this.assets.find((asset) => asset.hash === hash) ?? null;
  }

  /** Ends the session of a document that is being erased: whatever comes now is stored nowhere. */
  async dispose(): Promise<void> {
    await this.running;
    if (this.retry) clearTimeout(this.retry);
    this.doc.destroy();
  }

  /** Resolves when everything changed so far is on disk or has been refused. */
  async settled(): Promise<SaveState> {
    await this.running;
    return this.save;
  }

  /** Tries to store what is pending, and rows that a newer build derives differently. */
  commit(): Promise<void> {
    return this.enqueue(() => this.commitPending());
  }

  /** What is known now, without waiting for what is under way. */
  get saveState(): SaveState {
    return this.save;
  }

  /** Makes one stored update of many, so that opening stays quick; the tab that leads the document does it. */
  compact(): Promise<void> {
    return this.enqueue(async () => {
      const { database } = this.ports;
      // What can't be merged stays as it is: it was read once and will be again.
      await compactUpdates(database, this.documentId, { atLeast: COMPACT_FROM, merge: Y.mergeUpdates }).catch(
        () => undefined,
      );
    });
  }

  /** Another tab has appended to this document. */
  catchUp(): Promise<void> {
    return this.enqueue(async () => {
      this.apply(await readUpdates(this.ports.database, this.documentId, this.lastSeq));
      // Their rows are on disk already. With edits of our own pending, the next commit derives all rows anew.
      if (this.pending.length === 0) this.ports.project(this.doc)?.accept();
    });
  }

  /** Whatever goes wrong in one step is said and must not stop the next: a broken chain would never store again. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    this.running = this.running.then(work).catch(async (cause: unknown) => {
      const { database } = this.ports;
      reopen(database);
      // With nothing of this tab's at risk nothing is said; what could not be read is read again.
      if (this.pending.length > 0) this.refuse(await storageError(cause, database));
      else this.tryAgainLater();
    });
    return this.running;
  }

  /** Says that pending edits are not stored, and tries again by itself. */
  private refuse(error: AppError): void {
    this.report({ state: 'not_saved', error });
    this.tryAgainLater();
  }

  private tryAgainLater(): void {
    if (endingOf(this.ports.database)) return; // only a reload can help
    this.retry ??= setTimeout(() => {
      this.retry = null;
      void this.catchUp();
      void this.commit();
    }, RETRY_AFTER_MS);
  }

  private async commitPending({ reopened = false, freed = false } = {}): Promise<void> {
    for (;;) {
      const updates = [...this.pending];
      const assets = [...this.assets];
      const projected = this.ports.project(this.doc);
      if (!projected) {
        if (updates.length > 0 && this.save.state !== 'not_saved') this.report({ state: 'saving' });
        const loaded = await this.ports.loadCode();
        if (loaded.ok) continue;
        return updates.length > 0 ? this.refuse(loaded.error) : this.tryAgainLater();
      }
      const { changes, accept, unsaved } = projected;
      if (updates.length === 0 && isEmpty(changes)) return this.report({ state: 'saved' });
      // What is not saved stays so in words until it is: a warning that blinks at each attempt helps nobody.
      if (this.save.state !== 'not_saved') this.report({ state: 'saving' });
      const { database } = this.ports;
      const result = await commitUpdate(database, {
        documentId: this.documentId,
        updates,
        assets,
        afterSeq: this.lastSeq,
        rows: changes,
      });
      if (result.state === 'behind') {
        this.apply(result.missed);
        continue;
      }
      if (result.state === 'failed') {
        if (result.error.code === 'storage_failed' && !reopened) {
          reopen(database);
          return this.commitPending({ reopened: true, freed });
        }
        // What can be made anew goes before an edit does.
        if (result.error.code === 'storage_full' && !freed) {
          await clearLeftovers(database).catch(() => undefined);
          return this.commitPending({ reopened, freed: true });
        }
        this.unsaved = unsaved;
        if (unsaved) this.ports.onUnsaved(unsaved);
        return this.refuse(result.error);
      }
      this.pending.splice(0, updates.length);
      this.assets.splice(0, assets.length);
      this.lastSeq = result.lastSeq;
      accept();
      this.ports.share(result.updates);
      if (this.pending.length === 0) return this.report({ state: 'saved' });
    }
  }

  private apply(rows: readonly { readonly seq: number; readonly bytes: Uint8Array }[]): void {
    for (const { seq, bytes } of rows) {
      Y.applyUpdate(this.doc, bytes, STORED);
      this.lastSeq = Math.max(this.lastSeq, seq);
    }
  }

  private report(save: SaveState): void {
    if (save.state === 'saved') this.unsaved = null;
    if (save.state === 'saved' && this.save.state === 'saved') return;
    this.save = save;
    this.ports.onSaveState(save);
  }
}

function toStored({
  hash,
  mediaType,
  text,
}: {
  readonly hash: string;
  readonly mediaType: string;
  readonly text: string;
}): StoredAsset {
  return { hash, mediaType, bytes: new TextEncoder().encode(text) };
}

/** True if nothing but the time of the last change would be written. */
function isEmpty({ project: _project, listed, put, delete: deleted, modules }: RowChanges): boolean {
  return [listed, modules, ...Object.values(put), ...Object.values(deleted)].every((rows) => rows.length === 0);
}
