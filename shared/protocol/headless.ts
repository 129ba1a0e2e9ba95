import { z } from '../primitives/zod';
import type { UniversalResponse } from '../response/universal-response';
import type { Scene } from '../generated/entities';
import type { Finding } from '../schema/finding';
import type { HexColor, VideoFormat } from '../schema/layout';
import { exportFormats } from './export-settings';
import type { RenderedFile } from './worker';

/**
 * What the page `/headless` offers as `window.bazaarVid` to whoever drives the browser (scripts/make.ts). Each call is
 * the request that a person's click makes, to the same worker. What comes in is parsed: it was written elsewhere.
 */
export interface HeadlessApi {
  createProject(input: NewProject): Promise<UniversalResponse<{ readonly projectId: string }>>;
  /** Answers when the conversation has: the reply, and whether anything came of it. */
  sendPrompt(input: NewPrompt): Promise<UniversalResponse<Reply>>;
  describeProject(input: OneProject): Promise<UniversalResponse<ProjectDescription>>;
  /** A PNG of one frame of the video, as it would be exported. */
  drawFrame(input: OneFrame): Promise<UniversalResponse<RenderedFile>>;
  exportVideo(input: NewExport): Promise<UniversalResponse<RenderedFile>>;
  /** How far the running export is; null while there is none. */
  exportProgress(input: OneProject): Promise<number | null>;
}

export const oneProject = z.object({ projectId: z.string().min(1) });
export const newProject = z.object({
  name: z.string().min(1).max(200),
  format: z.object({ width: z.number(), height: z.number(), fps: z.number() }).nullable(),
});
export const newPrompt = oneProject.extend({ text: z.string() });
export const oneFrame = oneProject.extend({
  frame: z.number().int().nonnegative(),
  /** Of the picture, in pixels. */
  width: z.number().int().positive(),
});
export const newExport = oneProject.extend({
  /** null: the best this browser encodes. */
  format: z.enum(exportFormats).nullable(),
  /** null: the project's. */
  fps: z.number().positive().nullable(),
});

export type OneProject = z.infer<typeof oneProject>;
export type NewProject = z.infer<typeof newProject>;
export type NewPrompt = z.infer<typeof newPrompt>;
export type OneFrame = z.infer<typeof oneFrame>;
export type NewExport = z.infer<typeof newExport>;

export interface Reply {
  readonly reply: string;
  /** False: it was answered with a question, or there was nothing to do. */
  readonly carriedOut: boolean;
}

/** What can be seen of a scene, without drawing it. */
export interface SceneLooks {
  /** In the order in which they are read. */
  readonly texts: readonly string[];
  /** Of a scene written as code: those its code names. */
  readonly colors: readonly string[];
  /** One colour, or the two of a gradient; none if only the code knows. */
  readonly background: readonly HexColor[];
}

export type SceneDescription = Pick<
  Scene,
  'id' | 'name' | 'tsxCode' | 'layoutJson' | 'durationInFrames' | 'props' | 'transition' | 'authoredAs' | 'compileError'
> &
  SceneLooks & {
    /** What a motion designer would change. */
    readonly findings: readonly Finding[];
  };

export interface ProjectDescription extends VideoFormat {
  readonly id: string;
  readonly name: string;
  readonly durationInFrames: number;
  readonly theme: { readonly style: string; readonly palette: Readonly<Record<string, string>> };
  readonly scenes: readonly SceneDescription[];
  /** What a motion designer would change between the scenes; the fix is for all of `sceneIds`. */
  readonly findings: readonly (Finding & { readonly sceneIds: readonly string[] })[];
}
