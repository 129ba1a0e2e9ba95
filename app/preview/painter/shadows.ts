import type { BoxShadow, DrawBoxShadows } from './seams';

interface Drawn {
  readonly canvas: CanvasImageSource;
  readonly x: number;
  readonly y: number;
}

/** So many sizes of cards and their shadows; each holds the pixels of a card. */
const KEPT = 12;

/**
 * The renderer blurs the shadow of every box anew in every picture. A box that has moved has the same one: it is drawn
 * where no box stands, and kept.
 */
export function keepShadows(original: DrawBoxShadows): DrawBoxShadows {
  const kept = new Map<string, readonly Drawn[]>();

  return (request) => {
    const { rect, borderRadius, computedStyle, ctx } = request;
    if (computedStyle.boxShadow === 'none' || computedStyle.boxShadow === '') return;
    const key = [rect.width, rect.height, JSON.stringify(borderRadius), computedStyle.boxShadow].join(' ');
    const shadows = kept.get(key) ?? drawn(original, request);
    // What was asked for last goes last.
    kept.delete(key);
    kept.set(key, shadows);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
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
    ctx: { drawImage: (canvas, x, y) => shadows.push({ canvas, x, y }) },
  });
  return shadows;
}
