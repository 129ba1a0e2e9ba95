import type { SaveState } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import type { ExportsView } from '../export/exports-view';
import type { MessageRow, ProjectRow, SceneRow, Thumbnails, Working } from '../rows';

/** What the editor screen needs of the player. */
export interface PlayerView {
  readonly frame: number;
  readonly playing: boolean;
  readonly rate: number;
  readonly loop: boolean;
  readonly durationInFrames: number;
  readonly ready: boolean;
  /** Why there will be no picture, once every try to start the frame has failed. */
  readonly unavailable?: AppError | null;
  play(): void;
  pause(): void;
  toggle(): void;
  seek(frame: number): void;
  setRate(rate: number): void;
  setLoop(loop: boolean): void;
  /** Puts the frame into the element; what it returns takes the frame out again. */
  mount(element: HTMLElement): void | (() => void);
}

/** Everything the editor screen shows and can ask for: the live editor fits, and so does a story. */
export interface EditorView {
  readonly project: ProjectRow | null;
  readonly scenes: readonly SceneRow[];
  readonly messages: readonly MessageRow[];
  readonly working: readonly Working[];
  readonly save: SaveState;
  readonly thumbnails: Thumbnails;
  readonly exports: ExportsView;
  readonly selectedSceneId: string | null;
  readonly player: PlayerView;
  readonly sceneErrors: ReadonlyMap<string, AppError>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Names the step that undo would take back. */
  readonly lastStep: string | null;
  send(text: string): unknown;
  stop(requestId: string): void;
  retry(messageId: string): void;
  undo(): void;
  redo(): void;
  /** Also brings the playhead to the scene. */
  select(sceneId: string | null): void;
  deleteScene(id: string): void;
  duplicateScene(id: string): void;
  moveScene(id: string, index: number): void;
  renameScene(id: string, name: string): void;
  /** Runs a scene again that has hung. */
  retryScene(id: string): void;
  /** Whether the scene was changed. */
  setDuration(id: string, frames: number): Promise<boolean>;
  renameProject(name: string): void;
  downloadBackup(): unknown;
}
