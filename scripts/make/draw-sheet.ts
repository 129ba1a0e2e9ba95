import sharp from 'sharp';

export interface SheetPlan {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly width: number;
  readonly height: number;
  /** Which frames of the video stand on it, in reading order. */
  readonly frames: readonly number[];
}

const GUTTER = 8;
const GUTTER_COLOR = '#808080';
/** Each picture has about so many pixels, whatever its shape. */
const CELL_PIXELS = 550 * 309;
/** A sheet is pleasant to read somewhat wider than a screen, and a hole in it is not. */
const ASPECT = 2.2;
const HOLE = 0.5;

/** Frames in the middle of equal parts of the video, in the grid that fills a sheet best. */
export function planSheet(
  video: { readonly width: number; readonly height: number; readonly durationInFrames: number },
  wanted: number,
): SheetPlan {
  const count = Math.min(wanted, video.durationInFrames);
  const aspect = video.width / video.height;
  const ugliness = (columns: number) => {
    const rows = Math.ceil(count / columns);
    return Math.abs(Math.log((columns * aspect) / rows / ASPECT)) + HOLE * (columns * rows - count);
  };
  const columns = Array.from({ length: count }, (_, index) => index + 1).reduce((best, each) =>
    ugliness(each) < ugliness(best) ? each : best,
  );
  const rows = Math.ceil(count / columns);
  const cellWidth = Math.round(Math.sqrt(CELL_PIXELS * aspect));
  const cellHeight = Math.round(cellWidth / aspect);
  return {
    columns,
    rows,
    cellWidth,
    cellHeight,
    width: columns * (cellWidth + GUTTER) + GUTTER,
    height: rows * (cellHeight + GUTTER) + GUTTER,
    frames: Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * video.durationInFrames) / count)),
  };
}

/** The pictures on one PNG, in reading order. */
export async function drawSheet(plan: SheetPlan, pictures: readonly Buffer[]): Promise<Buffer> {
  const { columns, cellWidth, cellHeight, width, height } = plan;
  const cells = await Promise.all(
    pictures.map(async (picture, index) => ({
      input: await sharp(picture).resize(cellWidth, cellHeight, { fit: 'fill' }).png().toBuffer(),
      left: GUTTER + (index % columns) * (cellWidth + GUTTER),
      top: GUTTER + Math.floor(index / columns) * (cellHeight + GUTTER),
    })),
  );
  return sharp({ create: { width, height, channels: 3, background: GUTTER_COLOR } })
    .composite(cells)
    .png()
    .toBuffer();
}
