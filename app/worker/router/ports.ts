import type * as Y from 'yjs';
import type { BrainContext } from '../brain/context';
import type { Database } from '../../database/tables';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { SceneLooks } from '$shared/protocol/headless';
import type { ServerVersion } from '$shared/protocol/version';
import type { Request, SaveState, WorkerEvent } from '$shared/protocol/worker';
import type { Result } from '$shared/response/result';
import type { UniversalResponse } from '$shared/response/universal-response';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { SceneLayout, Theme } from '$shared/schema/layout';
import type { Plan } from '$shared/schema/operations';

/** An open document: change `doc` in a transaction, then wait until it is on disk. */
export interface OpenDocument {
  readonly doc: Y.Doc;
  settled(): Promise<SaveState>;
  /** What is known now. */
  readonly saveState: SaveState;
}

/** Everything the router needs, each part the subset it uses. */
export interface RouterParts {
  readonly database: Database;
  readonly documents: {
    open(projectId: string): Promise<Result<OpenDocument>>;
    openOrSeed(documentId: string, seed: Uint8Array): Promise<Result<OpenDocument>>;
  };
  readonly workspace: { readonly personId: string; readonly deviceId: string; readonly document: OpenDocument };
  readonly brain: {
    understand(message: string, context: BrainContext): Plan;
    progressSentence(plan: Plan, project: ProjectSnapshot): string;
  };
  readonly jobs: {
    exportVideo(
      job: {
        readonly projectId: string;
        readonly fileName: string;
        readonly settings: ExportSettings | null;
      } & Request,
    ): Promise<string>;
    cancel(jobId: string): Promise<Result<null>>;
    drawThumbnails(projectId: string): void;
  };
  readonly composer: { inspectLayout(layout: SceneLayout, theme: Theme): SceneLooks };
  readonly server: { version(request: Request): Promise<UniversalResponse<ServerVersion>> };
  /** The look of a project that nobody has styled yet. */
  readonly defaultTheme: Theme;
  emit(event: WorkerEvent): void;
  now(): number;
  newId(): string;
}
