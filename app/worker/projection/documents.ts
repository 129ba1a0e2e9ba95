import { readUpdates } from '../../database/read/read-rows';
import { endingOf, storageError } from '../../database/storage-error';
import { WORKSPACE_ID, type Database } from '../../database/tables';
import type { PersistedUpdate, StoredAsset } from '../../database/write/commit-update';
import type { Late } from '$shared/primitives/late';
import type { ModuleRow } from '$shared/protocol/compiled-module';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SaveState } from '$shared/protocol/worker';
import { ok, err, type Result } from '$shared/response/result';
import { openDocument } from '../document/open-document';
import { DocumentSession } from './document-session';
import { rowsOfProject, rowsOfWorkspace } from './document-rows';
import type { SceneCode } from './project-rows';

export interface DocumentsPorts {
  readonly database: Database;
  /** Tells the other tabs of this browser. */
  readonly announce: (updates: readonly PersistedUpdate[]) => void;
  readonly onSaveState: (documentId: string, save: SaveState) => void;
  /** The device has refused to store a project: what its rows would say. */
  readonly onUnsaved: (projectId: string, rows: UnsavedRows) => void;
  /** Code of a project's scenes, just before it goes to disk. */
  readonly onCompiled: (projectId: string, modules: readonly ModuleRow[]) => void;
  readonly now: () => number;
  /** What derives code: it may come later than the first document. */
  readonly code: Late<SceneCode>;
  /** Calls back once this tab is the one of its browser that leads the document: now, or when the leader is gone. */
  readonly elect: (documentId: string, onElected: () => void) => void;
}

/** The documents this tab has open, each once. */
export class Documents {
  private readonly sessions = new Map<string, Promise<Result<DocumentSession>>>();

  constructor(private readonly ports: DocumentsPorts) {
    // Whoever asked for it: scenes of another build are derived anew, and those that wait for it at all.
    void ports.code.come.then(() => this.deriveAnew());
  }

  /** Opens a project; one that was never seeded on this device is not made up. */
  open(projectId: string): Promise<Result<DocumentSession>> {
    return this.session(projectId, () => this.load(projectId, null));
  }

  /** Opens a document that `seed` creates if this device has none yet. */
  openOrSeed(documentId: string, seed: Uint8Array): Promise<Result<DocumentSession>> {
    return this.session(documentId, () => this.load(documentId, seed));
  }

  /** A project to look at: the working document if it is open here, else what is stored, without opening it. */
  async read(projectId: string): Promise<Result<Pick<DocumentSession, 'doc' | 'unsavedAsset'>>> {
    const session = await this.sessions.get(projectId);
    if (session?.ok) return session;
    const { database } = this.ports;
    if (endingOf(database)?.code === 'storage_unavailable') return err({ code: 'project_not_found', projectId });
    try {
      const stored = await readUpdates(database, projectId);
      if (stored.length === 0) return err({ code: 'project_not_found', projectId });
      const opened = openDocument(
        projectId,
        stored.map(({ bytes }) => bytes),
      );
      return opened.ok ? ok({ doc: opened.value, unsavedAsset: () => null }) : opened;
    } catch (cause) {
      return unreadable(cause, database);
    }
  }

  /** Adds bytes from elsewhere to a document, which they create if this device has none yet. */
  async receive(
    documentId: string,
    bytes: Uint8Array,
    assets: readonly StoredAsset[],
  ): Promise<Result<DocumentSession>> {
    const opened = await this.session(documentId, () => this.load(documentId, new Uint8Array(EMPTY_UPDATE)));
    if (opened.ok) opened.value.receive(bytes, assets);
    return opened;
  }

  /** Forgets a document that has been erased. */
  async forget(documentId: string): Promise<void> {
    const session = await this.sessions.get(documentId);
    this.sessions.delete(documentId);
    if (session?.ok) await session.value.dispose();
  }

  /** Another tab has appended to a document. */
  async catchUp(documentId: string): Promise<void> {
    const session = await this.sessions.get(documentId);
    if (session?.ok) await session.value.catchUp();
  }

  private async deriveAnew(): Promise<void> {
    for (const opening of [...this.sessions.values()]) {
      const session = await opening;
      if (session.ok) await session.value.commit();
    }
  }

  private session(documentId: string, load: () => Promise<Result<DocumentSession>>): Promise<Result<DocumentSession>> {
    const present = this.sessions.get(documentId);
    if (present) return present;
    const opening = load()
      .catch((cause: unknown) => unreadable(cause, this.ports.database))
      .then((result) => {
        if (!result.ok) this.sessions.delete(documentId); // so that the next attempt reads again
        return result;
      });
    this.sessions.set(documentId, opening);
    return opening;
  }

  private async load(documentId: string, seed: Uint8Array | null): Promise<Result<DocumentSession>> {
    const { database } = this.ports;
    // Where nothing can be stored there is nothing to read: what is made now lives as long as the tab.
    const memory = seed !== null && endingOf(database) !== null;
    const stored = memory ? [] : await readUpdates(database, documentId);
    if (stored.length === 0 && !seed) return err({ code: 'project_not_found', projectId: documentId });
    const opened = openDocument(
      documentId,
      stored.map((row) => row.bytes),
    );
    if (!opened.ok) return opened;
    const doc = opened.value;
    const rows = documentId === WORKSPACE_ID ? rowsOfWorkspace(doc) : rowsOfProject(this.ports, documentId, doc);
    if (!memory) await rows.reread();
    const session = new DocumentSession(documentId, doc, stored.at(-1)?.seq ?? 0, {
      database,
      rows,
      loadCode: () => this.ports.code.load(),
      share: this.ports.announce,
      onSaveState: (save) => this.ports.onSaveState(documentId, save),
      onUnsaved: (unsaved) => this.ports.onUnsaved(documentId, unsaved),
      onCompiled: (modules) => this.ports.onCompiled(documentId, modules),
    });
    // The seed is the same bytes whoever applies it, so two tabs that seed at once make one document.
    if (stored.length === 0 && seed) session.receive(seed);
    await session.commit();
    this.ports.elect(documentId, () => void session.compact());
    return ok(session);
  }
}

/** The database did not answer: said as data, so that it is asked again at the next attempt. */
async function unreadable(cause: unknown, database: Database): Promise<Result<never>> {
  return err(await storageError(cause, database));
}

/** An update that says nothing. */
const EMPTY_UPDATE = [0, 0];
