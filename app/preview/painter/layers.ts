import { drawBoxes } from './boxes';
import { Measure, NotUnderstood, takeOff, type ElementPlace } from './measure';
import { Paint } from './paint';
import { lineByLine } from './lines';
import { blankSheet, Sheets } from './sheets';
import { seams, type CreateLayer, type DrawText, type LayerRequest, type NodeRequest } from './seams';

type Context = OffscreenCanvasRenderingContext2D;

/**
 * Puts our measuring into the renderer, which spends most of its time on that. What draws stays its own, but for boxes
 * and lines of text, which a page draws otherwise.
 */
export function installPainter(): void {
  if (!seams) return;
  const { parts, replace } = seams;
  const measure = new Measure(parts);
  // A message lets the page's pings and cancellations in as a timer does, and is not held back in a hidden tab.
  replace.createPageResponsivenessController((create) => (options) => create({ ...options, wait: nextTask }));
  const drawElement = drawBoxes(parts);
  replace.drawElement(() => drawElement);
  replace.drawText(towards);
  replace.findWords(lineByLine);
  replace.createLayer((original) => {
    const sheets = new Sheets();
    let depth = 0;
    const createLayer: CreateLayer = async (request) => {
      depth += 1;
      const putBack = request.onlyBackgroundClipText ? standing(request.element) : [];
      try {
        const place = request.onlyBackgroundClipText || request.htmlInCanvasContext ? null : measured(request.element);
        if (!place) return untransformed(await original(request));
        // Frames of a video are copied off the sheet before the next is drawn; a still is handed out as it is.
        const context = request.waitForPageResponsiveness ? sheetFor(request) : blankSheet(sizeOf(request));
        try {
          await new Paint(parts, drawElement, nodeOf(request, context)).paint(place);
        } catch (thrown) {
          if (thrown instanceof NotUnderstood) return untransformed(await original(request));
          throw thrown;
        }
        return untransformed(context);
      } finally {
        for (const restore of putBack) restore();
        depth -= 1;
      }
    };
    return createLayer;

    function sheetFor(request: LayerRequest): Context {
      const size = sizeOf(request);
      return depth === 1 ? sheets.forPicture(size) : sheets.forGroup(size);
    }
  });

  function measured(root: LayerRequest['element']): ElementPlace | null {
    try {
      return measure.measure(root);
    } catch (thrown) {
      if (thrown instanceof NotUnderstood) return null;
      throw thrown;
    }
  }
}

function nodeOf(request: LayerRequest, context: Context): NodeRequest {
  const { logLevel, internalState, scale, waitForPageResponsiveness, cutout, element } = request;
  return {
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

/** The words of a text are asked for where they stand: what turns or scales all around them comes later, once. */
function standing(element: Element): readonly (() => void)[] {
  const around = element.parentElement;
  return around ? [takeOff(around), ...standing(around)] : [];
}

/** The renderer leaves a canvas's direction as it is: brackets and full stops of a word would stand on its wrong side. */
const towards =
  (original: DrawText): DrawText =>
  (request) => {
    const draw = original(request);
    return (target) => {
      target.contextToDraw.direction = target.computedStyle.direction === 'rtl' ? 'rtl' : 'ltr';
      return draw(target);
    };
  };

/** The renderer counts a layer's mask in pixels of the layer, but leaves it scaled: in another size it would cover a corner. */
function untransformed(context: Context): Context {
  context.setTransform(new DOMMatrix());
  return context;
}

function sizeOf({ cutout, scale }: LayerRequest): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(cutout.width * scale), height: Math.ceil(cutout.height * scale) };
}

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
