import { drawsItself } from './boxes';
import { BLUR_REACH, blurOf, coarseSheet } from './coarse-sheet';
import { NotUnderstood, type ElementPlace, type TextPlace } from './measure';
import { paintSvg } from './paint-svg';
import type { DrawElement, NodeRequest, Parts } from './seams';

type Context = OffscreenCanvasRenderingContext2D;

/** Draws what was measured, in the renderer's own strokes. */
export class Paint {
  readonly #parts: Parts;
  readonly #drawElement: DrawElement;
  readonly #node: NodeRequest;

  constructor(parts: Parts, drawElement: DrawElement, node: NodeRequest) {
    this.#parts = parts;
    this.#drawElement = drawElement;
    this.#node = node;
  }

  async paint(place: ElementPlace): Promise<void> {
    if (place.opacity === 0) return;
    const isOne = place.isWhole || place.element instanceof SVGSVGElement;
    const coarse = isOne ? coarseSheet(this.#node) : null;
    if (coarse) {
      await new Paint(this.#parts, this.#drawElement, coarse.node).#plainly(place);
      return coarse.blur();
    }
    if (place.isApart) return this.#apart(place.element);
    return this.#plainly(place);
  }

  async #apart(element: Element): Promise<void> {
    const draw = this.#parts.drawDomElement(element);
    const { type } = await this.#parts.processNode({ ...this.#node, element, draw });
    // Nothing was drawn apart, so what is within is to be drawn on this sheet: the renderer knows how.
    if (type === 'continue') throw new NotUnderstood(element.tagName);
  }

  async #plainly(place: ElementPlace): Promise<void> {
    const { element, style, opacity, rect, children } = place;
    let cleanUp: (() => void) | null = null;
    const isPlain = style.isPlain && opacity === 1 && !drawsItself(element);
    if (!isPlain && rect.width > 0 && rect.height > 0) cleanUp = await this.#element(place);
    for (const child of children) {
      if (child.kind === 'element') await this.paint(child);
      else await this.#text(child, place.matrix);
    }
    cleanUp?.();
    await this.#node.waitForPageResponsiveness?.();
  }

  async #element({ element, style, opacity, rect, matrix }: ElementPlace): Promise<() => void> {
    const { context, parentRect, logLevel, internalState, scale } = this.#node;
    const { cleanupAfterChildren } = await this.#drawElement({
      rect: new DOMRect(rect.left - parentRect.x, rect.top - parentRect.y, rect.width, rect.height),
      computedStyle: scale === 1 ? style : { ...style, filter: scaledBlur(style.filter, scale) },
      context,
      draw: (target) => {
        if (element instanceof SVGSVGElement && paintSvg(element, style, rect, target.dimensions, context))
          return undefined;
        return this.#parts.drawDomElement(element)(target);
      },
      opacity,
      totalMatrix: matrix,
      parentRect,
      logLevel,
      element,
      internalState,
      scale,
    });
    return cleanupAfterChildren;
  }

  async #text({ node, style, rect, words: placed }: TextPlace, matrix: DOMMatrix): Promise<void> {
    if (!placed) return;
    if (style.isDecorated || style.textShadow !== 'none' || style.writingMode !== 'horizontal-tb') {
      await this.#parts.handleTextNode({ ...this.#node, node, onlyBackgroundClipText: false });
      return;
    }
    const { context, parentRect: around, scale } = this.#node;
    context.setTransform(
      new DOMMatrix()
        .scale(scale, scale)
        .translate(-around.x, -around.y)
        .multiply(matrix)
        .translate(around.x, around.y),
    );
    context.save();
    context.font = `${style.fontStyle} ${style.fontWeight} ${parseFloat(style.fontSize)}px ${style.fontFamily}`;
    // The words of a style and of a canvas are the same here.
    context.fontVariantCaps = style.fontVariantCaps as CanvasFontVariantCaps;
    context.fontKerning = style.fontKerning as CanvasFontKerning;
    context.fontStretch = this.#parts.getCanvasFontStretch(style.fontStretch);
    context.textRendering = style.textRendering as CanvasTextRendering;
    context.fillStyle = style.webkitTextFillColor;
    context.letterSpacing = style.letterSpacing;
    context.wordSpacing = style.wordSpacing;
    const stroke = parseFloat(style.webkitTextStrokeWidth);
    if (stroke > 0) {
      context.strokeStyle = style.webkitTextStrokeColor;
      context.lineWidth = stroke;
    }
    const isRightToLeft = style.direction === 'rtl';
    // Brackets and full stops of a word would stand on its wrong side.
    context.direction = isRightToLeft ? 'rtl' : 'ltr';
    context.textAlign = isRightToLeft ? 'right' : 'left';
    context.textBaseline = 'alphabetic';
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = (placed.metrics ??= context.measureText(
      node.data,
    ));
    const strokeFirst = stroke > 0 && this.#parts.parsePaintOrder(style.paintOrder).strokeFirst;
    for (const { text, left, right, top, height } of placed.words) {
      const halfLeading = (height - (ascent + descent)) / 2;
      const x = rect.left + (isRightToLeft ? right : left) - around.x;
      const y = rect.top + top + ascent + halfLeading - around.y;
      const isCut = context.filter !== 'none' && keepToWord(context, context.measureText(text), x, y, stroke);
      if (strokeFirst) context.strokeText(text, x, y);
      context.fillText(text, x, y);
      if (stroke > 0 && !strokeFirst) context.strokeText(text, x, y);
      if (isCut) context.restore();
    }
    context.restore();
    context.setTransform(new DOMMatrix());
  }
}

/**
 * Filters take as long as the canvas is large: a word is only blurred as far as it is seen. Not where a filter is more
 * than a blur. What is cut off is empty, and lies between whole pixels.
 */
function keepToWord(context: Context, ink: TextMetrics, x: number, y: number, stroke: number): boolean {
  const radius = blurOf(context);
  if (radius === null) return false;
  const matrix = context.getTransform();
  const corners = [x - ink.actualBoundingBoxLeft - stroke, x + ink.actualBoundingBoxRight + stroke].flatMap((left) =>
    [y - ink.actualBoundingBoxAscent - stroke, y + ink.actualBoundingBoxDescent + stroke].map((top) =>
      matrix.transformPoint({ x: left, y: top }),
    ),
  );
  const margin = radius * BLUR_REACH + 4;
  const [left, right] = [Math.min(...corners.map((at) => at.x)), Math.max(...corners.map((at) => at.x))];
  const [top, bottom] = [Math.min(...corners.map((at) => at.y)), Math.max(...corners.map((at) => at.y))];
  const [firstColumn, firstRow] = [Math.floor(left - margin), Math.floor(top - margin)];
  context.save();
  context.resetTransform();
  context.beginPath();
  context.rect(firstColumn, firstRow, Math.ceil(right + margin) - firstColumn, Math.ceil(bottom + margin) - firstRow);
  context.clip();
  context.setTransform(matrix);
  return true;
}

/** A canvas does not scale its filters. */
function scaledBlur(filter: string, scale: number): string {
  return filter.replaceAll(/blur\(([\d.]+)px\)/g, (_, radius: string) => `blur(${Number(radius) * scale}px)`);
}
