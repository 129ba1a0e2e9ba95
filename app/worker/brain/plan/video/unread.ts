import type { Phrase } from '../../reading/phrase';

/** What nothing has read of a phrase, as typed, line breaks kept. */
export function unread(phrase: Phrase): string {
  const pieces = phrase.pieces().map((piece) => piece.lines());
  return pieces
    .join(' ')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .replace(/([,;:])(?:\s*[,;])+/g, '$1')
    .trim();
}
