import type { ElementPlace, TextPlace } from './measure';
import { paintSvg } from './paint-svg';
import type { LayerRequest, NodeRequest, Parts } from './seams';

/** Draws what was measured, in the renderer's own strokes. */
export class Paint {
  readonly #parts: Parts;
  readonly #request: LayerRequest;
  readonly #node: NodeRequest;
  readonly #context: OffscreenCanvasRenderingContext2D;

  constructor(parts: Parts, request: LayerRequest, context: OffscreenCanvasRenderingContext2D) {
    const { logLevel, internalState, scale, waitForPageResponsiveness, cutout, element } = request;
    this.#parts = parts;
    this.#request = request;
    this.#context = context;
    this.#node = {
      context,
      logLevel,
      internalState,
      scale,
      waitForPageResponsiveness,
      parentRect: cutout,
      rootElement: element,
      transformStyleCache: new WeakMap(),
    };
  }

  async paint(place: ElementPlace): Promise<void> {
    const { element, style, opacity, rect, matrix, children } = place;
    if (opacity === 0) return;
    if (place.apart) {
      await this.#parts.processNode({ ...this.#node, element, draw: this.#parts.drawDomElement(element) });
      return;
    }
    const { cutout } = this.#request;
    let cleanUp = () => {};
    if (rect.width > 0 && rect.height > 0) {
      const drawn = await this.#parts.drawElement({
        rect: new DOMRect(rect.left - cutout.x, rect.top - cutout.y, rect.width, rect.height),
        computedStyle: style,
        context: this.#context,
        draw: (target) => {
          if (element instanceof SVGSVGElement && paintSvg(element, style, target.dimensions, this.#context)) return;
          return this.#parts.drawDomElement(element)(target);
        },
        opacity,
        totalMatrix: matrix,
        parentRect: cutout,
        logLevel: this.#node.logLevel,
        element,
        internalState: this.#node.internalState,
        scale: this.#node.scale,
      });
      cleanUp = drawn.cleanupAfterChildren;
    }
    for (const child of children) {
      if (child.kind === 'element') await this.paint(child);
      else await this.#text(child, matrix);
    }
    cleanUp();
    await this.#request.waitForPageResponsiveness?.();
  }

  async #text({ node, style, rect, words: placed }: TextPlace, matrix: DOMMatrix): Promise<void> {
    if (!placed) return;
    const { cutout, scale } = this.#request;
    if (style.writingMode !== 'horizontal-tb' || style.textShadow !== 'none' || isDecorated(node)) {
      await this.#parts.handleTextNode({ ...this.#node, node, onlyBackgroundClipText: false });
      return;
    }
    const context = this.#context;
    context.setTransform(
      new DOMMatrix()
        .scale(scale, scale)
        .translate(-cutout.x, -cutout.y)
        .multiply(matrix)
        .translate(cutout.x, cutout.y),
    );
    context.save();
    context.font = `${style.fontStyle} ${style.fontWeight} ${parseFloat(style.fontSize)}px ${style.fontFamily}`;
    context.fontVariantCaps = style.fontVariantCaps as CanvasFontVariantCaps; // the same words
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
    const rightToLeft = style.direction === 'rtl';
    context.textAlign = rightToLeft ? 'right' : 'left';
    context.textBaseline = 'alphabetic';
    if (placed.ascent === null) {
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(node.data);
      placed.ascent = fontBoundingBoxAscent;
      placed.descent = fontBoundingBoxDescent;
    }
    const strokeFirst = stroke > 0 && this.#parts.parsePaintOrder(style.paintOrder).strokeFirst;
    for (const { text, left, right, top, height } of placed.words) {
      const halfLeading = (height - (placed.ascent + placed.descent)) / 2;
      const x = rect.left + (rightToLeft ? right : left) - cutout.x;
      const y = rect.top + top + placed.ascent + halfLeading - cutout.y;
      if (strokeFirst) context.strokeText(text, x, y);
      context.fillText(text, x, y);
      if (stroke > 0 && !strokeFirst) context.strokeText(text, x, y);
    }
    context.restore();
    context.setTransform(new DOMMatrix());
  }
}

function isDecorated(node: Text): boolean {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) {
    if (getComputedStyle(parent).textDecorationLine !== 'none') return true;
  }
  return false;
}
