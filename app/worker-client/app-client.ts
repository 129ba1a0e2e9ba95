import { openDatabase, openOrEnd } from '../database/open-database';
import { readEditor, readUnsavedEditor } from '../database/read/read-composition';
import { readDevice, readProjects, readCover } from '../database/read/read-rows';
import { end } from '../database/storage-error';
import { DATABASE_NAME, type Database } from '../database/tables';
import type { Project } from '$shared/generated/entities';
import type { WorkerEvent } from '$shared/protocol/worker';
import type { ServerVersion } from '$shared/protocol/version';
import type { VideoFormat } from '$shared/schema/layout';
import type { UniversalResponse } from '$shared/response/universal-response';
import { describe, type AppError } from '$shared/response/errors';
import { EditorState, type FirstPrompt } from './editor-state.svelte';
import { lazyExportHost, lazyRenderPort, type ExportPort } from './lazy-export';
import { LiveValue } from './live-rows.svelte';
import { newRequest } from './new-request';
import { askAfterFirstEdit } from './persistence';
import type { ReadShown } from './render-port';
import { createStorageClient, type StorageClient } from './storage-client';
import { storageFault } from './storage-fault.svelte';
import { UnansweredChanges } from './unanswered-changes';
import { UnsavedProjects } from './unsaved-projects.svelte';
import { connectWorker, type Ask } from './worker-connection';

/** A project with the picture that stands for it. */
export interface ListedProject extends Project {
  readonly cover: Blob | null;
}

/** What the page's connection is made of, for whoever asks the worker without an editor. */
export interface ClientParts {
  readonly database: Database;
  readonly ask: Ask;
  readonly exportHost: ExportPort;
  /** Settles if the worker ends while the page lives. */
  readonly died: Promise<AppError>;
}

export interface AppClient {
  readonly parts: ClientParts;
  /** Newest change first; null until first read. */
  readonly projects: readonly ListedProject[] | null;
  /** What this device keeps, and what can be done about it. */
  readonly storage: StorageClient;
  openEditor(projectId: string): EditorState;
  /** Makes a project and sends its first prompt, without waiting for the scene; returns its id, or rejects with a sentence. */
  createProject(firstPrompt: string, format?: VideoFormat | null): Promise<string>;
  renameProject(projectId: string, name: string): Promise<UniversalResponse<null>>;
  duplicateProject(projectId: string): Promise<UniversalResponse<null>>;
  deleteProject(projectId: string): Promise<UniversalResponse<null>>;
  restoreProject(projectId: string): Promise<UniversalResponse<null>>;
  checkServer(): Promise<UniversalResponse<ServerVersion>>;
}

interface Connection {
  readonly client: AppClient;
  start(): void;
  readonly started: Promise<AppClient>;
  hasUnsaved(): boolean;
  /** Gives up its database, for one whose worker did not start. */
  close(): void;
}

let connection: Connection | null = null;
/** Its worker did not start, but what is stored is read through it until a page tries anew. */
let failed: Connection | null = null;

const unanswered = new UnansweredChanges();

/** Whether something would be lost with this page: asked and not answered yet, or refused by the device. */
export function hasUnstoredChanges(): boolean {
  return unanswered.any || (connection ?? failed)?.hasUnsaved() === true;
}

/**
 * The page's one connection to its worker and its database, made at the first call. What is stored is read without the
 * worker, which starts when something is first asked of it; what is asked meanwhile waits.
 */
export function openClient(): AppClient {
  return openConnection().client;
}

/** The same connection once its worker runs, which it starts; rejects with why it does not. */
export function connect(): Promise<AppClient> {
  const { start, started } = openConnection();
  start();
  return started;
}

/** Settles when the worker runs or has failed to, once anybody has asked for it; null if no page is connected. */
export function workerStart(): Promise<unknown> | null {
  return connection?.started ?? null;
}

function openConnection(): Connection {
  if (connection) return connection;
  failed?.close();
  failed = null;
  const opened = createClient();
  connection = opened;
  opened.started.catch(() => {
    if (connection === opened) [connection, failed] = [null, opened]; // the next attempt starts anew
  });
  return opened;
}

