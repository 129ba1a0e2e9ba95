import { gradientOf, type Fill } from './svg-gradients';

type Context = OffscreenCanvasRenderingContext2D;

/** `around` is the matrix of the shape's coordinates on the canvas; `share`: how much of each pixel is to be covered. */
type Stroke = (context: Context, around: DOMMatrix, share: number) => void;

/** One shape of an inline drawing, read as the browser's own document would draw it. */
export interface SvgShape {
  readonly element: SVGGeometryElement;
  readonly matrix: DOMMatrix;
  /** How far its line reaches beyond its outline at most, in its own coordinates. */
  readonly reach: number;
  /** Its fill, then its line; none: there is nothing of it to see. */
  readonly strokes: readonly Stroke[];
}

const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-dashoffset',
  'pathLength',
  'transform',
];
/** Anything beyond these, on any shape, is left to the renderer. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', ...painted],
  circle: ['cx', 'cy', 'r', ...painted],
  ellipse: ['cx', 'cy', 'rx', 'ry', ...painted],
  line: ['x1', 'y1', 'x2', 'y2', ...painted],
  path: ['d', ...painted],
};
/** Where a drawing does not say (SVG 2, 13.5): a canvas has other limits. */
const MITER_LIMIT = 4;

/** null: it holds what only the renderer itself knows how to draw. */
export function readShape(element: SVGGeometryElement, matrix: DOMMatrix, inherited: string): SvgShape | null {
  const allowed = attributes[element.tagName];
  if (!allowed) return null;
  for (const { name } of element.attributes) if (!allowed.includes(name)) return null;
  const outline = outlineOf(element);
  if (!outline) return null;
  const strokes: Stroke[] = [];

  const fill = element.getAttribute('fill') ?? inherited;
  const fillOpacity = opacityOf(element, 'fill-opacity');
  if (fillOpacity === null) return null;
  if (fill !== 'none' && fillOpacity > 0 && element.tagName !== 'line') {
    const paint = fill.startsWith('url(') ? gradientOf(fill, element, outline) : isColor(fill) && plain(fill, outline);
    if (!paint) return null;
    strokes.push((context, around, share) => {
      context.globalAlpha = fillOpacity * share;
      paint(context, around);
    });
  }

  const stroke = element.getAttribute('stroke') ?? 'none';
  const width = numberOf(element, 'stroke-width', 1);
  const strokeOpacity = opacityOf(element, 'stroke-opacity');
  if (strokeOpacity === null || !(width >= 0) || !(stroke === 'none' || isColor(stroke))) return null;
  const isStroked = stroke !== 'none' && width > 0 && strokeOpacity > 0;
  if (isStroked) {
    const line = lineOf(element, outline, width, stroke);
    if (!line) return null;
    strokes.push((context, around, share) => {
      context.globalAlpha = strokeOpacity * share;
      context.setTransform(around);
      line(context);
    });
  }
  const reach = isStroked ? (width / 2) * reachOf(element) : 0;
  return { element, matrix, reach, strokes };
}

/** In half widths of a line: corners and ends may go farther than its sides. */
function reachOf(element: SVGGeometryElement): number {
  const end = element.getAttribute('stroke-linecap') === 'square' ? Math.SQRT2 : 1;
  const isCornered = element.tagName === 'path' && (element.getAttribute('stroke-linejoin') ?? 'miter') === 'miter';
  return isCornered ? MITER_LIMIT : end;
}

export interface Outline {
  readonly fill: (context: Context) => void;
  readonly path: () => Path2D;
  /** What it fills, if that is a square. */
  readonly square: { readonly x: number; readonly y: number; readonly side: number } | null;
}

/** What a canvas does not know it passes over, and paints with the colour before. */
function isColor(written: string): boolean {
  return /^#[\da-f]{3,8}$|^rgba?\([\d\s.,%/]+\)$/i.test(written) && CSS.supports('color', written);
}

function plain(color: string, { fill }: Outline): Fill {
  return (context, around) => {
    context.setTransform(around);
    context.fillStyle = color;
    fill(context);
  };
}

function lineOf(
  element: SVGGeometryElement,
  outline: Outline,
  width: number,
  color: string,
): ((context: Context) => void) | null {
  const cap = oneOf(['butt', 'round', 'square'], element.getAttribute('stroke-linecap') ?? 'butt');
  const join = oneOf(['miter', 'round', 'bevel'], element.getAttribute('stroke-linejoin') ?? 'miter');
  const dashes = dashesOf(element);
  if (!cap || !join || !dashes) return null;
  // A line of no length has ends in a drawing, and nothing at all on a canvas.
  const isPoint = element.tagName !== 'circle' && element.tagName !== 'rect' && element.getTotalLength() === 0;
  if (isPoint && cap === 'square') return null;
  if (isPoint && cap === 'round') {
    const { x, y } = element.getPointAtLength(0);
    const dot = ellipse(x, y, width / 2, width / 2);
    return (context) => {
      context.fillStyle = color;
      dot?.fill(context);
    };
  }
  return (context) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    context.miterLimit = MITER_LIMIT;
    context.setLineDash(dashes.lengths);
    context.lineDashOffset = dashes.offset;
    context.stroke(outline.path());
  };
}

