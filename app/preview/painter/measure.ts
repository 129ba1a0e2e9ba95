import { KnownSheets } from './known-sheets';
import type { Parts } from './seams';
import { Styles, type Style } from './styles';
import { TextPlaces, type PlacedText } from './text-places';
import { transformOf, turned, type Transform } from './transforms';

export interface ElementPlace {
  readonly kind: 'element';
  readonly element: HTMLElement | SVGElement;
  readonly style: Style;
  readonly opacity: number;
  /** What is drawn apart first, for a mask, a shadow of a whole group or a turn in space: left to the renderer. */
  readonly isApart: boolean;
  /** Its mask hides nothing: it says that what is within is blurred as one. Its children are measured all the same. */
  readonly isWhole: boolean;
  /** Where it would be if nothing were transformed, and how it is. */
  readonly rect: DOMRect;
  readonly matrix: DOMMatrix;
  readonly children: readonly Place[];
}
export interface TextPlace {
  readonly kind: 'text';
  readonly node: Text;
  readonly style: Style;
  readonly rect: DOMRect;
  /** null: there is nothing of it to see. */
  words: PlacedText | null;
}
export type Place = ElementPlace | TextPlace;

/** Thrown where a picture holds what only the renderer itself knows how to measure. */
export class NotUnderstood extends Error {}

const identity = new DOMMatrix();
const readableMask = /^(?:linear-gradient|url)\(/;
/** As the browser writes out a gradient from black to black. */
const solidMask = /^linear-gradient\(rgb\(0, 0, 0\) 0%, rgb\(0, 0, 0\) 100%\)$/;

/**
 * Where everything in a picture stands. The renderer asks this of each node with the transforms of all around it taken
 * off, a layout for every node and every word; here they are all taken off at once. The answers are the same numbers.
 */
export class Measure {
  readonly #parts: Parts;
  readonly #texts: TextPlaces;
  readonly #sheets = new KnownSheets();
  readonly #styles = new Styles();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#texts = new TextPlaces(parts);
  }

  /** null: something here is not understood, and the renderer is to find its own way. */
  measure(root: HTMLElement | SVGElement): ElementPlace | null {
    if (!this.#sheets.areKnown()) return null;
    const transforms = new Map<Element, Transform>();
    const reset: (() => void)[] = [];
    this.#findTransforms(root, transforms);
    for (const element of transforms.keys()) reset.push(takeOff(element));
    try {
      const texts: TextPlace[] = [];
      const place = this.#place(root, null, identity, transforms, texts);
      // Placing a text for the first time takes the page apart around it: only after all the rest is measured.
      for (const text of texts) text.words = this.#texts.place(text.node, text.style, text.rect);
      return place;
    } finally {
      for (const putBack of reset) putBack();
    }
  }

  #findTransforms(element: Element, transforms: Map<Element, Transform>): void {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) throw new NotUnderstood(element.tagName);
    if (element instanceof HTMLStyleElement || element instanceof HTMLLinkElement)
      throw new NotUnderstood('a style sheet');
    const { transition, animation } = element.style;
    // The renderer itself switches transitions off around a group that it draws apart.
    const isStill = (transition === '' || transition === 'none') && animation === '';
    if (!isStill) throw new NotUnderstood('a transition');
    const transform = transformOf(element, this.#parts);
    if (transform) transforms.set(element, transform);
    if (element instanceof SVGSVGElement) return;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      this.#findTransforms(child, transforms);
    }
  }

  #place(
    element: HTMLElement | SVGElement,
    around: Style | null,
    matrixAround: DOMMatrix,
    transforms: ReadonlyMap<Element, Transform>,
    texts: TextPlace[],
  ): ElementPlace | null {
    const written = element.style;
    let style = this.#styles.of(element, around);
    if (style.display === 'none') return null;
    const opacity = opacityOf(element);
    const rect = element.getBoundingClientRect();
    const transform = canBeTurned(element, style) ? transforms.get(element) : undefined;
    const matrix = transform ? turned(transform, rect, matrixAround) : matrixAround;
    const children: Place[] = [];
    if (written.filter !== '') style = { ...style, filter: getComputedStyle(element).filter, isPlain: false };
    const isMasked = style.maskImage !== 'none' && style.maskImage !== '';
    const isApart = isMasked || style.filter.includes('drop-shadow') || !matrix.is2D;
    // The renderer draws neither apart, but whatever is within.
    if (isApart && opacity !== 0 && (rect.width <= 0 || rect.height <= 0)) throw new NotUnderstood('an empty group');
    if (isMasked && !readableMask.test(style.maskImage)) throw new NotUnderstood(style.maskImage);
    const isWhole = solidMask.test(style.maskImage) && !style.filter.includes('drop-shadow') && matrix.is2D;
    const place = { kind: 'element' as const, element, style, opacity, isApart, isWhole, rect, matrix, children };
    if (opacity === 0 || (isApart && !isWhole) || element instanceof SVGSVGElement) return place;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child instanceof HTMLElement || child instanceof SVGElement) {
        const placed = this.#place(child, style, matrix, transforms, texts);
        if (placed) children.push(placed);
      } else if (child instanceof Text) {
        const placed: TextPlace = { kind: 'text', node: child, style, rect: this.#texts.rectOf(child), words: null };
        if (placed.rect.width <= 0 || placed.rect.height <= 0) continue;
        children.push(placed);
        texts.push(placed);
      }
    }
    return place;
  }
}

/** Takes an element's transforms off, until what it answers is called. */
export function takeOff(element: Element): () => void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return () => {};
  const { style } = element;
  const { transform, scale, rotate } = style;
  style.transform = 'none';
  if (scale !== '') style.scale = 'none';
  if (rotate !== '') style.rotate = 'none';
  return () => {
    style.transform = transform;
    if (scale !== '') style.scale = scale;
    if (rotate !== '') style.rotate = rotate;
  };
}

function opacityOf(element: HTMLElement | SVGElement): number {
  const written = element.style.opacity;
  if (written === '') return 1;
  return /^[01]?(?:\.\d{1,6})?$/.test(written)
    ? Math.min(1, Number(written))
    : parseFloat(getComputedStyle(element).opacity);
}

function canBeTurned(element: Element, { display }: Style): boolean {
  return display !== 'inline' || element instanceof SVGElement || isReplaced(element);
}

function isReplaced(element: Element): boolean {
  return (
    element instanceof HTMLImageElement ||
    element instanceof HTMLVideoElement ||
    element instanceof HTMLCanvasElement ||
    element instanceof HTMLIFrameElement ||
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLObjectElement ||
    element instanceof HTMLEmbedElement
  );
}
