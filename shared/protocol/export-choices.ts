import { exportQualities, type ExportFormat, type ExportSettings } from './export-settings';

/** What the export panel offers for a project, before the encoder has its say. */

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

export interface ExportSize {
  /** 1080p, by the short side, as people name it for portrait too; a GIF's by its width. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const SHORT_SIDES = [720, 1080, 1440, 2160];
const GIF_LONG_SIDES = [480, 640, 800];

export const videoRates = [24, 25, 30, 60] as const;
/** Beyond these a GIF only grows; players stumble. */
export const gifRates = [12, 15, 24] as const;

/** Smallest first, the project's own size among them. */
export function sizesFor(format: ExportFormat, { width, height }: Shape): readonly ExportSize[] {
  const scaled = (factor: number, name: string): ExportSize => ({
    name,
    width: even(width * factor),
    height: even(height * factor),
  });
  if (format === 'gif') {
    const long = Math.max(width, height);
    const sides = GIF_LONG_SIDES.filter((side) => side < long);
    if (sides.length < GIF_LONG_SIDES.length) sides.push(long);
    return sides.map((side) => scaled(side / long, `${even((width * side) / long)} px wide`));
  }
  const short = Math.min(width, height);
  return [...new Set([...SHORT_SIDES, short])]
    .sort((one, other) => one - other)
    .map((side) => scaled(side / short, side === 2160 ? '4K' : `${side}p`));
}

export function ratesFor(format: ExportFormat, { fps }: Shape): readonly number[] {
  if (format === 'gif') return gifRates;
  return [...new Set([...videoRates, fps])].sort((one, other) => one - other);
}

/** The project as it is; a GIF small enough to send. */
export function defaultSettings(format: ExportFormat, project: Shape): ExportSettings {
  const sizes = sizesFor(format, project);
  const size =
    format === 'gif'
      ? (sizes.findLast(({ width, height }) => Math.max(width, height) <= 640) ?? sizes[0])
      : sizes.find(({ width }) => width === even(project.width));
  const { width, height } = size ?? { width: even(project.width), height: even(project.height) };
  return { format, width, height, fps: format === 'gif' ? 15 : project.fps, quality: 'good' };
}

/** Every size and rate of the formats that need an encoder: what to ask the browser about. */
export function candidatesFor(project: Shape): readonly ExportSettings[] {
  return (['mp4', 'webm'] as const).flatMap((format) =>
    sizesFor(format, project).flatMap(({ width, height }) =>
      ratesFor(format, project).flatMap((fps) =>
        exportQualities.map((quality) => ({ format, width, height, fps, quality })),
      ),
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

/** Encoders take chroma by the two by two. */
function even(length: number): number {
  return Math.max(2, 2 * Math.round(length / 2));
}
