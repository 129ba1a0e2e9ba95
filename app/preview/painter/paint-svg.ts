import type { Style } from './styles';

/**
 * Inline drawings of plain shapes, straight onto the canvas. The renderer makes an image document of each, which takes
 * longer than all the rest of a picture; what is more than plain shapes is still drawn that way.
 */
export function paintSvg(svg: SVGSVGElement, style: Style, rect: DOMRect, context: Context): boolean {
  if (context.globalAlpha !== 1 || context.filter !== 'none') return false;
  const box = plainBox(svg, rect);
  if (!box) return false;
  const shapes: Shape[] = [];
  if (!collect(svg, new DOMMatrix(), style.fill, shapes)) return false;
  if (showsEdges(rect, context) && shapes.some((shape) => reachesEdge(shape, rect))) return false;
  context.save();
  context.beginPath();
  context.rect(rect.left, rect.top, rect.width, rect.height);
  context.clip();
  context.translate(rect.left, rect.top);
  const around = context.getTransform();
  for (const shape of shapes) {
    context.setTransform(around.multiply(shape.matrix));
    context.globalAlpha = shape.opacity;
    context.fillStyle = shape.paint(context);
    shape.fill(context);
  }
  context.restore();
  return true;
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

/** There the renderer's picture of the whole box is softened once, and a shape that is clipped would be twice. */
function reachesEdge({ element, matrix }: Shape, { width, height }: DOMRect): boolean {
  const box = element.getBBox();
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => matrix.transformPoint({ x, y })),
  );
  return corners.some(({ x, y }) => x < 1 || y < 1 || x > width - 1 || y > height - 1);
}

interface Shape {
  readonly element: SVGGraphicsElement;
  readonly matrix: DOMMatrix;
  readonly opacity: number;
  readonly paint: (context: Context) => string | CanvasGradient;
  readonly fill: (context: Context) => void;
}

/** Anything beyond these, on any element, is left to the renderer. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  g: ['transform'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'fill-opacity'],
  circle: ['cx', 'cy', 'r', 'fill', 'fill-opacity'],
  path: ['d', 'fill', 'fill-opacity'],
};

/** Its size in pixels is that of its coordinates. */
function plainBox(svg: SVGSVGElement, { width, height }: DOMRect): boolean {
  for (const { name } of svg.attributes) if (!['width', 'height', 'viewBox'].includes(name)) return false;
  const { x, y, width: boxWidth, height: boxHeight } = svg.viewBox.baseVal;
  return (
    x === 0 &&
    y === 0 &&
    boxWidth === width &&
    boxHeight === height &&
    svg.getAttribute('width') === String(width) &&
    svg.getAttribute('height') === String(height)
  );
}

function collect(parent: SVGElement, matrix: DOMMatrix, inherited: string, shapes: Shape[]): boolean {
  for (const child of parent.children) {
    if (child instanceof SVGDefsElement) continue;
    const allowed = attributes[child.tagName];
    if (!allowed) return false;
    for (const { name } of child.attributes) if (!allowed.includes(name)) return false;
    if (child instanceof SVGGElement) {
      const own = child.transform.baseVal.consolidate()?.matrix;
      const turned = own ? matrix.multiply(DOMMatrix.fromMatrix(own)) : matrix;
      if (!collect(child, turned, inherited, shapes)) return false;
      continue;
    }
    const fill = child.getAttribute('fill') ?? inherited;
    if (!(child instanceof SVGGraphicsElement)) return false;
    const drawing = outline(child);
    if (!drawing) return false;
    const paint = fill.startsWith('url(') ? gradient(fill, drawing.square) : () => fill;
    if (!paint) return false;
    const opacity = Number(child.getAttribute('fill-opacity') ?? 1);
    if (!(opacity >= 0 && opacity <= 1)) return false;
    shapes.push({ element: child, matrix, opacity, paint, fill: drawing.fill });
  }
  return true;
}

interface Outline {
  readonly fill: Shape['fill'];
  /** What it fills, if that is a square. */
  readonly square: { readonly x: number; readonly y: number; readonly side: number } | null;
}

function outline(element: Element): Outline | null {
  // The document's own numbers have single precision.
  const number = (name: string) => Math.fround(Number(element.getAttribute(name) ?? 0));
  switch (element.tagName) {
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      if (![x, y, width, height].every(Number.isFinite) || width < 0 || height < 0) return null;
      return { fill: (context) => context.fillRect(x, y, width, height), square: null };
    }
    case 'circle': {
      const [x, y, radius] = [number('cx'), number('cy'), number('r')];
      if (![x, y, radius].every(Number.isFinite) || radius < 0) return null;
      const fill = (context: Context) => {
        context.beginPath();
        context.roundRect(
          Math.fround(x - radius),
          Math.fround(y - radius),
          Math.fround(radius * 2),
          Math.fround(radius * 2),
          radius,
        );
        context.fill();
      };
      return {
        fill,
        square: { x: Math.fround(x - radius), y: Math.fround(y - radius), side: Math.fround(radius * 2) },
      };
    }
    case 'path': {
      const path = new Path2D(element.getAttribute('d') ?? '');
      return { fill: (context) => context.fill(path), square: null };
    }
    default:
      return null;
  }
}

function gradient(fill: string, square: Outline['square']): Shape['paint'] | null {
  const id = /^url\(#([\w-]+)\)$/.exec(fill)?.[1];
  const found = id === undefined ? null : document.getElementById(id);
  if (!square || !(found instanceof SVGLinearGradientElement)) return null;
  for (const { name } of found.attributes) if (!['id', 'x1', 'y1', 'x2', 'y2'].includes(name)) return null;
  const at = (name: string, otherwise: number) => Number(found.getAttribute(name) ?? otherwise);
  const [x1, y1, x2, y2] = [at('x1', 0), at('y1', 0), at('x2', 1), at('y2', 0)];
  if (![x1, y1, x2, y2].every(Number.isFinite)) return null;
  const stops: { offset: number; color: string }[] = [];
  for (const stop of found.children) {
    const offset = /^([\d.]+)%$/.exec(stop.getAttribute('offset') ?? '')?.[1];
    const color = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(stop).stopColor);
    if (offset === undefined || !color) return null;
    const opacity = Number(stop.getAttribute('stop-opacity') ?? 1);
    stops.push({
      offset: Number(offset) / 100,
      color: `color(srgb ${Number(color[1]) / 255} ${Number(color[2]) / 255} ${Number(color[3]) / 255} / ${opacity})`,
    });
  }
  const { x, y, side } = square;
  return (context) => {
    const made = context.createLinearGradient(x + x1 * side, y + y1 * side, x + x2 * side, y + y2 * side);
    for (const { offset, color } of stops) made.addColorStop(offset, color);
    return made;
  };
}
