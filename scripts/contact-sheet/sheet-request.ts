import type { Theme, VideoFormat } from '../../shared/schema/layout';
import type { SceneBrief } from '../../shared/schema/operations';

/** What the script asks of its page: rows of scenes, each shown at some of its frames. */
export interface SheetRequest {
  readonly rows: readonly { readonly brief: SceneBrief; readonly theme: Theme }[];
  readonly format: VideoFormat;
  /** Shares of a scene's length, or frames where above 1. */
  readonly moments: readonly number[];
  /** Of one picture. */
  readonly width: number;
  readonly perRow: number;
}

export interface ExamplesRequest {
  /** null: all of them. */
  readonly recipes: readonly string[] | null;
  readonly styles: readonly string[];
  /** Of each recipe: its first example, or every one. */
  readonly examples: 'first' | 'all';
}

/** What people type, each in an empty project of its own: one frame of what comes of it. */
export interface PromptsRequest {
  readonly prompts: readonly string[];
  readonly format: VideoFormat;
  readonly width: number;
  readonly perRow: number;
  /** Of a plan of several scenes: the first, or all of them. */
  readonly scenes: 'first' | 'all';
}

export interface PromptsShown {
  readonly problems: readonly string[];
  /** How many scenes were drawn. */
  readonly count: number;
}
