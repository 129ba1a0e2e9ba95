import { graphemesOf } from './break-words';
import { measureEm } from './measure-text';
import type { TextFont } from './measure-text';

/** Broken where the line is full, as in a terminal: spaces are kept, and columns stay columns. */
export function hardWrap(text: string, widthEm: number, font: TextFont): readonly string[] {
  if (measureEm(text, font) <= widthEm) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const grapheme of graphemesOf(text.slice(0, longestLine))) {
    const em = measureEm(grapheme, font);
    if (line !== '' && used + em > widthEm) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += grapheme;
    used += em;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Broken as in an editor: after the last space or bracket that has room, and what goes on stands in by its line's own
 * margin and two more. A word that is wider than its line is broken where that is full.
 */
export function softWrap(text: string, widthEm: number, font: TextFont): readonly string[] {
  const lines: string[] = [];
  // Where a window's edges leave no room at all, an empty rest still has to fit.
  const room = Math.max(0, widthEm);
  const indent = `${/^ */.exec(text)?.[0] ?? ''}  `;
  const margin = measureEm(indent, font) < room / 2 ? indent : '';
  let rest = text.slice(0, longestLine);
  while (measureEm(rest, font) > room) {
    const [full = rest] = hardWrap(rest, room, font);
    const own = lines.length === 0 ? rest.search(/\S/) : margin.length;
    const places = [...full.matchAll(/[ ([{,;.](?=\S)/g)].map(({ index, 0: sign }) =>
      sign === '.' ? index : index + 1,
    );
    const before = /^\s*/.exec(rest)?.[0].length ?? 0;
    // A sign that is wider than its line stands there alone: nothing is put off for ever.
    const least = before + (graphemesOf(rest.slice(before))[0]?.length ?? 1);
    const at = Math.max(least, places.findLast((place) => place > own && place < full.length) ?? full.length);
    lines.push(rest.slice(0, at).trimEnd());
    rest = margin + rest.slice(at).trimStart();
  }
  return rest.trim() === '' ? lines : [...lines, rest];
}

const longestLine = 400;

/** Lines of a text, without the margin that all of them share. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ').split('\n');
  while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return Number.isFinite(margin) ? lines.map((line) => line.slice(margin).trimEnd()) : [''];
}
