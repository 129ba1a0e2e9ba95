import type { UniversalResponse } from '../response/universal-response';
import type { AppError } from '../response/errors';
import type { VideoFormat } from '../schema/layout';
import type { Operation } from '../schema/operations';
import type { ModuleRow } from './compiled-module';
import type { ExportSettings } from './export-settings';
import type { ExplainPrompt, Explanation } from './reading';
import type { StorageApi, UnsavedRows } from './storage';
import type { ProjectDescription } from './headless';
import type { ServerVersion } from './version';

/** Page to worker. Every call that answers returns a UniversalResponse; results themselves arrive as rows. */

/** Minted by the page at the click, so that the pending message, the row and the server's log line share it. */
export interface Request {
  readonly requestId: string;
  /** W3C trace context of the click. */
  readonly traceparent: string;
}

/** Characters a prompt may have; the composer says so before it is sent. */
export const PROMPT_LIMIT = 20_000;

export interface SendPrompt extends Request {
  readonly projectId: string;
  readonly text: string;
  readonly selectedSceneId: string | null;
  readonly playheadSceneId: string | null;
}

/** What a button, a menu or a drag asks for: the same operations the brain plans, so one road for every change. */
export interface CarryOut extends Request {
  readonly projectId: string;
  readonly operations: readonly Operation[];
  /** Names the undo step. */
  readonly label: string;
}

export interface CreateProject extends Request {
  readonly projectId: string;
  readonly name: string;
  /** null: 1920 × 1080 at 30 frames a second. */
  readonly format: VideoFormat | null;
}

export interface OnProject extends Request {
  readonly projectId: string;
}

export interface ExportVideo extends Request {
  readonly projectId: string;
  /** null: the project's own size and frame rate, in the best format this browser can encode. */
  readonly settings: ExportSettings | null;
}

export interface ReportSceneFailure extends Request {
  readonly projectId: string;
  readonly sceneId: string;
  readonly moduleKey: string;
  /** null: it is given another try. */
  readonly error: AppError | null;
}

/** Progress in words, while a request runs. The answer itself is a row. */
export type Progress =
  | { readonly type: 'working'; readonly requestId: string; readonly projectId: string; readonly sentence: string }
  | { readonly type: 'finished'; readonly requestId: string; readonly projectId: string };

/** Whether what is on screen is on disk. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'not_saved'; readonly error: AppError };

export type WorkerEvent =
  | Progress
  | { readonly type: 'save'; readonly documentId: string; readonly save: SaveState }
  /** What is about to be stored: a frame reads it meanwhile. Whether it is drawn, the rows say. */
  | { readonly type: 'compiled'; readonly projectId: string; readonly modules: readonly ModuleRow[] }
  /** Follows "not saved": what the rows would say if the device had stored them. Over with the next "saved". */
  | { readonly type: 'unsaved'; readonly projectId: string; readonly rows: UnsavedRows };

export interface WorkerApi extends StorageApi {
  /** The workspace, made at the first start: who this person and this device are. */
  readWorkspace(request: Request): Promise<UniversalResponse<{ personId: string; deviceId: string }>>;
  openProject(request: OnProject): Promise<UniversalResponse<null>>;
  createProject(request: CreateProject): Promise<UniversalResponse<null>>;
  renameProject(request: OnProject & { readonly name: string }): Promise<UniversalResponse<null>>;
  duplicateProject(request: OnProject & { readonly copyId: string }): Promise<UniversalResponse<null>>;
  deleteProject(request: OnProject): Promise<UniversalResponse<null>>;
  restoreProject(request: OnProject): Promise<UniversalResponse<null>>;
  /** Everything a project shows, as data. */
  describeProject(request: OnProject): Promise<UniversalResponse<ProjectDescription>>;
  sendPrompt(request: SendPrompt): Promise<UniversalResponse<{ readonly messageId: string }>>;
  /** How a message would be read, which is not carried out. */
  explainPrompt(request: ExplainPrompt): Promise<UniversalResponse<Explanation>>;
  /** Stops a request that has not been committed yet. */
  stop(request: Request & { readonly stoppedRequestId: string }): Promise<UniversalResponse<null>>;
  carryOut(request: CarryOut): Promise<UniversalResponse<null>>;
  exportVideo(request: ExportVideo): Promise<UniversalResponse<{ readonly jobId: string }>>;
  cancelJob(request: Request & { readonly jobId: string }): Promise<UniversalResponse<null>>;
  reportSceneFailure(request: ReportSceneFailure): Promise<UniversalResponse<null>>;
  /** Asks the server who it is, with the click's trace, which stands in the server's log line. */
  checkServer(request: Request): Promise<UniversalResponse<ServerVersion>>;
}

export interface RenderedFile {
  readonly bytes: ArrayBuffer;
  readonly mediaType: string;
}

/** The whole of what the worker exposes: first the page connects, then it calls. */
export interface WorkerConnection extends WorkerApi {
  connect(renderPort: RenderPort, onEvent: (event: WorkerEvent) => void): Promise<void>;
}

/** What the page does for the worker: work that needs a frame. */
export interface RenderPort {
  /** A PNG or JPEG of one frame of one scene. */
  drawThumbnail(request: {
    readonly projectId: string;
    readonly sceneId: string;
    readonly width: number;
  }): Promise<UniversalResponse<RenderedFile>>;
  exportVideo(
    request: { readonly jobId: string } & ExportVideo,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<UniversalResponse<RenderedFile>>;
  cancelExport(request: { readonly jobId: string }): Promise<void>;
}

export interface ExportProgress {
  readonly encodedFrames: number;
  readonly totalFrames: number;
  readonly remainingMs: number | null;
}
