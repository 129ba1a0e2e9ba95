import type { FindWords } from './seams';

const range = document.createRange();
/** Space that a page may take away, and a canvas does not. */
const loose = /^ | $| {2}|[\t\n\r\f]/;

/**
 * A text on one line is drawn in one stroke, as the page does it. The renderer places each word by itself, and a
 * browser's place of a word is off by as much as its font kerns across the space before it.
 */
export const lineByLine =
  (findWords: FindWords): FindWords =>
  (span) => {
    const text = span.textContent;
    if (loose.test(text) && !/^(?:pre|break-spaces)$/.test(getComputedStyle(span).whiteSpace)) return findWords(span);
    if (/[\t\n\r\f]/.test(text)) return findWords(span);
    range.selectNodeContents(span);
    const [first, ...others] = range.getClientRects();
    if (!first || others.some(({ top, height }) => top !== first.top || height !== first.height))
      return findWords(span);
    return [{ text, rect: range.getBoundingClientRect() }];
  };
