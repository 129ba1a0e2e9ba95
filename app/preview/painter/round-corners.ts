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
  const soft = isSharp ? [] : margin === 0 ? cornersOf(box, radii) : [box];
  const parts = softParts(context, soft, matrix, margin);
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
  context.drawImage(before.canvas, part.x, part.y);
  context.restore();
}

/** Upright, and its sides between two pixels. */
function isOnPixels({ left, top, right, bottom }: DOMRect, { a, b, c, d, e, f }: DOMMatrix): boolean {
  if (b !== 0 || c !== 0 || a <= 0 || d <= 0) return false;
  const places = [a * left + e, a * right + e, d * top + f, d * bottom + f];
  return places.every((place) => Math.abs(place - Math.round(place)) < ALMOST);
}

/** The pixels of the canvas around some boxes. */
function softParts(
  { canvas }: Context,
  boxes: readonly DOMRect[],
  matrix: DOMMatrix,
  margin: number,
): readonly DOMRect[] {
  return boxes
    .map((box) => pixelsAround(box, matrix, margin))
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.max(0, left), Math.max(0, top)];
      return new DOMRect(x, y, Math.min(right, canvas.width) - x, Math.min(bottom, canvas.height) - y);
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

function cornersOf({ left, top, right, bottom }: DOMRect, radii: Radii): readonly DOMRect[] {
  return radii.flatMap(({ x, y }, corner) => {
    if (x <= 0 || y <= 0) return [];
    return new DOMRect(corner === 0 || corner === 3 ? left : right - x, corner < 2 ? top : bottom - y, x, y);
  });
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
function pictureOf({ canvas }: Context, { x, y, width, height }: DOMRect): Context {
  const picture = blankSheet({ width, height });
  picture.drawImage(canvas, -x, -y);
  return picture;
}
