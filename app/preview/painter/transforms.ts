import type { Parts } from './seams';

/** How an element is turned, before it is known where it stands. */
export interface Transform {
  readonly matrices: readonly DOMMatrix[];
  readonly origin: (box: DOMRect) => readonly [number, number];
}

/** What is the same written and computed. */
const simple =
  /^(?:(?:translate(?:[XY])?|scale(?:[XY])?|rotate)\((?:-?[\d.]+(?:px|deg)?)(?:, -?[\d.]+(?:px)?)?\)\s*)+$/;
const simpleOrigin = /^(-?[\d.]+)(%|px) (-?[\d.]+)(%|px)$/;

/**
 * null: not turned. The numbers are those of the computed style, which has six digits; asking it for them would have
 * the page laid out once more for each picture.
 */
export function transformOf(element: HTMLElement | SVGElement, parts: Parts): Transform | null {
  const { transform, rotate, scale, transformOrigin } = element.style;
  if (transform === '' && rotate === '' && scale === '') return null;
  if (rotate === '' && scale === '' && (transform === 'none' || simple.test(transform))) {
    const origin = transformOrigin === '' ? ['', '50', '%', '50', '%'] : simpleOrigin.exec(transformOrigin);
    if (transform === 'none') return null;
    if (origin) {
      const { a, b, c, d, e, f } = new DOMMatrix(transform);
      const [, x = '', xUnit, y = '', yUnit] = origin;
      return {
        matrices: [new DOMMatrix([a, b, c, d, Math.fround(e), Math.fround(f)].map(sixDigits))],
        origin: ({ width, height }) => [length(x, xUnit, width), length(y, yUnit, height)],
      };
    }
  }
  return computedTransform(element, parts);
}

function computedTransform(element: HTMLElement | SVGElement, parts: Parts): Transform | null {
  const { transform, rotate, scale, transformOrigin } = getComputedStyle(element);
  if (transform === 'none' && rotate === 'none' && scale === 'none') return null;
  const own = element.style;
  const matrices: DOMMatrix[] = [];
  if (own.rotate !== '' && own.rotate !== 'none') matrices.push(parts.makeDOMMatrix(`rotate(${own.rotate})`));
  if (own.scale !== '' && own.scale !== 'none') matrices.push(parts.makeDOMMatrix(`scale(${own.scale})`));
  matrices.push(parts.makeDOMMatrix(transform === 'none' ? undefined : transform));
  const [x = '', y = ''] = transformOrigin.split(' ');
  return {
    matrices,
    origin: ({ width, height }) => (transformOrigin === '' ? [width / 2, height / 2] : [parseFloat(x), parseFloat(y)]),
  };
}

function length(value: string, unit: string | undefined, whole: number): number {
  return sixDigits(unit === '%' ? (Number(value) / 100) * whole : Number(value));
}

/** As the computed style writes it: what lies just in the middle goes to the even digit, not upwards as here. */
function sixDigits(value: number): number {
  const shift = 10 ** (5 - Math.floor(Math.log10(Math.abs(value))));
  const shifted = value * shift;
  const below = Math.floor(shifted);
  if (shifted - below !== 0.5) return Number(value.toPrecision(6));
  return (below % 2 === 0 ? below : below + 1) / shift;
}

/** Of an element whose surroundings are turned as `around` says. */
export function turned(transform: Transform, box: DOMRect, around: DOMMatrix): DOMMatrix {
  const [left, top] = transform.origin(box);
  const [x, y] = [left + box.left, top + box.top];
  const total = DOMMatrix.fromMatrix(around);
  for (const matrix of transform.matrices) {
    total.multiplySelf(new DOMMatrix().translate(x, y).multiply(matrix).translate(-x, -y));
  }
  return total;
}
