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

const longestLine = 400;

/** Lines of a text, without the margin that all of them share. */
export function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ').split('\n');
  while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return Number.isFinite(margin) ? lines.map((line) => line.slice(margin).trimEnd()) : [''];
}
