import { KnownRows } from '../database/read/known-rows';
import { OpenProject, type ProjectRows } from '../database/read/open-project';
import { readUnsavedEditor } from '../database/read/read-composition';
import { readLatestJob } from '../database/read/read-rows';
import type { Database } from '../database/tables';
import { readModuleRow } from '$shared/protocol/compiled-module';
import type { SaveState, WorkerApi, WorkerEvent } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { undoStacks } from '$shared/schema/undo-stacks';
import { afterPaint } from './after-paint';
import { Arrivals } from './arrivals';
import { downloadFile } from './download-file';
import { followChanges, followQuery } from './follow-query';
import { EditorExports } from './editor-exports.svelte';
import { errorsByScene, sceneAtFrame, startOfScene } from './editor-rows';
import type { ExportPort } from './lazy-export';
import { PreviewHost } from './frames/preview-host.svelte';
import { Heard } from './heard';
import { mergeMessages } from './merge-messages';
import { newRequest } from './new-request';
import { OpenWhenShown } from './open-when-shown';
import type { ReadShown } from './render-port';
import { Requests } from './requests';
import { ShownRows } from './shown-rows';
import { storageFault } from './storage-fault.svelte';
import { ThumbnailUrls } from './thumbnail-urls';
import type { UnsavedProjects } from './unsaved-projects.svelte';
import type { Ask } from './worker-connection';

export interface EditorParts {
  readonly projectId: string;
  readonly person: Promise<string>;
  readonly database: Database;
  readonly ask: Ask;
  readonly exportHost: ExportPort;
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

const SAVING: SaveState = { state: 'saving' };

/** One open project on this page: rows as they arrive, requests handed down, nothing decided here. */
export class EditorState {
  /** Why the worker can't open it, or why it is not there any more. */
  #missing: AppError | null = $state.raw(null);
  #thumbnails: ReadonlyMap<string, string> = $state.raw(new Map());
  #selected: string | null = $state(null);
  #problem: AppError | null = $state.raw(null);
  #personId = $state('');

  readonly #parts: EditorParts;
  readonly #requests: Requests;
  readonly #heard: Heard;
  readonly #player: PreviewHost;
  readonly #exports: EditorExports;
  readonly #subscriptions: (() => void)[] = [];
  readonly #pictures = new ThumbnailUrls();
  readonly #opening: OpenWhenShown;
  readonly #arrivals: Arrivals;
  readonly #shown: ShownRows;

