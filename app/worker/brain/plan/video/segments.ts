/** A text as the statements it is made of: lines, sentences, parts between commas. Nothing inside quotes is cut. */

const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|no|approx|e\.g|i\.e|etc|inc|ltd|co|p\.m|a\.m|jr|sr|feat|\p{Lu})\.$/iu;
const bullet = /^\s*(?:[-–—•*·▪◦✓✔☐→>]|\(?\d{1,2}[.):](?!\d)|\(?[a-h][.)])\s+/u;

export interface Line {
  readonly text: string;
  /** It began with a dash, a dot or a number. */
  readonly listed: boolean;
}

export function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r?\n/)
    .map((line) => ({ text: line.replace(bullet, '').trim(), listed: bullet.test(line) }))
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text));
}

/** Paragraphs are set apart by empty lines. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["”»’)]*(?:\s+|$)|\s*;\s*/gu)) {
    const end = match.index + match[0].length;
    const piece = text.slice(from, end);
    if (abbreviation.test(piece.trimEnd()) || openQuote(piece)) continue;
    found.push(piece);
    from = end;
  }
  found.push(text.slice(from));
  return found.map((piece) => piece.replace(/[\s;]+$/u, '').trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

const openQuote = (text: string): boolean =>
  (text.match(/"/g)?.length ?? 0) % 2 === 1 || (text.match(/[“«]/g)?.length ?? 0) > (text.match(/[”»]/g)?.length ?? 0);

/** Parts between commas; one inside a number or a quotation parts nothing. */
export function partsOf(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/,(?!\d{3}(?!\d))\s*(?:and\s+|&\s+|plus\s+)?/giu)) {
    if (
      openQuote(text.slice(from, match.index)) ||
      (/\d$/.test(text.slice(0, match.index)) && /^,\d/.test(match[0] + text.slice(match.index + match[0].length)))
    )
      continue;
    found.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  found.push(text.slice(from));
  return found.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Without the full stop of a sentence; a title has none. */
export const unstopped = (text: string): string => text.replace(/(?<=[\p{L}\p{N}%)”"’'])\.$/u, '').trim();

export function unquoted(text: string): string | null {
  return /^["“„«](.+)["”“»]$/su.exec(text.trim())?.[1]?.trim() ?? null;
}
