import { breakRun, graphemesOf } from './break-words';
import { drawable } from './drawable';
import { faceOf, fontKey, measureEm } from './measure-text';
import type { TextFont } from './measure-text';
import { remember } from './remember';
import { hasOtherLetters } from './script-letters';

export interface FitRequest {
  readonly text: string;
  readonly font: TextFont;
  readonly width: number;
  readonly height: number;
  /** The size it is set in if there is room. */
  readonly size: number;
  /** Below this it is cut instead. */
  readonly minSize: number;
  /** From baseline to baseline, in em. */
  readonly leading: number;
  /** Infinity: as many as the height takes. */
  readonly maxLines: number;
  /** Only asked whether it fits, and how high: where its lines break best does not matter. */
  readonly draft?: boolean;
}

export interface FittedLine {
  readonly text: string;
  readonly width: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly FittedLine[];
  /** From the top of the capitals of the first line to the descenders of the last. */
  readonly height: number;
  readonly lineHeight: number;
  readonly truncated: boolean;
  /** A word was wider than the box and stands on several lines. */
  readonly broken: boolean;
}

/** Longer texts can't be read in a scene; measuring them costs time nobody gains from. */
const longestText = 900;
/** Measured widths and a browser's differ by a hair: lines keep this share of the width free. */
const slack = 0.985;

const split = remember<readonly (readonly Word[])[]>(400);

interface Word {
  readonly text: string;
  readonly em: number;
  /** Width of the space before it; 0 between letters of scripts that break anywhere. */
  readonly spaceEm: number;
  readonly glue: string;
}

/** Sets a text into a box: as large as asked if it fits, else smaller, else cut with an ellipsis. */
export function fitText(asked: FitRequest): FittedText {
  const request = withRoomFor(asked);
  const whole = tidy(request.text.slice(0, longestText * 2));
  const text = whole.length > longestText ? `${cutGraphemes(whole, longestText)}…` : whole;
  const paragraphs = split(`${fontKey(request.font)}|${text}`, () =>
    text.split('\n').map((line) => splitWords(line, request.font)),
  );
  const least = Math.min(request.minSize, request.size);
  for (let size = request.size; size >= least; size = nextSize(size, least)) {
    const lines = breakLines(paragraphs, (request.width * slack) / size);
    if (lines && lines.length <= request.maxLines && heightOf(lines.length, size, request) <= request.height + 0.5) {
      if (request.draft) return finish(lines, size, request, whole.length > longestText);
      const balanced = balance(paragraphs, lines.length, (request.width * slack) / size) ?? lines;
      return finish(balanced, size, request, whole.length > longestText);
    }
    if (size <= least) break;
  }
  return cutToFit(paragraphs, least, request);
}

/** Letters that reach higher or lower than Latin ones, or carry signs, would run into each other in tight lines. */
const roomFor: readonly (readonly [RegExp, number])[] = [
  [/[\u0900-\u097f\u0e00-\u0eff]/, 1.42],
  [/[\u0600-\u06ff\u0750-\u077f]/, 1.36],
  [/[\u0590-\u05ff\u2e80-\u9fff\uac00-\ud7a3]/, 1.2],
];

/** The leading that was asked for, or as much as these letters need. */
export function roomyLeading(text: string, leading: number): number {
  if (!hasOtherLetters(text)) return leading;
  return Math.max(leading, roomFor.find(([letters]) => letters.test(text))?.[1] ?? 0);
}

function withRoomFor(request: FitRequest): FitRequest {
  const leading = roomyLeading(request.text, request.leading);
  return leading > request.leading ? { ...request, leading } : request;
}

export function heightOf(
  lineCount: number,
  size: number,
  { font, leading }: Pick<FitRequest, 'font' | 'leading'>,
): number {
  const { capHeight, descent } = faceOf(font).metrics;
  return lineCount === 0 ? 0 : size * (capHeight / 1000 + (lineCount - 1) * leading + Math.min(descent / 1000, 0.24));
}

/** Steps of 3 %, in whole pixels. */
function nextSize(size: number, least: number): number {
  return Math.max(least, Math.min(size - 1, Math.floor(size * 0.97)));
}

