import { z } from '../primitives/zod';

/** What an export is asked to be, from the panel through the worker to the frame that encodes it. */

/** A PNG of one frame is a still, not an export. */
export const exportFormats = ['mp4', 'webm', 'gif'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportQualities = ['small', 'good', 'best'] as const;
export type ExportQuality = (typeof exportQualities)[number];

export const exportSettings = z.object({
  format: z.enum(exportFormats),
  /** Of the file, in pixels: the composition is scaled to it. Both even. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Of the file: the composition keeps its own clock and is sampled between its frames. */
  fps: z.number().positive(),
  quality: z.enum(exportQualities),
});
export type ExportSettings = Readonly<z.infer<typeof exportSettings>>;

/** Bits a pixel of video. VP9 says the same in about two thirds of it. */
const bitsPerPixel: Readonly<Record<ExportQuality, number>> = { small: 0.07, good: 0.2, best: 0.4 };
const thrift: Readonly<Record<ExportFormat, number>> = { mp4: 1, webm: 0.65, gif: 1 };
/** Neighbouring pixels are more alike in a larger picture: twice the pixels need less than twice the bits. */
const SIZE_EXPONENT = 0.9;
const REFERENCE_PIXELS = 1280 * 720;

/** What a video encoder is given to spend, in bits a second. */
export function bitrateOf({ format, width, height, fps, quality }: ExportSettings): number {
  const pixels = REFERENCE_PIXELS * ((width * height) / REFERENCE_PIXELS) ** SIZE_EXPONENT;
  return Math.round(pixels * fps * bitsPerPixel[quality] * thrift[format]);
}

/** The frames of a file that shows `durationInFrames` frames of `fps`: as long to within half a frame. */
export function outputFrames(durationInFrames: number, fps: number, outputFps: number): number {
  return Math.max(1, Math.round((durationInFrames * outputFps) / fps));
}
