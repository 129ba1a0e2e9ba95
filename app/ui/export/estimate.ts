import { bitrateOf, outputFrames, type ExportSettings } from '$shared/protocol/export-settings';

/** Bytes a pixel of a GIF's frame takes, by its colours: flat designs with something moving. A guess that no file has corrected yet. */
const gifBytesPerPixel = { small: 0.03, good: 0.045, best: 0.06 } as const;
/** Of what an encoder may spend, flat designs take about this much: 0.36 in the one file it was taken from. */
const SPENT = 0.35;

interface Length {
  readonly durationInFrames: number;
  readonly fps: number;
}

/** Bytes, roughly. */
export function estimateBytes(settings: ExportSettings, { durationInFrames, fps }: Length): number {
  const frames = outputFrames(durationInFrames, fps, settings.fps);
  if (settings.format === 'gif') return settings.width * settings.height * frames * gifBytesPerPixel[settings.quality];
  return ((bitrateOf(settings) * frames) / settings.fps / 8) * SPENT;
}

/** null before this device has exported anything. */
export function estimateMs({ width, height, fps }: ExportSettings, length: Length, pace: number | null): number | null {
  if (pace === null) return null;
  return (width * height * outputFrames(length.durationInFrames, length.fps, fps) * pace) / 1e6;
}

/** About 300 KB, about 4 MB, about 1.2 GB. */
export function aboutBytes(bytes: number): string {
  if (bytes < 950e3) return `About ${Math.max(10, round(bytes / 1e3))} KB`;
  if (bytes < 950e6) return `About ${Math.max(1, round(bytes / 1e6))} MB`;
  return `About ${(bytes / 1e9).toFixed(1)} GB`;
}

/** a few seconds, about 20 s, about 2 min */
export function aboutTime(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 8) return 'a few seconds';
  if (seconds < 90) return `about ${Math.round(seconds / 5) * 5} s`;
  return `about ${Math.round(seconds / 60)} min`;
}

/** One digit counts up to ten, two beyond. */
function round(value: number): number {
  if (value < 10) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
