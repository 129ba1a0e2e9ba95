import { KnownSheets } from './known-sheets';
import type { Parts } from './seams';
import { TextPlaces, type PlacedText } from './text-places';

export interface ElementPlace {
  readonly kind: 'element';
  readonly element: HTMLElement | SVGElement;
  readonly style: CSSStyleDeclaration;
  readonly opacity: number;
  /** What is drawn apart first, for a mask, a shadow of a whole group or a turn in space: left to the renderer. */
  readonly apart: boolean;
  readonly children: readonly Place[];
  readonly transform: Transform | null;
  /** Where it would be if nothing were transformed, filled in by `measure`. */
  rect: DOMRect;
  matrix: DOMMatrix;
}
export interface TextPlace {
  readonly kind: 'text';
  readonly node: Text;
  readonly style: CSSStyleDeclaration;
  rect: DOMRect;
  words: PlacedText | null;
}
export type Place = ElementPlace | TextPlace;

interface Transform {
  readonly origin: string;
  readonly matrices: readonly DOMMatrix[];
}

const nowhere = new DOMRect();
const identity = new DOMMatrix();

/**
 * Where everything in a picture stands. The renderer asks this of each node with the transforms of all around it taken
 * off, a layout for every node and every word; here they are all taken off at once. The answers are the same numbers.
 */
export class Measure {
  readonly #parts: Parts;
  readonly #texts: TextPlaces;
  readonly #sheets = new KnownSheets();
  readonly #styles = new WeakMap<Element, CSSStyleDeclaration>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#texts = new TextPlaces(parts);
  }

  /** null: something here is not understood, and the renderer is to find its own way. */
  measure(root: HTMLElement | SVGElement): ElementPlace | null {
    if (!this.#sheets.areKnown()) return null;
    const transformed: HTMLElement[] = [];
    const place = this.#collect(root, transformed);
    if (place?.kind !== 'element') return null;
    const before = transformed.map(({ style: { transform, scale, rotate } }) => ({ transform, scale, rotate }));
    for (const { style } of transformed) Object.assign(style, { transform: 'none', scale: 'none', rotate: 'none' });
    try {
      this.#place(place);
      this.#placeTexts(place, root);
    } finally {
      transformed.forEach(({ style }, index) => Object.assign(style, before[index]));
    }
    turn(place, identity);
    return place;
  }

  #collect(element: HTMLElement | SVGElement, transformed: HTMLElement[]): ElementPlace | null {
    let style = this.#styles.get(element);
    if (!style) this.#styles.set(element, (style = getComputedStyle(element)));
    const opacity = parseFloat(style.opacity);
    const place = {
      kind: 'element' as const,
      element,
      style,
      opacity,
      apart: false,
      transform: null as Transform | null,
      rect: nowhere,
      matrix: identity,
      children: [] as Place[],
    };
    if (opacity === 0) return place;
    const own = element.style;
    if (own.transition !== '' || own.animation !== '') throw new NotUnderstood('a transition');
    if (own.transform !== '' || own.scale !== '' || own.rotate !== '') {
      place.transform = this.#transformOf(element, style);
      if (place.transform) transformed.push(element as HTMLElement);
    }
    const mask = style.maskImage;
    const filter = style.filter;
    place.apart =
      (mask !== 'none' && mask !== '') ||
      filter.includes('drop-shadow') ||
      place.transform?.matrices.some(({ is2D }) => !is2D) === true;
    if (place.apart || element instanceof SVGSVGElement) return place;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        place.children.push({ kind: 'text', node: child, style, rect: nowhere, words: null });
      } else if (child instanceof HTMLElement || child instanceof SVGElement) {
        if (child instanceof HTMLStyleElement || child instanceof HTMLLinkElement) throw new NotUnderstood('a style');
        let childStyle = this.#styles.get(child);
        if (!childStyle) this.#styles.set(child, (childStyle = getComputedStyle(child)));
        if (childStyle.display === 'none') continue;
        const collected = this.#collect(child, transformed);
        if (collected) place.children.push(collected);
      } else if (child instanceof Element) {
        throw new NotUnderstood(child.tagName);
      }
    }
    return place;
  }

  #transformOf(element: HTMLElement | SVGElement, style: CSSStyleDeclaration): Transform | null {
    const { transform, rotate, scale, transformOrigin } = style;
    if (transform === 'none' && rotate === 'none' && scale === 'none') return null;
    if (style.display === 'inline' && !(element instanceof SVGElement) && !isReplaced(element)) return null;
    const matrices: DOMMatrix[] = [];
    const own = element.style;
    if (own.rotate !== '' && own.rotate !== 'none') matrices.push(this.#parts.makeDOMMatrix(`rotate(${own.rotate})`));
    if (own.scale !== '' && own.scale !== 'none') matrices.push(this.#parts.makeDOMMatrix(`scale(${own.scale})`));
    matrices.push(this.#parts.makeDOMMatrix(transform === 'none' ? undefined : transform));
    return { origin: transformOrigin, matrices };
  }

  #place(place: ElementPlace): void {
    place.rect = place.element.getBoundingClientRect();
    for (const child of place.children) {
      if (child.kind === 'element') this.#place(child);
      else child.rect = this.#texts.rectOf(child.node);
    }
  }

  #placeTexts(place: ElementPlace, root: Element): void {
    for (const child of place.children) {
      if (child.kind === 'element') this.#placeTexts(child, root);
      else if (child.rect.width > 0 && child.rect.height > 0) child.words = this.#texts.place(child, root);
    }
  }
}

/** Thrown where a picture holds what only the renderer itself knows how to measure. */
export class NotUnderstood extends Error {}

function turn(place: ElementPlace, around: DOMMatrix): void {
  place.matrix = around;
  if (place.transform) {
    const { x, y } = originOf(place.transform.origin, place.rect);
    const total = new DOMMatrix().multiplySelf(around);
    for (const matrix of place.transform.matrices) {
      total.multiplySelf(new DOMMatrix().translate(x, y).multiply(matrix).translate(-x, -y));
    }
    place.matrix = total;
  }
  for (const child of place.children) if (child.kind === 'element') turn(child, place.matrix);
}

function originOf(origin: string, rect: DOMRect): { x: number; y: number } {
  if (origin.trim() === '') return { x: rect.width / 2 + rect.left, y: rect.height / 2 + rect.top };
  const [x = '', y = ''] = origin.split(' ');
  return { x: parseFloat(x) + rect.left, y: parseFloat(y) + rect.top };
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
