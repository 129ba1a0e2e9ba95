import * as renderer from '@remotion/web-renderer';
import type { Style } from './styles';

/** What of Remotion's renderer is used from within; `scripts/frames/renderer-seams-plugin.mjs` lets it be seen. */

export interface LayerRequest {
  readonly element: HTMLElement | SVGElement;
  readonly scale: number;
  readonly logLevel: string;
  readonly internalState: unknown;
  readonly onlyBackgroundClipText: boolean;
  /** The part of the page that the layer shows. */
  readonly cutout: DOMRect;
  readonly htmlInCanvasContext?: unknown;
  /** null where a single picture is drawn. */
  readonly waitForPageResponsiveness: (() => Promise<void>) | null;
}
export type CreateLayer = (request: LayerRequest) => Promise<OffscreenCanvasRenderingContext2D>;

type Draw = (target: {
  readonly dimensions: DOMRect;
  readonly computedStyle: Style;
  readonly contextToDraw: OffscreenCanvasRenderingContext2D;
}) => Promise<void> | void;

export interface NodeRequest {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly logLevel: string;
  readonly parentRect: DOMRect;
  readonly internalState: unknown;
  readonly rootElement: Element;
  readonly scale: number;
  readonly waitForPageResponsiveness: (() => Promise<void>) | null;
  readonly transformStyleCache: WeakMap<Element, unknown>;
}
interface Processed {
  readonly type: 'continue' | 'skip-children';
  readonly cleanupAfterChildren?: (() => void) | null;
}

interface ElementRequest {
  readonly rect: DOMRect;
  readonly computedStyle: Style;
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly draw: Draw;
  readonly opacity: number;
  readonly totalMatrix: DOMMatrix;
  readonly parentRect: DOMRect;
  readonly logLevel: string;
  readonly element: Element;
  readonly internalState: unknown;
  readonly scale: number;
}
/** Draws an element's own box, and answers how to end what it has set for its children. */
export type DrawElement = (request: ElementRequest) => Promise<{ readonly cleanupAfterChildren: () => void }>;

type Corner = 'topLeft' | 'topRight' | 'bottomRight' | 'bottomLeft';
export type BorderRadius = Readonly<Record<Corner, { readonly horizontal: number; readonly vertical: number }>>;
export interface Box {
  readonly ctx: OffscreenCanvasRenderingContext2D;
  readonly rect: DOMRect;
  readonly borderRadius: BorderRadius;
  readonly computedStyle: Style;
  readonly logLevel: string;
}

export interface Parts {
  parseBorderRadius(written: {
    readonly borderRadius: string;
    readonly width: number;
    readonly height: number;
  }): BorderRadius;
  setClipPath(request: {
    readonly ctx: OffscreenCanvasRenderingContext2D;
    readonly clipPath: string;
    readonly rect: DOMRect;
  }): () => void;
  /** Despite its name it draws the shadows of a box. */
  readonly drawBorderRadius: DrawBoxShadows;
  /** null: there is nothing to see. */
  getBackgroundFill(request: {
    readonly backgroundImage: string;
    readonly backgroundPosition: string;
    readonly backgroundSize: string;
    readonly backgroundColor: string;
    readonly contextToDraw: OffscreenCanvasRenderingContext2D;
    readonly boundingRect: DOMRect;
    readonly offsetLeft: number;
    readonly offsetTop: number;
  }): string | CanvasGradient | null;
  drawBackground(
    request: Omit<ElementRequest, 'draw' | 'opacity' | 'totalMatrix' | 'parentRect'> & {
      readonly backgroundImage: string;
      readonly backgroundColor: string;
      readonly backgroundClip: string;
      readonly offsetLeft: number;
      readonly offsetTop: number;
    },
  ): Promise<void>;
  drawBorder(box: Box): void;
  drawOutline(box: Box): void;
  drawDomElement(element: Element): Draw;
  readonly findWords: FindWords;
  getCanvasFontStretch(value: string): CanvasFontStretch;
  applyTextTransform(text: string, transform: string): string;
  handleTextNode(
    request: NodeRequest & { readonly node: Text; readonly onlyBackgroundClipText: boolean },
  ): Promise<Processed>;
  makeDOMMatrix(transform: string | undefined): DOMMatrix;
  parsePaintOrder(value: string): { readonly strokeFirst: boolean };
  processNode(request: NodeRequest & { readonly element: Element; readonly draw: Draw }): Promise<Processed>;
}

export interface Responsiveness {
  readonly waitIfNeeded: () => Promise<void>;
}
type CreateResponsiveness = (options: {
  readonly intervalInMilliseconds: number | null;
  readonly now: () => number;
  readonly wait: () => Promise<void>;
}) => Responsiveness;

/** Shadows are drawn on a canvas of their own each, and from there. */
export type BoxShadow = Omit<Box, 'ctx' | 'borderRadius'> & {
  readonly borderRadius: unknown;
  readonly ctx: { drawImage(image: CanvasImageSource, x: number, y: number): void };
};
/** What of a text is drawn in one stroke, and where it stands. */
export type FindWords = (span: HTMLElement) => readonly { readonly text: string; readonly rect: DOMRect }[];
/** Draws the words of a text. */
export type DrawText = (request: unknown) => Draw;
export type DrawBoxShadows = (request: BoxShadow) => void;

interface Seams {
  readonly parts: Parts;
  readonly replace: {
    createLayer(make: (original: CreateLayer) => CreateLayer): void;
    drawElement(make: (original: DrawElement) => DrawElement): void;
    drawText(make: (original: DrawText) => DrawText): void;
    findWords(make: (original: FindWords) => FindWords): void;
    createPageResponsivenessController(make: (original: CreateResponsiveness) => CreateResponsiveness): void;
  };
}

/** null where the module was not built by our plugin, as in a development server that bundles it beforehand. */
export const seams: Seams | null = isOpened(renderer) ? renderer : null;

function isOpened(module: object): module is Seams {
  return 'parts' in module && 'replace' in module;
}
