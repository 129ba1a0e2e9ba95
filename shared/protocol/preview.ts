import { z } from '../primitives/zod';
import type { Transition } from '../schema/transition';
import type { CompiledModule } from './compiled-module';
import type { ExportSettings } from './export-settings';

/**
 * Between the page and a sandboxed frame, over the MessagePort handed over at boot. The frame runs hostile code: the
 * page parses everything that comes out of it. A revision rises with every `show`; the latest wins.
 */

/** One scene as the frame needs it. The frame keeps modules by key. */
export interface FrameScene {
  readonly sceneId: string;
  readonly sceneName: string;
  readonly durationInFrames: number;
  /** null: its code hung a frame and is not run again; a quiet card with the scene's name stands in for it. */
  readonly module: CompiledModule | null;
  readonly props: Readonly<Record<string, unknown>> | null;
  readonly transition: Transition | null;
}

export interface FrameComposition {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly scenes: readonly FrameScene[];
}

/** A composition as it is sent: modules that the one sent before it had, too, are named by their key alone. */
export interface SentComposition extends Omit<FrameComposition, 'scenes'> {
  readonly scenes: readonly (Omit<FrameScene, 'module'> & {
    readonly module: CompiledModule | { readonly key: string; readonly script?: never } | null;
  })[];
}

export interface FrameFont {
  readonly family: string;
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly unicodeRange: string;
  readonly bytes: ArrayBuffer;
}

export type ToPreview =
  | { readonly type: 'fonts'; readonly fonts: readonly FrameFont[] }
  | {
      readonly type: 'show';
      readonly revision: number;
      readonly composition: SentComposition;
      /** The frame that is painted with it; null: the playhead stays where it is. */
      readonly arriveAt: number | null;
    }
  /** Of scenes that may be shown next: their code is loaded, and not run. */
  | { readonly type: 'expect'; readonly modules: readonly CompiledModule[] }
  /** `wish` rises with each play and pause: whether it played before it has heard the last one is old. */
  | { readonly type: 'play'; readonly wish: number }
  | { readonly type: 'pause'; readonly wish: number }
  /** `turn` rises with each: what the frame tells of the time before it has heard the last one is old. */
  | { readonly type: 'seek'; readonly frame: number; readonly turn: number }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'loop'; readonly loop: boolean }
  | { readonly type: 'ping'; readonly nonce: number };

/** What a frame says of a scene that navigates, just before the frame is gone. */
export const LEAVES = 'it tries to leave its frame';

const count = z.number().int().nonnegative();
export const fromPreview = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** The composition of that revision has been painted at least once. */
  z.object({ type: z.literal('shown'), revision: z.number().int() }),
  /** Sent before a scene's code is first run, so that the page knows whose fault a hang is. */
  z.object({ type: z.literal('entering'), sceneId: z.string(), moduleKey: z.string() }),
  z.object({
    type: z.literal('failed'),
    sceneId: z.string(),
    moduleKey: z.string(),
    frame: count,
    line: z.number().int().positive().nullable(),
    message: z.string().max(2000),
  }),
  /** `turn`: the last seek that was carried out; `wish`: the last play or pause that was heard. */
  z.object({ type: z.literal('time'), frame: count, playing: z.boolean(), turn: count, wish: count }),
  z.object({ type: z.literal('pong'), nonce: z.number().int() }),
]);
export type FromPreview = z.infer<typeof fromPreview>;

export type ToExport =
  | { readonly type: 'fonts'; readonly fonts: readonly FrameFont[] }
  /** Which of these can be encoded here? */
  | { readonly type: 'probe'; readonly id: number; readonly candidates: readonly ExportSettings[] }
  | {
      readonly type: 'render';
      readonly id: number;
      readonly composition: FrameComposition;
      readonly settings: ExportSettings;
      /** First and last frame of the file, both included: one encoded segment. */
      readonly frameRange: readonly [number, number];
    }
  | {
      readonly type: 'still';
      readonly id: number;
      readonly composition: FrameComposition;
      readonly frame: number;
      readonly scale: number;
    }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'ping'; readonly nonce: number };

export const fromExport = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('probed'), id: z.number().int(), able: z.array(z.boolean()).max(1000) }),
  z.object({ type: z.literal('progress'), id: z.number().int(), renderedFrames: count, encodedFrames: count }),
  z.object({ type: z.literal('entering'), sceneId: z.string(), moduleKey: z.string() }),
  z.object({
    type: z.literal('done'),
    id: z.number().int(),
    bytes: z.instanceof(ArrayBuffer),
    mediaType: z.string().regex(/^(?:video\/(?:mp4|webm)|image\/(?:gif|png))(?:;[\w =",.-]{0,80})?$/),
  }),
  z.object({
    type: z.literal('failed'),
    id: z.number().int(),
    message: z.string().max(2000),
    cancelled: z.boolean(),
    /** The scene whose code threw, if that is why. */
    scene: z.object({ sceneId: z.string(), frame: count, line: z.number().int().positive().nullable() }).nullable(),
  }),
  z.object({ type: z.literal('pong'), nonce: z.number().int() }),
]);
export type FromExport = z.infer<typeof fromExport>;
