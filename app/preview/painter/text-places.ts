import type { TextPlace } from './measure';
import type { Parts } from './seams';

export interface Word {
  readonly text: string;
  /** From the corner of the whole text. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}
export interface PlacedText {
  readonly words: readonly Word[];
  ascent: number | null;
  descent: number;
}

/** Texts whose words were placed before stay in memory up to so many. */
const LIMIT = 2000;

/**
 * Where the words of a text stand within it. To find out, the text is split in the document, once for each word; so the
 * answer is kept for as long as text, type and width stay the same. Moving a text does not move its words within it.
 */
export class TextPlaces {
  readonly #parts: Parts;
  readonly #range = document.createRange();
  readonly #placed = new Map<string, PlacedText>();

  constructor(parts: Parts) {
    this.#parts = parts;
    // The same words in a font that came later.
    document.fonts.addEventListener('loadingdone', () => this.#placed.clear());
  }

  rectOf(node: Text): DOMRect {
    this.#range.selectNodeContents(node);
    return this.#range.getBoundingClientRect();
  }

  place({ node, style, rect }: TextPlace, root: Element): PlacedText {
    this.#range.selectNodeContents(node);
    const lines = this.#range.getClientRects();
    const key = [
      node.data,
      style.font,
      style.fontVariationSettings,
      style.fontFeatureSettings,
      style.fontKerning,
      style.fontVariantCaps,
      style.letterSpacing,
      style.wordSpacing,
      style.textTransform,
      style.textAlign,
      style.whiteSpace,
      style.direction,
      widthAround(node, root),
      ...Array.from(lines, ({ left, top, width, height }) => [left - rect.left, top - rect.top, width, height]).flat(),
    ].join('\n');
    let placed = this.#placed.get(key);
    if (!placed) {
      if (this.#placed.size > LIMIT) this.#placed.clear();
      this.#placed.set(key, (placed = this.#split(node, style, rect)));
    }
    return placed;
  }

  #split(node: Text, style: CSSStyleDeclaration, whole: DOMRect): PlacedText {
    const span = document.createElement('span');
    node.before(span);
    span.append(node);
    span.textContent = this.#parts.applyTextTransform(node.data, style.textTransform);
    const words = this.#parts.findWords(span).map(({ text, rect }) => ({
      text,
      left: rect.left - whole.left,
      right: rect.right - whole.left,
      top: rect.top - whole.top,
      height: rect.height,
    }));
    span.replaceWith(node);
    return { words, ascent: null, descent: 0 };
  }
}

/** Of the block that the text is set in: half of what is left of it may be rounded either way. */
function widthAround(node: Text, root: Element): number {
  let around = node.parentElement;
  while (around && around !== root && getComputedStyle(around).display === 'inline') around = around.parentElement;
  return around?.getBoundingClientRect().width ?? 0;
}
