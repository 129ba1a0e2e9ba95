import { OpenProject, type ProjectRows } from '../database/read/open-project';
import { readUnsavedEditor, type EditorRows } from '../database/read/read-composition';
import { readLatestJob, readThumbnails } from '../database/read/read-rows';
import type { Database } from '../database/tables';
import type { HistoryEntry, Message } from '$shared/generated/entities';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SaveState, WorkerApi, WorkerEvent } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { Operation, SceneEdit } from '$shared/schema/operations';
import { undoStacks } from '$shared/schema/undo-stacks';
import { afterPaint } from './after-paint';
import { Arrivals } from './arrivals';
import { downloadFile } from './download-file';
import { followChanges, followQuery } from './follow-query';
import { EditorExports } from './editor-exports.svelte';
import { errorsByScene, sceneAtFrame, startOfScene } from './editor-rows';
import type { ExportHost } from './frames/export-host';
import { PreviewHost } from './frames/preview-host.svelte';
import { Held } from './held';
import { mergeMessages, type PendingMessage } from './merge-messages';
import { newRequest } from './new-request';
import { OpenWhenShown } from './open-when-shown';
import type { ReadShown } from './render-port';
import { storageFault } from './storage-fault.svelte';
import { ThumbnailUrls } from './thumbnail-urls';
import type { UnsavedProjects } from './unsaved-projects.svelte';
import type { Ask } from './worker-connection';

export interface EditorParts {
  readonly projectId: string;
  readonly person: Promise<string>;
  readonly database: Database;
  readonly ask: Ask;
  readonly exportHost: ExportHost;
  readonly listeners: Set<(event: WorkerEvent) => void>;
  readonly unsaved: UnsavedProjects;
  readonly readShown: ReadShown;
  /** A prompt that was sent before the editor was there to show it. */
  readonly firstPrompt: FirstPrompt | null;
}

export interface FirstPrompt {
  readonly requestId: string;
  readonly text: string;
  readonly answer: ReturnType<WorkerApi['sendPrompt']>;
}

/** The chat and the strip are drawn when the frame has painted the scene, but kept back for no longer. */
const FRAME_FIRST_MS = 100;
/** What is said of a request: one that is done at once is drawn once, and not at each of its steps. */
const WORDS_MS = 50;
const SAVING: SaveState = { state: 'saving' };

/** One open project on this page: rows as they arrive, requests handed down, nothing decided here. */
export class EditorState {
  #rows: EditorRows | null = $state.raw(null);
  #missing: AppError | null = $state.raw(null);
  /** Shown instead of what is stored, while the device refuses to store. */
  #unsaved: UnsavedRows | null = null;
  #messages: readonly Message[] = $state.raw([]);
  #pending: readonly PendingMessage[] = $state.raw([]);
  #working: readonly { readonly requestId: string; readonly sentence: string }[] = $state.raw([]);
  #history: readonly HistoryEntry[] = $state.raw([]);
  #thumbnails: ReadonlyMap<string, string> = $state.raw(new Map());
  #save: SaveState = $state.raw({ state: 'saved' });
  #selected: string | null = $state(null);
  #problem: AppError | null = $state.raw(null);
  #personId = $state('');

  readonly #parts: EditorParts;
  readonly #player: PreviewHost;
  readonly #exports: EditorExports;
  readonly #subscriptions: (() => void)[] = [];
  readonly #pictures = new ThumbnailUrls();
  readonly #opening: OpenWhenShown;
  readonly #arrivals: Arrivals;
  readonly #held = new Held<ProjectRows>((stored) => this.#draw(stored));
  #heard: WorkerEvent[] = [];
  readonly #hearing = new Held<null>(() => this.#tell());
  /** Settles when the person's last message is on screen: what is asked of the worker comes after it. */
  #painted: Promise<void> = Promise.resolve();

