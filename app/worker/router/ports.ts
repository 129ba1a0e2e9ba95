import type * as Y from 'yjs';
import type { BrainContext } from '../brain/context';
import type { Database } from '../../database/tables';
import type { Late } from '$shared/primitives/late';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { BackupAsset } from '$shared/protocol/backup';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { SceneLooks } from '$shared/protocol/headless';
import type { Explanation } from '$shared/protocol/reading';
import type { ServerVersion } from '$shared/protocol/version';
import type { Request, SaveState, WorkerEvent } from '$shared/protocol/worker';
import type { Result } from '$shared/response/result';
import type { UniversalResponse } from '$shared/response/universal-response';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Finding } from '$shared/schema/finding';
import type { SceneLayout, Theme, Transition, VideoFormat } from '$shared/schema/layout';
import type { Plan } from '$shared/schema/operations';
import type { runOperations } from './run-operations';

/** A document to read: the working document if it is open, else what is stored. */
export interface ReadDocument {
  readonly doc: Y.Doc;
  /** An asset the document names that is not on disk yet. */
  unsavedAsset(hash: string): { readonly bytes: Uint8Array } | null;
}

/** An open document: change `doc` in a transaction, then wait until it is on disk. */
export interface OpenDocument extends ReadDocument {
  settled(): Promise<SaveState>;
  /** What is known now. */
  readonly saveState: SaveState;
  /** Resolves when every scene has the rows it implies, or with why what derives them has not come. */
  derived(): Promise<Result<unknown>>;
  /** What its rows would say, while it is not saved. */
  unsavedRows(): UnsavedRows | null;
}

/** What understands and designs: the brain, the tools and the composer. */
export interface Designer {
  understand(message: string, context: BrainContext): Plan;
  explain(message: string, context: BrainContext): Explanation;
  progressSentence(plan: Plan, project: ProjectSnapshot): string;
  readonly runOperations: typeof runOperations;
  inspectLayout(layout: SceneLayout, theme: Theme): SceneLooks;
  /** What a motion designer would change in a scene, whoever made it. */
  lintScene(
    layout: SceneLayout,
    context: { readonly theme: Theme; readonly format: VideoFormat; readonly durationInFrames: number },
  ): readonly Finding[];
  /** The same of one that is its code, as far as it can be told without running it. */
  lintCode(
    tsxCode: string,
    shown: {
      readonly props: Readonly<Record<string, unknown>> | null;
      readonly format: VideoFormat;
      readonly durationInFrames: number;
    },
  ): readonly Finding[];
  /** What they would change between the scenes, which are in order; `places`, from 0, says for which of them. */
  lintVideo(
    scenes: readonly { readonly transition: Pick<Transition, 'kind'> | null }[],
  ): readonly (Finding & { readonly places: readonly number[] })[];
}

/** Everything the router needs, each part the subset it uses. */
export interface RouterParts {
  readonly database: Database;
  readonly documents: {
    open(projectId: string): Promise<Result<OpenDocument>>;
    openOrSeed(documentId: string, seed: Uint8Array): Promise<Result<OpenDocument>>;
    read(projectId: string): Promise<Result<ReadDocument>>;
    receive(documentId: string, bytes: Uint8Array, assets: readonly BackupAsset[]): Promise<Result<OpenDocument>>;
    forget(documentId: string): Promise<void>;
  };
  readonly workspace: { readonly personId: string; readonly deviceId: string; readonly document: OpenDocument };
  /** Comes after the start: see app/worker/designer.ts. */
  readonly designer: Pick<Late<Designer>, 'here' | 'load'>;
  readonly jobs: {
    exportVideo(
      job: {
        readonly projectId: string;
        readonly fileName: string;
        readonly settings: ExportSettings | null;
      } & Request,
    ): Promise<Result<string>>;
    cancel(jobId: string): Promise<Result<null>>;
    drawThumbnails(projectId: string): void;
    /** Runs a request; no picture is begun meanwhile. */
    undisturbed<Answer>(request: () => Promise<Answer>): Promise<Answer>;
  };
  readonly server: { version(request: Request): Promise<UniversalResponse<ServerVersion>> };
  /** The look of a project that nobody has styled yet. */
  readonly defaultTheme: Theme;
  emit(event: WorkerEvent): void;
  now(): number;
  newId(): string;
}
