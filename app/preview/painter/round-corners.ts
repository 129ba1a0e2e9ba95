import { blankSheet } from './sheets';

type Context = OffscreenCanvasRenderingContext2D;

/** Of the corners from the one at the top left, clockwise. */
export type Radii = readonly { readonly x: number; readonly y: number }[];

/** So near to a whole pixel is on it. */
const ALMOST = 0.01;

export function isRound(radii: Radii): boolean {
  return radii.some(({ x, y }) => x > 0 && y > 0);
}

export function insetRadii(radii: Radii, top: number, right: number, bottom: number, left: number): Radii {
  const insets = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return radii.map(({ x, y }, corner) => {
    const [across, down] = insets[corner] ?? [0, 0];
    return { x: Math.max(0, x - across), y: Math.max(0, y - down) };
  });
}

export function roundedPath({ x, y, width, height }: DOMRect, radii: Radii): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, [...radii]);
  return path;
}

/**
 * Cuts off what is drawn until its answer is called. A canvas cuts hard, a page softly: where the corners are, what was
 * there before is kept, and put back as far as the box does not cover a pixel.
 */
export function clipRound(context: Context, box: DOMRect, radii: Radii): () => void {
  context.save();
  const matrix = context.getTransform();
  const isSharp = !isRound(radii);
  const margin = isSharp || isOnPixels(box, matrix) ? 0 : 1;
  const parts = isSharp ? [] : softParts(context, box, radii, matrix, margin);
  const patches = parts.map((part) => ({ part, before: pictureOf(context, part) }));
  const beyond = margin / Math.hypot(matrix.a, matrix.b);
  context.beginPath();
  context.rect(box.x - beyond, box.y - beyond, box.width + 2 * beyond, box.height + 2 * beyond);
  context.clip();
  return () => {
    context.restore();
    if (patches.length === 0) return;
    const path = roundedPath(box, radii);
    context.save();
    context.filter = 'none';
    context.globalAlpha = 1;
    for (const { part, before } of patches) {
      before.setTransform(new DOMMatrix().translate(-part.x, -part.y).multiply(matrix));
      before.globalCompositeOperation = 'destination-out';
      before.fill(path);
      putBack(context, part, before, path, matrix);
      if (idle.length < MOST_IDLE) idle.push(before);
    }
    context.restore();
  };
}

function putBack(context: Context, part: DOMRect, before: Context, path: Path2D, matrix: DOMMatrix): void {
  context.save();
  context.resetTransform();
  context.beginPath();
  context.rect(part.x, part.y, part.width, part.height);
  context.clip();
  context.setTransform(matrix);
  context.fillStyle = '#000';
  context.globalCompositeOperation = 'destination-in';
  context.fill(path);
  context.resetTransform();
  context.globalCompositeOperation = 'lighter';
  // What is beyond the part is cut off.
  context.drawImage(before.canvas, part.x, part.y);
  context.restore();
}

/** Upright, and its sides between two pixels. */
function isOnPixels({ left, top, right, bottom }: DOMRect, { a, b, c, d, e, f }: DOMMatrix): boolean {
  if (b !== 0 || c !== 0 || a <= 0 || d <= 0) return false;
  const places = [a * left + e, a * right + e, d * top + f, d * bottom + f];
  return places.every((place) => Math.abs(place - Math.round(place)) < ALMOST);
}

/** The pixels of which a part may be covered: in the corners, between two pixels along the sides, turned anywhere. */
function softParts(
  { canvas }: Context,
  box: DOMRect,
  radii: Radii,
  matrix: DOMMatrix,
  margin: number,
): readonly DOMRect[] {
  const whole = pixelsAround(box, matrix, margin);
  const { a, b, c, d } = matrix;
  const isUpright = b === 0 && c === 0 && a > 0 && d > 0;
  const [across, down] = [Math.max(...radii.map(({ x }) => x)) * a, Math.max(...radii.map(({ y }) => y)) * d];
  const parts = isUpright
    ? rimOf(whole, Math.ceil(across) + 2 * margin, Math.ceil(down) + 2 * margin, margin)
    : [whole];
  return parts
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.max(0, left), Math.max(0, top)];
      return new DOMRect(x, y, Math.min(right, canvas.width) - x, Math.min(bottom, canvas.height) - y);
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Four corners, and, where there is a margin, the sides between them. */
function rimOf({ x, y, width, height }: DOMRect, across: number, down: number, margin: number): readonly DOMRect[] {
  const [wide, high] = [Math.min(across, Math.ceil(width / 2)), Math.min(down, Math.ceil(height / 2))];
  const columns = [
    { x, width: wide },
    { x: x + width - Math.min(wide, width - wide), width: Math.min(wide, width - wide) },
  ];
  const rows = [
    { y, height: high },
    { y: y + height - Math.min(high, height - high), height: Math.min(high, height - high) },
  ];
  const corners = columns.flatMap((column) =>
    rows.map((row) => new DOMRect(column.x, row.y, column.width, row.height)),
  );
  if (margin === 0) return corners;
  const side = Math.min(2 * margin, wide);
  const [between, beside] = [width - 2 * wide, height - 2 * high];
  return [
    ...corners,
    new DOMRect(x + wide, y, between, side),
    new DOMRect(x + wide, y + height - side, between, side),
    new DOMRect(x, y + high, side, beside),
    new DOMRect(x + width - side, y + high, side, beside),
  ];
}

function pixelsAround({ left, top, right, bottom }: DOMRect, matrix: DOMMatrix, margin: number): DOMRect {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => matrix.transformPoint({ x, y })));
  const [across, down] = [corners.map((at) => at.x), corners.map((at) => at.y)];
  const [x, y] = [Math.floor(Math.min(...across) + ALMOST) - margin, Math.floor(Math.min(...down) + ALMOST) - margin];
  const [endX, endY] = [
    Math.ceil(Math.max(...across) - ALMOST) + margin,
    Math.ceil(Math.max(...down) - ALMOST) + margin,
  ];
  return new DOMRect(x, y, endX - x, endY - y);
}

/** A new canvas costs as long as drawing on it. */
const idle: Context[] = [];
const MOST_IDLE = 16;

function pictureOf({ canvas }: Context, { x, y, width, height }: DOMRect): Context {
  const known = idle.findIndex((each) => each.canvas.width >= width && each.canvas.height >= height);
  const [picture = blankSheet({ width, height })] = known < 0 ? [] : idle.splice(known, 1);
  picture.reset();
  picture.drawImage(canvas, -x, -y);
  return picture;
}