  constructor(parts: EditorParts) {
    this.#parts = parts;
    this.#player = new PreviewHost({
      onShown: () => {
        if (this.#arrivals.isShown) this.#held.release();
        this.#arrivals.arrive();
      },
      onFailure: (sceneId, moduleKey, error) => {
        void parts.ask('reportSceneFailure', {
          ...newRequest(),
          projectId: parts.projectId,
          sceneId,
          moduleKey,
          error,
        });
      },
    });
    this.#arrivals = new Arrivals(this.#player);
    this.#exports = new EditorExports({
      ...parts,
      note: (problem) => (this.#problem = problem),
      project: () => this.project,
    });
    void parts.person.then((personId) => (this.#personId = personId));
    parts.listeners.add(this.#listen);
    this.#opening = new OpenWhenShown(parts.ask, parts.projectId, (error) => (this.#missing = error));
    this.#watch();
    const unsaved = parts.unsaved.get(parts.projectId);
    if (unsaved) void this.#takeUnsaved(unsaved);
    if (parts.firstPrompt) {
      const { requestId, text, answer } = parts.firstPrompt;
      this.#pending = [{ requestId, text, error: null }];
      void this.#follow(requestId, 0, answer);
    }
  }

  get project() {
    return this.#rows?.project ?? null;
  }
  /** Why there is nothing to show, once that is known. */
  get missing(): AppError | null {
    return this.#rows === null ? this.#missing : null;
  }
  get scenes() {
    return this.#rows?.scenes ?? [];
  }
  readonly #shownMessages = $derived.by(() => mergeMessages(this.#messages, this.#pending, this.#working));
  get messages() {
    return this.#shownMessages;
  }
  get working() {
    return this.#working;
  }
  /** Whether a message is on screen that is not stored. */
  readonly #unstored = $derived.by(() => {
    const stored = new Set(this.#messages.map(({ id }) => id));
    return this.#pending.some(({ requestId, error }) => error === null && !stored.has(requestId));
  });
  get save(): SaveState {
    const fault = storageFault.current;
    if (this.#save.state === 'not_saved') return this.#save;
    if (fault && fault.code !== 'storage_blocked') return { state: 'not_saved', error: fault };
    return this.#unstored ? SAVING : this.#save;
  }
  get thumbnails() {
    return this.#thumbnails;
  }
  get exports() {
    return this.#exports;
  }
  get selectedSceneId() {
    return this.#selected;
  }
  get player() {
    return this.#player;
  }
  /** The answer to the last button that could not be carried out; cleared by the next one. */
  get problem() {
    return this.#problem;
  }
  readonly #sceneErrors = $derived.by(() => errorsByScene(this.#rows));
  get sceneErrors() {
    return this.#sceneErrors;
  }
  readonly #stacks = $derived.by(() => undoStacks(this.#history, this.#personId));
  get canUndo() {
    return this.#stacks.undoable.length > 0;
  }
  /** Names the step that undo would take back. */
  get lastStep() {
    return this.#stacks.undoable.at(-1)?.id ?? null;
  }
  get canRedo() {
    return this.#stacks.redoable.length > 0;
  }

  /** Shows the message at once, before the worker takes the processor; its row replaces it under the same id. */
  async send(text: string): Promise<void> {
    const request = newRequest();
    this.#pending = [...this.#pending, { requestId: request.requestId, text, error: null }];
    this.#painted = afterPaint();
    await this.#prompt(request, text);
  }

  /** Sends a message again that was stopped, failed, or never answered. */
  retry(messageId: string): void {
    const message = this.messages.find(({ id }) => id === messageId);
    if (!message) return;
    const { requestId } = message;
    this.#pending = [
      ...this.#pending.filter((each) => each.requestId !== requestId),
      { requestId, text: message.text, error: null },
    ];
    void this.#prompt({ ...newRequest(), requestId }, message.text);
  }

  stop(stoppedRequestId: string): void {
    void this.#painted.then(() => this.#parts.ask('stop', { ...newRequest(), stoppedRequestId }));
  }

  /** Selects a scene; the playhead goes to its start, unless it is in it already. */
  select(sceneId: string | null): void {
    this.#selected = sceneId;
    if (sceneId !== null && sceneId !== this.#sceneAtPlayhead()) this.#player.seek(startOfScene(this.scenes, sceneId));
  }

  undo(): void {
    void this.#carryOut('undo', { tool: 'undo', count: 1 });
  }
  redo(): void {
    void this.#carryOut('redo', { tool: 'redo', count: 1 });
  }
  deleteScene(sceneId: string): void {
    void this.#carryOut(`delete ${this.#nameOf(sceneId)}`, { tool: 'deleteScene', sceneIds: [sceneId] });
  }
  duplicateScene(sceneId: string): void {
    void this.#carryOut(`duplicate ${this.#nameOf(sceneId)}`, { tool: 'duplicateScene', sceneId });
  }
  moveScene(sceneId: string, index: number): void {
    void this.#carryOut(`move ${this.#nameOf(sceneId)}`, { tool: 'moveScene', sceneId, index });
  }
  renameScene(sceneId: string, name: string): void {
    void this.#edit(sceneId, 'rename', { kind: 'setName', name });
  }
  retryScene(sceneId: string): void {
    const { ask, projectId } = this.#parts;
    const moduleKey = this.scenes.find(({ id }) => id === sceneId)?.moduleKey;
    if (!moduleKey) return;
    this.#player.release(sceneId);
    void ask('reportSceneFailure', { ...newRequest(), projectId, sceneId, moduleKey, error: null }).then((answer) =>
      this.#note(answer),
    );
  }
  setDuration(sceneId: string, durationInFrames: number): Promise<boolean> {
    return this.#edit(sceneId, 'retime', { kind: 'setDuration', durationInFrames });
  }
  renameProject(name: string): void {
    const { ask, projectId } = this.#parts;
    void ask('renameProject', { ...newRequest(), projectId, name }).then((answer) => this.#note(answer));
  }

  async downloadBackup(): Promise<void> {
    const { ask, projectId } = this.#parts;
    const answer = await ask('backUp', { ...newRequest(), projectId });
    this.#note(answer);
    if (answer.ok) downloadFile(new Blob([new Uint8Array(answer.data.bytes)]), answer.data.fileName);
  }

  dispose(): void {
    this.#subscriptions.forEach((end) => end());
    this.#held.drop();
    this.#hearing.drop();
    this.#opening.dispose();
    this.#parts.listeners.delete(this.#listen);
    this.#player.dispose();
    this.#exports.dispose();
    this.#pictures.dispose();
  }

  async #prompt(request: ReturnType<typeof newRequest>, text: string): Promise<void> {
    const { ask, projectId } = this.#parts;
    const { selectedSceneId } = this;
    const playheadSceneId = this.#sceneAtPlayhead();
    const { touches } = this.#player;
    await this.#painted;
    await this.#follow(
      request.requestId,
      touches,
      ask('sendPrompt', { ...request, projectId, text, selectedSceneId, playheadSceneId }),
    );
  }

  /** `touches`: of the player, when it was asked. */
  async #follow(requestId: string, touches: number, answered: FirstPrompt['answer']): Promise<void> {
    const answer = await answered;
    this.#finish(requestId);
    if (answer.ok) this.#arrivals.go(answer.affectedIds, touches);
    else {
      // The sentence usually arrives as a row; what never reached the worker's document is told here.
      this.#pending = this.#pending.map((each) =>
        each.requestId === requestId ? { ...each, error: answer.error } : each,
      );
    }
  }

  /** Whether anything was changed. */
  async #carryOut(label: string, operation: Operation): Promise<boolean> {
    const { ask, projectId } = this.#parts;
    const { touches } = this.#player;
    await this.#painted;
    const answer = await ask('carryOut', { ...newRequest(), projectId, operations: [operation], label });
    this.#note(answer);
    if (answer.ok && operation.tool !== 'deleteScene') this.#arrivals.go(answer.affectedIds, touches);
    return answer.ok && answer.affectedIds.length > 0;
  }

  #edit(sceneId: string, verb: string, edit: SceneEdit): Promise<boolean> {
    return this.#carryOut(`${verb} ${this.#nameOf(sceneId)}`, {
      tool: 'editScene',
      sceneIds: [sceneId],
      edits: [edit],
    });
  }

  /** What the banner says as long as it is so is not said once more at every edit. */
  #note(answer: { readonly ok: true } | { readonly ok: false; readonly error: AppError }): void {
    const told = !answer.ok && this.save.state === 'not_saved' && this.save.error.code === answer.error.code;
    this.#problem = answer.ok || told ? null : answer.error;
  }

  #watch(): void {
    const { database, projectId } = this.#parts;
    const lose = (error: AppError) => {
      this.#opening.shown();
      this.#note({ ok: false, error });
    };
    const live = <Value>(query: () => Promise<Value>, take: (value: Value) => void) =>
      this.#subscriptions.push(followQuery(database, query, take, lose));
    const project = new OpenProject(database, projectId);
    this.#subscriptions.push(followChanges(database, project, (stored) => this.#takeStored(stored), lose));
    live(
      () => readThumbnails(database, projectId),
      (thumbnails) => (this.#thumbnails = this.#pictures.update(thumbnails)),
    );
    live(
      () => readLatestJob(database, projectId),
      (job) => this.#exports.takeJob(job ?? null),
    );
  }

  #takeStored(stored: ProjectRows): void {
    this.#opening.shown();
    if (this.#unsaved) return;
    const showing = this.#arrivals.show(stored.editor) && this.#player.ready;
    // Of a prompt the picture comes first. What a hand has moved must not jump back meanwhile: that is drawn at once.
    if (this.#pending.length > 0 && this.#rows) this.#held.keep(stored, showing ? FRAME_FIRST_MS : WORDS_MS);
    else this.#draw(stored);
  }

  #draw({ editor, messages, history }: ProjectRows): void {
    this.#held.drop();
    this.#takeRows(editor);
    this.#takeMessages(messages);
    this.#history = history;
    this.#arrivals.arrive();
  }

  async #takeUnsaved(unsaved: UnsavedRows): Promise<void> {
    this.#unsaved = unsaved;
    this.#held.drop();
    this.#takeMessages(unsaved.messages);
    this.#history = unsaved.history;
    const rows = await readUnsavedEditor(this.#parts.database, unsaved);
    if (this.#unsaved !== unsaved) return;
    this.#arrivals.show(rows);
    this.#takeRows(rows);
    this.#arrivals.arrive();
  }

  /** What was shown instead is on disk now, and the live queries may have told of it while they were not listened to. */
  async #leaveUnsaved(): Promise<void> {
    const { database, projectId } = this.#parts;
    this.#unsaved = null;
    this.#takeStored(await new OpenProject(database, projectId).read(null));
  }

  #takeRows(rows: EditorRows | null): void {
    const previous = this.#rows;
    this.#rows = rows;
    // Erased in another tab while it was open here.
    if (!rows && previous) this.#missing = { code: 'project_not_found', projectId: previous.project.id };
    if (this.#selected !== null && rows && !rows.scenes.some(({ id }) => id === this.#selected)) this.#selected = null;
  }

  #takeMessages(messages: readonly Message[]): void {
    this.#messages = messages;
    const stored = new Set(messages.map(({ id }) => id));
    const answered = new Set(messages.filter(({ role }) => role === 'assistant').map(({ requestId }) => requestId));
    this.#pending = this.#pending.filter(({ requestId }) => !stored.has(requestId) || !answered.has(requestId));
  }

  readonly #listen = (event: WorkerEvent): void => {
    const document = event.type === 'save' ? event.documentId : event.projectId;
    if (document !== this.#parts.projectId) return;
    this.#heard.push(event);
    const urgent = event.type === 'unsaved' || (event.type === 'save' && event.save.state === 'not_saved');
    this.#hearing.keep(null, WORDS_MS);
    if (urgent) this.#hearing.release();
  };

  #tell(): void {
    const heard = this.#heard;
    this.#heard = [];
    for (const event of heard) this.#take(event);
  }

  #take(event: WorkerEvent): void {
    switch (event.type) {
      case 'save':
        this.#save = event.save;
        // A read that fails here is tried again by the live queries.
        if (event.save.state === 'saved' && this.#unsaved) this.#leaveUnsaved().catch(() => undefined);
        break;
      case 'unsaved':
        void this.#takeUnsaved(event.rows);
        break;
      case 'working':
        this.#working = [...this.#working.filter(({ requestId }) => requestId !== event.requestId), event];
        break;
      case 'finished':
        this.#finish(event.requestId);
        break;
    }
  }

  #finish(requestId: string): void {
    const left = this.#working.filter((each) => each.requestId !== requestId);
    if (left.length < this.#working.length) this.#working = left;
  }

  #nameOf(sceneId: string): string {
    return this.scenes.find(({ id }) => id === sceneId)?.name ?? 'scene';
  }

  #sceneAtPlayhead(): string | null {
    return sceneAtFrame(this.scenes, this.#player.frame)?.id ?? null;
  }
}
