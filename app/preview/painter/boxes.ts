import { clipRound, insetRadii, isRound, roundedPath, type Radii } from './round-corners';
import type { Box, DrawElement, Parts } from './seams';
import { keepShadows } from './shadows';
import type { Style } from './styles';

type Context = OffscreenCanvasRenderingContext2D;

/**
 * A box with its shadow, ground and border, as a page draws them: on whole pixels, and round corners softly. The
 * renderer leaves a box where it was measured and cuts its corners out of a rectangle, which a canvas does hard.
 */
export function drawBoxes(parts: Parts): DrawElement {
  const drawShadows = keepShadows(parts.drawBorderRadius);

  return async (request) => {
    const { context, computedStyle: style, totalMatrix, parentRect, scale, element, opacity, logLevel } = request;
    const rect = onWholePixels(request.rect, parentRect);
    const borderRadius = parts.parseBorderRadius({
      borderRadius: style.borderRadius,
      width: request.rect.width,
      height: request.rect.height,
    });
    const box: Box = { ctx: context, rect, borderRadius, computedStyle: style, logLevel };
    const radii = radiiOf(borderRadius);
    context.setTransform(
      new DOMMatrix()
        .scale(scale, scale)
        .translate(-parentRect.x, -parentRect.y)
        .multiply(totalMatrix)
        .translate(parentRect.x, parentRect.y),
    );
    const endClipPath = parts.setClipPath({ ctx: context, clipPath: style.clipPath, rect: request.rect });
    const { globalAlpha, filter } = context;
    context.globalAlpha = globalAlpha * opacity;
    if (style.filter !== '' && style.filter !== 'none') context.filter = style.filter;

    drawShadows(box);
    if (style.backgroundClip === 'border-box') fillGround(parts, box, radii);
    else await drawGround(parts, request, rect, radii);
    const endCorners = drawsItself(element) && isRound(radii) ? clipRound(context, rect, radii) : null;
    await request.draw({ dimensions: rect, computedStyle: style, contextToDraw: context });
    endCorners?.();
    if (!strokeBorder(box, radii)) parts.drawBorder(box);
    if (style.outlineStyle !== 'none') parts.drawOutline(box);
    const endOverflow = style.overflow === 'hidden' ? clipChildren(context, style, rect, radii) : null;
    context.setTransform(new DOMMatrix());
    return {
      cleanupAfterChildren: () => {
        endOverflow?.();
        context.filter = filter;
        context.globalAlpha = globalAlpha;
        endClipPath();
      },
    };
  };
}

/** Before it is turned or scaled. A page rounds both sides, and leaves a pixel of whatever has any size. */
function onWholePixels(rect: DOMRect, { x, y }: DOMRect): DOMRect {
  const [left, top] = [Math.round(rect.left + x), Math.round(rect.top + y)];
  const width = Math.max(rect.width > LEAST ? 1 : 0, Math.round(rect.right + x) - left);
  const height = Math.max(rect.height > LEAST ? 1 : 0, Math.round(rect.bottom + y) - top);
  return new DOMRect(left - x, top - y, width, height);
}
/** Four of the sixty-fourths of a pixel that a page measures in. */
const LEAST = 4 / 64;

function radiiOf({ topLeft, topRight, bottomRight, bottomLeft }: Box['borderRadius']): Radii {
  return [topLeft, topRight, bottomRight, bottomLeft].map(({ horizontal, vertical }) => ({
    x: horizontal,
    y: vertical,
  }));
}

function fillGround(parts: Parts, { ctx: context, rect, computedStyle: style }: Box, radii: Radii): void {
  const fill = parts.getBackgroundFill({
    backgroundImage: style.backgroundImage,
    backgroundPosition: style.backgroundPosition,
    backgroundSize: style.backgroundSize,
    backgroundColor: style.backgroundColor,
    contextToDraw: context,
    boundingRect: rect,
    offsetLeft: 0,
    offsetTop: 0,
  });
  if (!fill) return;
  const { fillStyle } = context;
  context.fillStyle = fill;
  // A page fades ground and border as one: none of the ground is seen through a border.
  const hidden = context.globalAlpha < 1 && opaque.test(style.borderTopColor) ? (solidBorder(style) ?? 0) : 0;
  const inner = inset(rect, hidden);
  if (isRound(radii)) context.fill(roundedPath(inner, insetRadii(radii, hidden, hidden, hidden, hidden)));
  else context.fillRect(inner.x, inner.y, inner.width, inner.height);
  context.fillStyle = fillStyle;
}

async function drawGround(
  parts: Parts,
  { context, computedStyle, element, logLevel, internalState, parentRect, scale }: Parameters<DrawElement>[0],
  rect: DOMRect,
  radii: Radii,
): Promise<void> {
  const { backgroundImage, backgroundColor, backgroundClip } = computedStyle;
  const end = isRound(radii) ? clipRound(context, rect, radii) : null;
  await parts.drawBackground({
    backgroundImage,
    context,
    rect,
    backgroundColor,
    backgroundClip,
    element,
    logLevel,
    internalState,
    computedStyle,
    offsetLeft: parentRect.left,
    offsetTop: parentRect.top,
    scale,
  });
  end?.();
}

const opaque = /^rgb\(/;

/** How wide a border is that is the same solid line all around; 0: there is none; null: it is of another kind. */
function solidBorder(style: Style): number | null {
  const { borderTopWidth, borderTopStyle, borderTopColor } = style;
  const isUniform =
    [style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].every((its) => its === borderTopWidth) &&
    [style.borderRightStyle, style.borderBottomStyle, style.borderLeftStyle].every((its) => its === borderTopStyle) &&
    [style.borderRightColor, style.borderBottomColor, style.borderLeftColor].every((its) => its === borderTopColor);
  if (!isUniform) return null;
  const width = parseFloat(borderTopWidth);
  return width === 0 || borderTopStyle === 'solid' ? width : null;
}

/** In the strokes of a page; false: a border of another kind. */
function strokeBorder({ ctx: context, rect, computedStyle: style }: Box, radii: Radii): boolean {
  const width = solidBorder(style);
  if (width === 0) return true;
  if (width === null || width >= Math.min(rect.width, rect.height)) return false;
  const half = width / 2;
  const middle = inset(rect, half);
  context.save();
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = width;
  if (isRound(radii)) context.stroke(roundedPath(middle, insetRadii(radii, half, half, half, half)));
  else context.strokeRect(middle.x, middle.y, middle.width, middle.height);
  context.restore();
  return true;
}

function inset({ x, y, width, height }: DOMRect, by: number): DOMRect {
  return new DOMRect(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
}

/** Children are seen within the border. */
function clipChildren(context: Context, style: Style, rect: DOMRect, radii: Radii): () => void {
  const [top, right, bottom, left] = [
    parseFloat(style.borderTopWidth),
    parseFloat(style.borderRightWidth),
    parseFloat(style.borderBottomWidth),
    parseFloat(style.borderLeftWidth),
  ];
  const inner = new DOMRect(rect.x + left, rect.y + top, rect.width - left - right, rect.height - top - bottom);
  return clipRound(context, inner, insetRadii(radii, top, right, bottom, left));
}

export function drawsItself(element: Element): boolean {
  return (
    element instanceof SVGSVGElement || element instanceof HTMLImageElement || element instanceof HTMLCanvasElement
  );
}