  constructor(parts: EditorParts) {
    const { projectId, database } = parts;
    this.#parts = parts;
    this.#requests = new Requests({ projectId, ask: parts.ask, afterPaint });
    this.#heard = new Heard({
      projectId,
      onSaved: () => {
        if (this.project) this.#missing = null;
        // A read that fails here is tried again by the live queries.
        this.#shown.leaveUnsaved().catch(() => undefined);
      },
      onUnsaved: (rows) => void this.#shown.takeUnsaved(rows),
      onCompiled: (modules) => this.#player.expect(modules.flatMap((row) => readModuleRow(row) ?? [])),
    });
    this.#player = new PreviewHost({
      onShown: () => this.#shown.painted(),
      onFailure: (sceneId, moduleKey, error) => {
        void parts.ask('reportSceneFailure', { ...newRequest(), projectId, sceneId, moduleKey, error });
      },
    });
    this.#arrivals = new Arrivals({
      player: this.#player,
      movesLess: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    this.#shown = new ShownRows({
      arrivals: this.#arrivals,
      frameIsReady: () => this.#player.ready,
      mayWaitForPicture: () => this.#requests.mayWaitForPicture,
      readStored: () => new OpenProject(database, projectId).read(null),
      readUnsaved: (unsaved) => readUnsavedEditor(database, unsaved),
      onDrawn: (rows, before) => this.#follow(rows, before),
    });
    this.#exports = new EditorExports({
      ...parts,
      ask: this.#requests.ask,
      note: (problem) => (this.#problem = problem),
      project: () => this.project,
    });
    void parts.person.then((personId) => (this.#personId = personId));
    parts.listeners.add(this.#listen);
    this.#opening = new OpenWhenShown(parts.ask, projectId, (error) => (this.#missing = error));
    this.#watch();
    const unsaved = parts.unsaved.get(projectId);
    if (unsaved) void this.#shown.takeUnsaved(unsaved);
    if (parts.firstPrompt) {
      const { requestId, text, answer } = parts.firstPrompt;
      void this.#goWith(this.#requests.adopt(requestId, text, answer));
    }
  }

  readonly #editor = $derived.by(() => this.#shown.now.editor);
  get project() {
    return this.#editor?.project ?? null;
  }
  /** Why there is nothing to show, once that is known. */
  get missing(): AppError | null {
    return this.#editor === null ? this.#missing : null;
  }
  readonly #scenes = $derived.by(() => this.#editor?.scenes ?? []);
  get scenes() {
    return this.#scenes;
  }
  readonly #messages = $derived.by(() => this.#shown.now.messages);
  readonly #shownMessages = $derived.by(() =>
    mergeMessages(this.#messages, this.#requests.pending, this.#heard.working),
  );
  get messages() {
    return this.#shownMessages;
  }
  get working() {
    return this.#heard.working;
  }
  readonly #unstored = $derived.by(() => this.#requests.isUnstored(this.#messages));
  get save(): SaveState {
    const fault = storageFault.current;
    const { save } = this.#heard;
    if (save.state === 'not_saved') return save;
    if (fault && fault.code !== 'storage_blocked') return { state: 'not_saved', error: fault };
    // What is on screen was read, but nothing can be stored with a document that does not open.
    if (this.#editor && this.#missing) return { state: 'not_saved', error: this.#missing };
    return this.#unstored ? SAVING : save;
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
  readonly #sceneErrors = $derived.by(() => errorsByScene(this.#editor));
  get sceneErrors() {
    return this.#sceneErrors;
  }
  readonly #history = $derived.by(() => this.#shown.now.history);
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

  /** Resolves when it has been answered, as `send` of a form does. */
  send(text: string): Promise<void> {
    return this.#goWith(this.#requests.say(text, this.#beside));
  }

  retry(messageId: string): void {
    const message = this.messages.find(({ id }) => id === messageId);
    if (message) void this.#goWith(this.#requests.sayAgain(message, this.#beside));
  }

  stop(stoppedRequestId: string): void {
    void this.#requests.ask('stop', { ...newRequest(), stoppedRequestId });
  }

  /** Selects a scene; the playhead goes to its start, unless it is in it already. */
  select(sceneId: string | null): void {
    this.#selected = sceneId;
    if (sceneId !== null && sceneId !== this.#beside.playheadSceneId)
      this.#player.seek(startOfScene(this.scenes, sceneId));
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
    void this.#carryOut(`duplicate ${this.#nameOf(sceneId)}`, {
      tool: 'duplicateScene',
      sceneId,
      index: null,
      edits: [],
    });
  }
  moveScene(sceneId: string, index: number): void {
    void this.#carryOut(`move ${this.#nameOf(sceneId)}`, { tool: 'moveScene', sceneId, index });
  }
  renameScene(sceneId: string, name: string): void {
    void this.#edit(sceneId, 'rename', { kind: 'setName', name });
  }
  setDuration(sceneId: string, durationInFrames: number): Promise<boolean> {
    return this.#edit(sceneId, 'retime', { kind: 'setDuration', durationInFrames });
  }
  renameProject(name: string): void {
    void this.#requests.rename(name).then((answer) => this.#note(answer));
  }

  async retryScene(sceneId: string): Promise<void> {
    const { projectId, readShown } = this.#parts;
    const moduleKey = this.scenes.find(({ id }) => id === sceneId)?.moduleKey;
    if (!moduleKey) return;
    const request = { ...newRequest(), projectId, sceneId, moduleKey, error: null };
    const answer = await this.#requests.ask('reportSceneFailure', request);
    this.#note(answer);
    if (!answer.ok) return;
    this.#player.release(sceneId);
    // While the device refuses to store nothing else tells of it; else what did came before the scene was let go of.
    const rows = await readShown(projectId).catch(() => null);
    if (rows) this.#player.show(rows.composition);
  }

  async downloadBackup(): Promise<void> {
    const { projectId } = this.#parts;
    const answer = await this.#requests.ask('backUp', { ...newRequest(), projectId });
    this.#note(answer);
    if (answer.ok) downloadFile(new Blob([new Uint8Array(answer.data.bytes)]), answer.data.fileName);
  }

  dispose(): void {
    this.#subscriptions.forEach((end) => end());
    this.#shown.dispose();
    this.#heard.dispose();
    this.#opening.dispose();
    this.#parts.listeners.delete(this.#listen);
    this.#player.dispose();
    this.#exports.dispose();
    this.#pictures.dispose();
  }

  async #goWith(answered: ReturnType<WorkerApi['sendPrompt']>): Promise<void> {
    const { touches } = this.#player;
    const answer = await answered;
    this.#heard.finish(answer.requestId);
    if (answer.ok) this.#arrivals.go(answer.requestId, answer.affectedIds, touches);
  }

  /** Whether anything was changed. */
  async #carryOut(label: string, operation: Operation): Promise<boolean> {
    const { touches } = this.#player;
    const answer = await this.#requests.carryOut(label, operation);
    this.#note(answer);
    if (!answer.ok) return false;
    if (operation.tool !== 'deleteScene') this.#arrivals.go(answer.requestId, answer.affectedIds, touches);
    return answer.affectedIds.length > 0;
  }

  #edit(sceneId: string, verb: string, edit: SceneEdit): Promise<boolean> {
    const operation: Operation = { tool: 'editScene', sceneIds: [sceneId], edits: [edit] };
    return this.#carryOut(`${verb} ${this.#nameOf(sceneId)}`, operation);
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
    const take = (stored: ProjectRows) => {
      this.#opening.shown();
      this.#shown.takeStored(stored);
    };
    const stills = new KnownRows(database.thumbnails, projectId, ({ key }) => key);
    this.#subscriptions.push(
      followChanges(database, project, take, lose),
      followChanges(database, stills, (rows) => (this.#thumbnails = this.#pictures.update(rows)), lose),
    );
    live(
      () => readLatestJob(database, projectId),
      (job) => this.#exports.takeJob(job ?? null),
    );
  }

  /** Follows what has been drawn. */
  #follow({ editor, messages }: ProjectRows, before: ProjectRows): void {
    this.#requests.drawn(messages);
    // Erased in another tab while it was open here.
    if (!editor && before.editor) this.#missing = { code: 'project_not_found', projectId: this.#parts.projectId };
    if (editor && !editor.scenes.some(({ id }) => id === this.#selected)) this.#selected = null;
  }

  readonly #listen = (event: WorkerEvent): void => {
    this.#heard.take(event);
    if (event.type === 'working') this.#requests.heard(event.requestId);
  };

  #nameOf(sceneId: string): string {
    return this.scenes.find(({ id }) => id === sceneId)?.name ?? 'scene';
  }

  /** What a prompt is written beside. */
  get #beside() {
    const playheadSceneId = sceneAtFrame(this.scenes, this.#player.frame)?.id ?? null;
    return { selectedSceneId: this.#selected, playheadSceneId };
  }
}