function createClient(): Connection {
  let abandoned = false;
  const onFault = (fault: AppError | null) => {
    if (!abandoned) storageFault.set('connection', fault);
  };
  const database = openDatabase(DATABASE_NAME, onFault);
  // At once, so that a tab that holds up the worker is named while the worker waits for it.
  void openOrEnd(database, onFault);
  const unsaved = new UnsavedProjects();
  const exportHost = lazyExportHost();
  const listeners = new Set<(event: WorkerEvent) => void>([askAfterFirstEdit(), (event) => unsaved.take(event)]);
  const readShown: ReadShown = (projectId, sceneId) => {
    const rows = unsaved.get(projectId);
    return rows ? readUnsavedEditor(database, rows) : readEditor(database, projectId, sceneId);
  };
  let die: (error: AppError) => void = () => {};
  const died = new Promise<AppError>((resolve) => (die = resolve));
  const worker = connectWorker(
    lazyRenderPort(readShown, exportHost),
    (event) => listeners.forEach((listen) => listen(event)),
    (error) => {
      storageFault.set('worker', error);
      die(error);
    },
  );
  const { start, started } = worker;
  const ask = unanswered.count(worker.ask);
  const person = whoIsHere(database, ask);
  /** Prompts sent before their editor was open. */
  const firstPrompts = new Map<string, FirstPrompt>();

  const stored = new LiveValue<readonly ListedProject[]>(database, async () => {
    const projects = await readProjects(database);
    return Promise.all(projects.map(async (project) => ({ ...project, cover: await readCover(database, project) })));
  });

  const client: AppClient = {
    parts: { database, ask, exportHost, died },
    get projects() {
      const known = stored.value ?? (stored.problem ? [] : null);
      return known && unsaved.over(known, (project) => ({ ...project, cover: null }));
    },
    storage: createStorageClient(database, ask),
    openEditor: (projectId) => {
      const first = firstPrompts.get(projectId) ?? null;
      firstPrompts.delete(projectId);
      return new EditorState({
        projectId,
        person,
        database,
        ask,
        exportHost,
        listeners,
        unsaved,
        readShown,
        firstPrompt: first,
      });
    },
    createProject: async (text, format = null) => {
      const projectId = crypto.randomUUID();
      const created = await ask('createProject', { ...newRequest(), projectId, name: projectName(text), format });
      if (!created.ok) throw new Error(describe(created.error));
      const request = newRequest();
      const answer = ask('sendPrompt', { ...request, projectId, text, selectedSceneId: null, playheadSceneId: null });
      firstPrompts.set(projectId, { requestId: request.requestId, text, answer });
      return projectId;
    },
    renameProject: (projectId, name) => ask('renameProject', { ...newRequest(), projectId, name }),
    duplicateProject: (projectId) =>
      ask('duplicateProject', { ...newRequest(), projectId, copyId: crypto.randomUUID() }),
    deleteProject: (projectId) => ask('deleteProject', { ...newRequest(), projectId }),
    restoreProject: (projectId) => ask('restoreProject', { ...newRequest(), projectId }),
    checkServer: () => ask('checkServer', newRequest()),
  };
  const close = () => {
    abandoned = true; // the next one speaks for the page
    storageFault.set('connection', null);
    end(database, { code: 'worker_died', reason: 'another was started in its place' });
  };
  return { client, start, started: started.then(() => client), hasUnsaved: () => unsaved.any, close };
}

/** The id of the person at this device: on disk since the first start, else the worker has just made it. */
async function whoIsHere(database: Database, ask: Ask): Promise<string> {
  const device = await readDevice(database).catch(() => undefined);
  if (device) return device.personId;
  const workspace = await ask('readWorkspace', newRequest());
  return workspace.ok ? workspace.data.personId : '';
}

/** A project is called after what it was first asked to show: the quoted name, else the first words. */
function projectName(prompt: string): string {
  const quoted = /["“„«]([^"”“»]{1,60})["”“»]/.exec(prompt)?.[1];
  const words = (quoted ?? prompt).trim().split(/\s+/).slice(0, 6).join(' ');
  return [...words].slice(0, 60).join('') || 'Untitled';
}
