import { z } from '../primitives/zod';
import { exportFormats, exportQualities, type ExportFormat, type ExportSettings } from './export-settings';

/** What the export panel offers for a project, before the encoder has its say, and what a person chose of it. */

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

export interface ExportSize {
  /** What a choice is remembered by: the short side of a video, the long side of a GIF. */
  readonly side: number;
  /** 1080p, by the short side, as people name it for portrait too; a GIF's by its width. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const SHORT_SIDES = [720, 1080, 1440, 2160];
/** Beyond this a GIF only grows. */
const GIF_LONG_SIDES = [480, 640, 800];
const GIF_SIDE = 640;

const VIDEO_RATES = [24, 25, 30, 60];
const GIF_RATES = [12, 15, 24];
const GIF_RATE = 15;

/** A picture is one frame of the video, as PNG. */
export const exportKinds = [...exportFormats, 'png'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The panel's state, remembered on the device. null: the project's own, or the best there is. */
export const exportChoice = z.object({
  kind: z.enum(exportKinds).nullable(),
  side: z.number().nullable(),
  fps: z.number().nullable(),
  gifSide: z.number(),
  gifFps: z.number(),
  quality: z.enum(exportQualities),
});
export type ExportChoice = Readonly<z.infer<typeof exportChoice>>;

export const usualChoice: ExportChoice = {
  kind: null,
  side: null,
  fps: null,
  gifSide: GIF_SIDE,
  gifFps: GIF_RATE,
  quality: 'good',
};

/** Smallest first; of a video, the project's own size among them. */
export function sizesFor(kind: ExportKind, { width, height }: Shape): readonly ExportSize[] {
  const scaled = (side: number, of: number, name: (size: { width: number; height: number }) => string): ExportSize => {
    const size = { width: even((width * side) / of), height: even((height * side) / of) };
    return { side, name: name(size), ...size };
  };
  if (kind === 'gif') {
    const long = Math.max(width, height);
    const sides = GIF_LONG_SIDES.filter((side) => side < long);
    if (sides.length < GIF_LONG_SIDES.length) sides.push(long);
    return sides.map((side) => scaled(side, long, (size) => `${size.width} × ${size.height}`));
  }
  const short = Math.min(width, height);
  return [...new Set([...SHORT_SIDES, short])]
    .sort((one, other) => one - other)
    .map((side) => scaled(side, short, () => (side === 2160 ? '4K' : `${side}p`)));
}

function ratesFor(kind: ExportKind, { fps }: Shape): readonly number[] {
  if (kind === 'gif') return GIF_RATES;
  return [...new Set([...VIDEO_RATES, fps])].sort((one, other) => one - other);
}

/**
 * What a choice means for a project: a size or rate it has no use for, or that can't be encoded, is the nearest one that
 * can. `able` is what the browser encodes; null while that is not known.
 */
export function settingsFor(
  format: ExportFormat,
  choice: ExportChoice,
  project: Shape,
  able: readonly ExportSettings[] | null = null,
): ExportSettings {
  const { width, height } = sizeFor(format, choice, project, able);
  const rates = encodableRates(format, { width, height }, project, able);
  const fps = nearest(rates, format === 'gif' ? choice.gifFps : (choice.fps ?? project.fps));
  return { format, width, height, fps, quality: choice.quality };
}

export function sizeFor(
  kind: ExportKind,
  choice: ExportChoice,
  project: Shape,
  able: readonly ExportSettings[] | null = null,
): ExportSize {
  const sizes = encodableSizes(kind, project, able);
  const own = Math.min(project.width, project.height);
  const side = nearest(
    sizes.map((size) => size.side),
    kind === 'gif' ? choice.gifSide : (choice.side ?? own),
  );
  const size = sizes.find((each) => each.side === side);
  if (!size) throw new Error('A project has no size.');
  return size;
}

/** All of them where none can: something has to stand in the panel, and the error says what works. */
export function encodableSizes(
  kind: ExportKind,
  project: Shape,
  able: readonly ExportSettings[] | null,
): readonly ExportSize[] {
  const sizes = sizesFor(kind, project);
  if (!able || kind === 'gif' || kind === 'png') return sizes;
  const found = sizes.filter((size) =>
    able.some((each) => each.format === kind && each.width === size.width && each.height === size.height),
  );
  return found.length > 0 ? found : sizes;
}

export function encodableRates(
  kind: ExportKind,
  size: { readonly width: number; readonly height: number },
  project: Shape,
  able: readonly ExportSettings[] | null,
): readonly number[] {
  const rates = ratesFor(kind, project);
  if (!able || kind === 'gif' || kind === 'png') return rates;
  const found = rates.filter((fps) =>
    able.some(
      (each) => each.format === kind && each.width === size.width && each.height === size.height && each.fps === fps,
    ),
  );
  return found.length > 0 ? found : rates;
}

/** The project as it is; a GIF small enough to send. */
export function defaultSettings(format: ExportFormat, project: Shape): ExportSettings {
  return settingsFor(format, usualChoice, project);
}

/** Every size and rate of the formats that need an encoder, at the most bits: what to ask the browser about. */
export function candidatesFor(project: Shape): readonly ExportSettings[] {
  return (['mp4', 'webm'] as const).flatMap((format) =>
    sizesFor(format, project).flatMap(({ width, height }) =>
      ratesFor(format, project).map((fps) => ({ format, width, height, fps, quality: 'best' as const })),
    ),
  );
}

export function sameSettings(one: ExportSettings, other: ExportSettings): boolean {
  return (
    one.format === other.format &&
    one.width === other.width &&
    one.height === other.height &&
    one.fps === other.fps &&
    one.quality === other.quality
  );
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
}

/** Encoders take chroma by the two by two. */
function even(length: number): number {
  return Math.max(2, 2 * Math.round(length / 2));
}