function tidy(text: string): string {
  return drawable(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function splitWords(line: string, font: TextFont): Word[] {
  const spaceEm = measureEm(' ', font);
  const words: Word[] = [];
  for (const part of line.split(' ')) {
    if (part === '') continue;
    breakRun(part).forEach((piece, index) => {
      const first = index === 0;
      words.push({ text: piece, em: measureEm(piece, font), spaceEm: first ? spaceEm : 0, glue: first ? ' ' : '' });
    });
  }
  return words;
}

function cutGraphemes(text: string, length: number): string {
  return graphemesOf(text.slice(0, length)).slice(0, -1).join('').trimEnd();
}

type Line = readonly Word[];

/** null when a single word is wider than a line. */
function breakLines(paragraphs: readonly Line[], widthEm: number): Line[] | null {
  const lines: Line[] = [];
  for (const words of paragraphs) {
    let line: Word[] = [];
    let used = 0;
    for (const word of words) {
      if (word.em > widthEm) return null;
      const next = used + (line.length > 0 ? word.spaceEm : 0) + word.em;
      if (line.length > 0 && next > widthEm) {
        lines.push(line);
        line = [word];
        used = word.em;
      } else {
        line.push(word);
        used = next;
      }
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

/** The narrowest measure that needs no more lines: no last line of one lonely word. */
function balance(paragraphs: readonly Line[], lineCount: number, widthEm: number): Line[] | null {
  if (lineCount < 2) return null;
  let narrow = widthEm / lineCount / 2;
  let wide = widthEm;
  let best: Line[] | null = null;
  for (let step = 0; step < 14; step += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(paragraphs, middle);
    if (lines && lines.length <= lineCount) {
      best = lines;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best;
}

function textOf(line: Line): string {
  return line.map((word, index) => (index === 0 ? word.text : word.glue + word.text)).join('');
}

function finish(lines: readonly Line[], size: number, request: FitRequest, truncated: boolean): FittedText {
  return withHeight(lines.map(textOf), size, request, truncated);
}

function withHeight(
  lines: readonly string[],
  size: number,
  request: FitRequest,
  truncated: boolean,
  broken = false,
): FittedText {
  return {
    size,
    lines: lines.map((text) => ({ text, width: measureEm(text, request.font) * size })),
    height: heightOf(lines.length, size, request),
    lineHeight: request.leading * size,
    truncated,
    broken,
  };
}

function cutToFit(paragraphs: readonly Line[], size: number, request: FitRequest): FittedText {
  const widthEm = (request.width * slack) / size;
  const broken = paragraphs.some((words) => words.some((word) => word.em > widthEm));
  const lines =
    breakLines(
      paragraphs.map((words) =>
        words.flatMap((word) => (word.em > widthEm ? splitLongWord(word, widthEm, request.font) : [word])),
      ),
      widthEm,
    ) ?? [];
  let room = Math.min(lines.length, request.maxLines);
  while (room > 1 && heightOf(room, size, request) > request.height + 0.5) room -= 1;
  const texts = lines.slice(0, Math.max(1, room)).map(textOf);
  if (texts.length === lines.length) return withHeight(texts, size, request, false, broken);
  const last = texts.length - 1;
  texts[last] = ellipsed(texts[last] ?? '', widthEm, request.font);
  return withHeight(texts, size, request, true, broken);
}

function splitLongWord(word: Word, widthEm: number, font: TextFont): Word[] {
  const pieces: Word[] = [];
  let piece = '';
  const push = (): void => {
    const first = pieces.length === 0;
    pieces.push({
      text: piece,
      em: measureEm(piece, font),
      spaceEm: first ? word.spaceEm : 0,
      glue: first ? word.glue : '',
    });
  };
  for (const grapheme of graphemesOf(word.text)) {
    if (piece !== '' && measureEm(piece + grapheme, font) > widthEm) {
      push();
      piece = '';
    }
    piece += grapheme;
  }
  push();
  return pieces;
}

/** Cuts at a word where that costs little, else at a letter. */
export function ellipsed(text: string, widthEm: number, font: TextFont): string {
  const bare = (part: string): string => part.replace(/[\s.,:;!?…–—-]+$/u, '');
  let kept = graphemesOf(bare(text));
  while (kept.length > 1 && measureEm(`${kept.join('')}…`, font) > widthEm) kept = kept.slice(0, -1);
  const joined = kept.join('');
  const lastSpace = joined.lastIndexOf(' ');
  const atWord = kept.length < graphemesOf(bare(text)).length && lastSpace > joined.length * 0.7;
  return `${bare(atWord ? joined.slice(0, lastSpace) : joined)}…`;
}

/** One line of at most `width`: the text itself, or cut. */
export function fitLine(text: string, font: TextFont, size: number, width: number): string {
  const line = tidy(text).replaceAll('\n', ' ');
  return measureEm(line, font) * size <= width ? line : ellipsed(line, (width * slack) / size, font);
}
