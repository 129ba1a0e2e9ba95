import { readShape, type SvgShape } from './svg-shapes';
import type { Style } from './styles';

/**
 * Inline drawings of shapes, straight onto the canvas. The renderer makes an image document of each, which takes longer
 * than all the rest of a picture; what is more than shapes in plain colours and gradients is still drawn that way.
 * `size` is as it was measured, `rect` where it is drawn.
 */
export function paintSvg(svg: SVGSVGElement, style: Style, size: Size, rect: DOMRect, context: Context): boolean {
  if (context.globalAlpha !== 1 || context.filter !== 'none' || style.stroke !== 'none') return false;
  const inner = viewOf(svg, size, rect);
  if (!inner) return false;
  const shapes: SvgShape[] = [];
  if (!collect(svg, inner, style.fill, shapes)) return false;
  const seen = shapes.filter(({ strokes }) => strokes.length > 0);
  const transform = context.getTransform();
  const around = transform.translate(rect.left, rect.top);
  // An image that ends between two pixels is softened there; a canvas only clips hard.
  const isCut = showsEdges(rect, context) && seen.some((shape) => reachesEdge(shape, rect));
  const parts = isCut ? partsOf(rect, transform) : [wholeOf(rect, transform)];
  if (!parts) return false;
  for (const { clip, share } of parts) {
    context.save();
    context.resetTransform();
    context.clip(clip);
    for (const { matrix, strokes } of seen) {
      for (const draw of strokes) draw(context, around.multiply(matrix), share);
    }
    context.restore();
  }
  return true;
}

/** Pixels of the canvas, and how much of each a box covers. */
interface Part {
  readonly clip: Path2D;
  readonly share: number;
}

function wholeOf({ left, top, width, height }: DOMRect, transform: DOMMatrix): Part {
  const [clip, box] = [new Path2D(), new Path2D()];
  box.rect(left, top, width, height);
  clip.addPath(box, transform);
  return { clip, share: 1 };
}

/**
 * What lies within a box, and its sides and corners, where it ends within a pixel; null: it is turned. As the browser
 * cuts an image: pixels of which less than half is covered go, of the others rows are counted in quarters.
 */
function partsOf({ left, top, right, bottom }: DOMRect, { a, b, c, d, e, f }: DOMMatrix): Part[] | null {
  if (b !== 0 || c !== 0 || a <= 0 || d <= 0) return null;
  const quarter = (place: number) => Math.round(place * 4) / 4;
  const rows = stretchesOf(quarter(d * top + f), quarter(d * bottom + f));
  return stretchesOf(a * left + e, a * right + e).flatMap((column) =>
    rows.map((row) => {
      const clip = new Path2D();
      clip.rect(column.from, row.from, column.to - column.from, row.to - row.from);
      return { clip, share: column.share * row.share };
    }),
  );
}

/** Of pixels in a row: those that are covered whole, and the one at each end that is not. */
function stretchesOf(start: number, end: number): { from: number; to: number; share: number }[] {
  const [first, last] = [Math.ceil(start), Math.floor(end)];
  return [
    { from: first - 1, to: first, share: first - start > 0.5 ? first - start : 0 },
    { from: first, to: last, share: 1 },
    { from: last, to: last + 1, share: end - last >= 0.5 ? end - last : 0 },
  ].filter(({ from, to, share }) => to > from && share > 0);
}

type Context = OffscreenCanvasRenderingContext2D;

/** Whether a side of the box lies between two pixels of the picture, where what it cuts off is seen to be cut off. */
function showsEdges({ left, top, right, bottom }: DOMRect, context: Context): boolean {
  const { a, b, c, d, e, f } = context.getTransform();
  if (b !== 0 || c !== 0) return true;
  const between = (place: number, size: number) =>
    place > 0 && place < size && Math.abs(place - Math.round(place)) > 0.001;
  const { width, height } = context.canvas;
  return [left, right].some((x) => between(a * x + e, width)) || [top, bottom].some((y) => between(d * y + f, height));
}

/** There the renderer's picture of the whole box is softened. */
function reachesEdge({ element, matrix, reach }: SvgShape, { width, height }: DOMRect): boolean {
  const box = element.getBBox();
  const corners = [box.x - reach, box.x + box.width + reach].flatMap((x) =>
    [box.y - reach, box.y + box.height + reach].map((y) => matrix.transformPoint({ x, y })),
  );
  return corners.some(({ x, y }) => x < 1 || y < 1 || x > width - 1 || y > height - 1);
}

/**
 * From the drawing's coordinates to pixels of its box, whole and in the middle, and stretched to the whole pixels that
 * the box stands on; null: placed in some other way.
 */
function viewOf(svg: SVGSVGElement, { width, height }: Size, box: Size): DOMMatrix | null {
  for (const { name, value } of svg.attributes) {
    // Whoever takes a transform off and puts it back leaves an empty style.
    const isKnown = name === 'width' || name === 'height' || name === 'viewBox' || (name === 'style' && value === '');
    if (!isKnown) return null;
  }
  if (svg.getAttribute('width') !== String(width) || svg.getAttribute('height') !== String(height)) return null;
  const view = svg.viewBox.baseVal;
  if (!(view.width > 0 && view.height > 0)) return null;
  const scale = Math.min(width / view.width, height / view.height);
  const [left, top] = [(width - view.width * scale) / 2, (height - view.height * scale) / 2];
  return new DOMMatrix([box.width / width, 0, 0, box.height / height, 0, 0])
    .translate(left, top)
    .scale(scale)
    .translate(-view.x, -view.y);
}
interface Size {
  readonly width: number;
  readonly height: number;
}

function collect(parent: SVGElement, matrix: DOMMatrix, inherited: string, shapes: SvgShape[]): boolean {
  for (const child of parent.children) {
    if (child instanceof SVGDefsElement) continue;
    if (!(child instanceof SVGGraphicsElement)) return false;
    const own = child.transform.baseVal.consolidate()?.matrix;
    const turned = own ? matrix.multiply(DOMMatrix.fromMatrix(own)) : matrix;
    if (child instanceof SVGGElement) {
      for (const { name } of child.attributes) if (name !== 'transform') return false;
      if (!collect(child, turned, inherited, shapes)) return false;
      continue;
    }
    const shape = child instanceof SVGGeometryElement ? readShape(child, turned, inherited) : null;
    if (!shape) return false;
    shapes.push(shape);
  }
  return true;
}