const isStraight = /^[MLHVZ\d\s.,+-]*$/i;

interface Dashes {
  readonly lengths: number[];
  readonly offset: number;
}

function dashesOf(element: SVGGeometryElement): Dashes | null {
  const written = element.getAttribute('stroke-dasharray');
  if (written === null || written === 'none') return { lengths: [], offset: 0 };
  const lengths = written
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const offset = numberOf(element, 'stroke-dashoffset', 0);
  if (!lengths.every((length) => length >= 0) || !Number.isFinite(offset)) return null;
  if (lengths.every((length) => length === 0)) return { lengths: [], offset: 0 };
  const asked = element.getAttribute('pathLength');
  if (asked === null) return { lengths, offset };
  // Of curves the browser's dashes measure another length than it tells.
  if (element.tagName !== 'line' && !isStraight.test(element.getAttribute('d') ?? 'C')) return null;
  const share = element.getTotalLength() / Number(asked);
  if (!(share > 0 && Number.isFinite(share))) return null;
  return { lengths: lengths.map((length) => length * share), offset: offset * share };
}

function oneOf<Word extends string>(words: readonly Word[], given: string): Word | null {
  return words.find((word) => word === given) ?? null;
}

/** NaN where it is not a plain number. The document's own numbers have single precision. */
function numberOf(element: Element, name: string, otherwise: number): number {
  return Math.fround(Number(element.getAttribute(name) ?? otherwise));
}

function opacityOf(element: Element, name: string): number | null {
  const opacity = Number(element.getAttribute(name) ?? 1);
  return opacity >= 0 && opacity <= 1 ? opacity : null;
}

function outlineOf(element: Element): Outline | null {
  const number = (name: string) => numberOf(element, name, 0);
  switch (element.tagName) {
    case 'rect': {
      const [x, y, width, height, radius] = [number('x'), number('y'), number('width'), number('height'), number('rx')];
      if (![x, y, width, height, radius].every(Number.isFinite) || width < 0 || height < 0 || radius < 0) return null;
      const square = width === height ? { x, y, side: width } : null;
      if (radius === 0) {
        const path = once((made) => made.rect(x, y, width, height));
        return { fill: (context) => context.fillRect(x, y, width, height), path, square };
      }
      const corner = { x: Math.min(radius, width / 2), y: Math.min(radius, height / 2) };
      const path = once((made) => made.roundRect(x, y, width, height, [corner]));
      return { fill: (context) => context.fill(path()), path, square };
    }
    case 'circle': {
      const [x, y, radius] = [number('cx'), number('cy'), number('r')];
      return ellipse(x, y, radius, radius);
    }
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line': {
      const [x1, y1, x2, y2] = [number('x1'), number('y1'), number('x2'), number('y2')];
      if (![x1, y1, x2, y2].every(Number.isFinite)) return null;
      const path = once((made) => {
        made.moveTo(x1, y1);
        made.lineTo(x2, y2);
      });
      return { fill: () => {}, path, square: null };
    }
    case 'path': {
      const path = new Path2D(element.getAttribute('d') ?? '');
      return { fill: (context) => context.fill(path), path: () => path, square: null };
    }
    default:
      return null;
  }
}

function ellipse(x: number, y: number, radiusX: number, radiusY: number): Outline | null {
  if (![x, y, radiusX, radiusY].every(Number.isFinite) || radiusX < 0 || radiusY < 0) return null;
  const [left, top] = [Math.fround(x - radiusX), Math.fround(y - radiusY)];
  const [width, height] = [Math.fround(radiusX * 2), Math.fround(radiusY * 2)];
  const filled = once((made) => made.roundRect(left, top, width, height, [{ x: radiusX, y: radiusY }]));
  return {
    fill: (context) => context.fill(filled()),
    // Dashes begin at its right.
    path: once((made) => made.ellipse(x, y, radiusX, radiusY, 0, 0, 2 * Math.PI)),
    square: radiusX === radiusY ? { x: left, y: top, side: width } : null,
  };
}

function once(draw: (path: Path2D) => void): () => Path2D {
  let path: Path2D | null = null;
  return () => {
    if (!path) draw((path = new Path2D()));
    return path;
  };
}
