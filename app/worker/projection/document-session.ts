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
import type { ModuleRow } from '$shared/protocol/compiled-module';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SaveState } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { ok, type Result } from '$shared/response/result';
import { LocalOrigin, STORED } from '../document/open-document';
import type { DocumentRows } from './document-rows';

/** Reading so many updates one by one is felt when a project is opened. */
const COMPACT_FROM = 100;

/** A device that refused may take it later: space was freed, the connection is back. */
const RETRY_AFTER_MS = 5000;

/** So many scenes' code is told of before it is stored. */
const MOST_AHEAD = 4;

/** Origin of bytes that came from elsewhere, a seed or a backup: not on disk yet, and nobody's edit. */
const RECEIVED = Symbol('received');

/** What a session needs of its surroundings. */
export interface SessionPorts {
  readonly database: Database;
  readonly rows: DocumentRows;
  /** Asks for what derives scenes; answers within a limit. */
  loadCode(): Promise<Result<unknown>>;
  /** Persisted updates may be told to other tabs and, later, to other devices: never earlier, hence the type. */
  share(updates: readonly PersistedUpdate[]): void;
  onSaveState(save: SaveState): void;
  onUnsaved(rows: UnsavedRows): void;
  /** Goes to disk next, if the device lets it. */
  onCompiled(modules: readonly ModuleRow[]): void;
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
  /** Scenes wait for the code that derives their rows. */
  private lagging = false;
  private ended = false;

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
    // Where the bytes say nothing new, what they name may still be missing here.
    if (assets.length > 0) void this.commit();
  }

  /** What the rows would say, while they are not saved. */
  unsavedRows(): UnsavedRows | null {
    return this.save.state === 'not_saved' ? this.unsaved : null;
  }

  /** An asset that is not on disk yet. */
  unsavedAsset(hash: string): StoredAsset | null {
    return this.assets.find((asset) => asset.hash === hash) ?? null;
  }

  /** Ends the session of a document that is to be gone: whatever comes now is stored nowhere. */
  async dispose(): Promise<void> {
    this.ended = true;
    await this.running;
    if (this.retry) clearTimeout(this.retry);
    this.doc.destroy();
    this.report({ state: 'saved' }); // nothing is left that is not
  }

  /** Resolves when everything changed so far is on disk or has been refused. */
  async settled(): Promise<SaveState> {
    await this.running;
    return this.save;
  }

  /** Resolves when every scene has the rows it implies, or with why what derives them has not come. */
  async derived(): Promise<Result<unknown>> {
    await this.running;
    if (!this.lagging) return ok(null);
    const loaded = await this.ports.loadCode();
    if (loaded.ok) await this.commit();
    return loaded;
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
      // Their rows are on disk already, as that tab's build derives them; a tab without what derives has written none.
      const { lagging } = await this.ports.rows.reread();
      if (lagging) await this.commitPending();
    });
  }

  /** Whatever goes wrong in one step is said and must not stop the next: a broken chain would never store again. */
  private enqueue(work: () => Promise<void>): Promise<void> {
    if (this.ended) return this.running;
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
    if (this.ended || endingOf(this.ports.database)) return; // only a reload can help
    this.retry ??= setTimeout(() => {
      this.retry = null;
      void this.catchUp();
      void this.commit();
      if (this.lagging) this.bringCode();
    }, RETRY_AFTER_MS);
  }

  private async commitPending({ reopened = false, freed = false } = {}): Promise<void> {
    for (;;) {
      const updates = [...this.pending];
      const assets = [...this.assets];
      const { changes, accept, unsaved, lagging } = this.ports.rows.project();
      this.lag(lagging);
      if (updates.length === 0 && assets.length === 0 && isEmpty(changes)) {
        accept(); // what was derived is what stands there, and is not derived once more
        return this.report({ state: 'saved' });
      }
      // What is not saved stays so in words until it is: a warning that blinks at each attempt helps nobody.
      if (this.save.state !== 'not_saved') this.report({ state: 'saving' });
      const { modules } = changes;
      // Of a whole video in a new look only some are drawn at once, and which ones the page knows.
      if (modules.length > 0 && modules.length <= MOST_AHEAD) this.ports.onCompiled(modules);
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
        await this.ports.rows.reread();
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

  /** Asked for beside the chain: bytes, and rows that need no code, do not wait for it. */
  private lag(lagging: boolean): void {
    const begins = lagging && !this.lagging;
    this.lagging = lagging;
    if (begins) this.bringCode();
  }

  /** Again and again until it has come: `Documents` tells each session then. */
  private bringCode(): void {
    void this.derived().then((result) => {
      if (!result.ok) this.tryAgainLater();
    });
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
