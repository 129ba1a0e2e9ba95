import type { Outline } from './svg-shapes';

type Context = OffscreenCanvasRenderingContext2D;

/** Fills a shape; `around` is the matrix of its coordinates on the canvas. */
export type Fill = (context: Context, around: DOMMatrix) => void;

/** null: not there, or more than two points, a middle and stops. */
export function gradientOf(fill: string, element: SVGGeometryElement, outline: Outline): Fill | null {
  const id = /^url\(#([\w-]+)\)$/.exec(fill)?.[1];
  // Its own drawing's: the renderer makes a document of each, and another may have the same name.
  const found = id === undefined ? null : element.ownerSVGElement?.querySelector(`[id="${id}"]`);
  const make = found instanceof SVGGradientElement ? readGradient(found) : null;
  if (!make) return null;
  const { square } = outline;
  if (square) {
    return (context, around) => {
      context.setTransform(around);
      context.fillStyle = make(context, square.x, square.y, square.side);
      outline.fill(context);
    };
  }
  // A gradient is as wide and as high as its shape, and nothing where that has no width or height: it is drawn as a
  // square one, and stretched with its shape.
  const box = element.getBBox();
  if (!(box.width > 0 && box.height > 0)) return () => {};
  const stretch = new DOMMatrix([box.width, 0, 0, box.height, box.x, box.y]);
  const unit = new Path2D();
  unit.addPath(outline.path(), stretch.inverse());
  return (context, around) => {
    context.setTransform(around.multiply(stretch));
    context.fillStyle = make(context, 0, 0, 1);
    context.fill(unit);
  };
}

type Make = (context: Context, x: number, y: number, side: number) => CanvasGradient;

function readGradient(gradient: SVGGradientElement): Make | null {
  const isRadial = gradient instanceof SVGRadialGradientElement;
  const allowed = isRadial ? ['id', 'cx', 'cy', 'r'] : ['id', 'x1', 'y1', 'x2', 'y2'];
  for (const { name } of gradient.attributes) if (!allowed.includes(name)) return null;
  const at = (name: string, otherwise: number) => share(gradient.getAttribute(name)) ?? otherwise;
  const places = isRadial
    ? [at('cx', 0.5), at('cy', 0.5), at('r', 0.5)]
    : [at('x1', 0), at('y1', 0), at('x2', 1), at('y2', 0)];
  const stops = stopsOf(gradient);
  if (!places.every(Number.isFinite) || !stops || isEmpty(isRadial, places)) return null;
  const [one = 0, two = 0, three = 0, four = 0] = places;
  return (context, x, y, side) => {
    const made = isRadial
      ? context.createRadialGradient(x + one * side, y + two * side, 0, x + one * side, y + two * side, three * side)
      : context.createLinearGradient(x + one * side, y + two * side, x + three * side, y + four * side);
    for (const { offset, color } of stops) made.addColorStop(offset, color);
    return made;
  };
}

/** A gradient of no length is its last colour in a drawing, and nothing or an error on a canvas. */
function isEmpty(isRadial: boolean, [one, two, three = 0, four]: readonly number[]): boolean {
  return isRadial ? three <= 0 : one === three && two === four;
}

function stopsOf(gradient: SVGGradientElement): { offset: number; color: string }[] | null {
  const stops: { offset: number; color: string }[] = [];
  let last = 0;
  for (const stop of gradient.children) {
    for (const { name } of stop.attributes) if (!['offset', 'stop-color', 'stop-opacity'].includes(name)) return null;
    const offset = share(stop.getAttribute('offset'));
    const color = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(stop).stopColor);
    const opacity = Number(stop.getAttribute('stop-opacity') ?? 1);
    if (offset === null || !(offset >= last && offset <= 1) || !color || !(opacity >= 0 && opacity <= 1)) return null;
    last = offset;
    stops.push({
      offset,
      // As `color(srgb …)` the opacity would be exact, and drawing takes three times as long.
      color: `rgba(${color[1]}, ${color[2]}, ${color[3]}, ${opacity})`,
    });
  }
  return stops;
}

/** "50%" and "0.5" are the same; null: not given; NaN: something else. */
function share(written: string | null): number | null {
  if (written === null) return null;
  return written.endsWith('%') ? Number(written.slice(0, -1)) / 100 : Number(written);
}
