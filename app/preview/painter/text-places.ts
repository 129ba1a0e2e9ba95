import { lineByLine } from './lines';
import type { FindWords, Parts } from './seams';
import type { Style } from './styles';

interface Word {
  readonly text: string;
  /** From the corner of the whole text. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}
export interface PlacedText {
  readonly words: readonly Word[];
  /** Of its font, once it was asked for. */
  metrics: TextMetrics | null;
}

/** Texts whose words were placed before stay in memory up to so many. */
const LIMIT = 2000;

/**
 * Where the words of a text stand within it. To find out, the text is split in the document, once for each word; so the
 * answer is kept for as long as text, style and lines stay the same. Moving a text does not move its words within it.
 */
export class TextPlaces {
  readonly #parts: Parts;
  readonly #findWords: FindWords;
  readonly #range = document.createRange();
  readonly #placed = new Map<string, PlacedText>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#findWords = lineByLine(parts.findWords);
    // The same words in a font that came later.
    document.fonts.addEventListener('loadingdone', () => this.#placed.clear());
  }

  rectOf(node: Text): DOMRect {
    this.#range.selectNodeContents(node);
    return this.#range.getBoundingClientRect();
  }

  place(node: Text, style: Style, rect: DOMRect): PlacedText {
    let key = `${style.type}\n${widthAround(node, style.display)} ${node.data}`;
    this.#range.selectNodeContents(node);
    for (const { left, top, width, height } of this.#range.getClientRects()) {
      key += `\n${left - rect.left} ${top - rect.top} ${width} ${height}`;
    }
    let placed = this.#placed.get(key);
    if (!placed) {
      if (this.#placed.size > LIMIT) this.#placed.clear();
      this.#placed.set(key, (placed = this.#split(node, style.textTransform, rect)));
    }
    return placed;
  }

  #split(node: Text, textTransform: string, whole: DOMRect): PlacedText {
    const span = document.createElement('span');
    node.before(span);
    span.append(node);
    span.textContent = this.#parts.applyTextTransform(node.data, textTransform);
    const words = this.#findWords(span).map(({ text, rect }) => ({
      text,
      left: rect.left - whole.left,
      right: rect.right - whole.left,
      top: rect.top - whole.top,
      height: rect.height,
    }));
    span.replaceWith(node);
    return { words, metrics: null };
  }
}

/** Of the block that the text is set in: half of what is left of it may be rounded either way. */
function widthAround({ parentElement }: Text, display: string): number {
  let block = parentElement;
  if (display === 'inline') {
    do block = block?.parentElement ?? null;
    while (block && getComputedStyle(block).display === 'inline');
  }
  return block?.getBoundingClientRect().width ?? 0;
}
