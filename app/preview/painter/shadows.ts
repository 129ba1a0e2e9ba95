import type { BoxShadow, DrawBoxShadows } from './seams';

interface Drawn {
  readonly canvas: CanvasImageSource;
  readonly bytes: number;
  readonly x: number;
  readonly y: number;
}

/** Of shadows that are kept: one of a card as large as a picture in 4K, or many of small ones. */
const KEPT_BYTES = 48_000_000;

/**
 * The renderer blurs the shadow of every box anew in every picture. A box that has moved has the same one: it is drawn
 * where no box stands, and kept.
 */
export function keepShadows(original: DrawBoxShadows): DrawBoxShadows {
  const kept = new Map<string, readonly Drawn[]>();
  let bytes = 0;

  return (request) => {
    const { rect, borderRadius, computedStyle, ctx } = request;
    if (computedStyle.boxShadow === 'none' || computedStyle.boxShadow === '') return;
    const key = [rect.width, rect.height, JSON.stringify(borderRadius), computedStyle.boxShadow].join(' ');
    const known = kept.get(key);
    const shadows = known ?? drawn(original, request);
    if (!known) bytes += bytesOf(shadows);
    // What was asked for last goes last, and always stays.
    kept.delete(key);
    kept.set(key, shadows);
    for (const [oldest, its] of kept) {
      if (bytes <= KEPT_BYTES || oldest === key) break;
      kept.delete(oldest);
      bytes -= bytesOf(its);
    }
    for (const { canvas, x, y } of shadows) ctx.drawImage(canvas, rect.left + x, rect.top + y);
  };
}

function drawn(original: DrawBoxShadows, request: BoxShadow): readonly Drawn[] {
  const shadows: Drawn[] = [];
  const { width, height } = request.rect;
  original({
    ...request,
    rect: new DOMRect(0, 0, width, height),
    ctx: { drawImage: (canvas, x, y) => shadows.push({ canvas, bytes: pixelBytes(canvas), x, y }) },
  });
  return shadows;
}

const bytesOf = (shadows: readonly Drawn[]): number => shadows.reduce((sum, { bytes }) => sum + bytes, 0);

function pixelBytes(canvas: CanvasImageSource): number {
  const { width, height } = canvas as { width: unknown; height: unknown }; // each kind of picture has them, an svg's not as numbers
  return typeof width === 'number' && typeof height === 'number' ? width * height * 4 : 0;
}
