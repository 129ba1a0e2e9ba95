import { decodeFace } from './decode-face';
import type { Face } from './decode-face';
import { fallbackFamily } from './fallback-family';
import { faceMetrics } from './generated/font-metrics';
import type { FaceMetrics } from './generated/font-metrics';
import { remember } from './remember';
import { hasOtherLetters } from './script-letters';
import { scriptAdvance } from './script-widths';

/** A face at a size. Tracking is in em, as designers say it: -0.02 is tight. */
export interface TextFont {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly tracking: number;
}

/** Decoding is work, and the same few faces are asked for again and again. */
const faces = remember<Face>(64);

export function faceOf(font: Pick<TextFont, 'family' | 'weight' | 'italic'>): Face {
  return faces(`${font.family}|${font.weight}|${font.italic}`, () => decodeFace(nearest(font)));
}

function nearest(font: Pick<TextFont, 'family' | 'weight' | 'italic'>): FaceMetrics {
  const ofFamily = faceMetrics.filter((metrics) => metrics.family === font.family);
  const ofStyle = ofFamily.filter((metrics) => (metrics.style === 'italic') === font.italic);
  const candidates = ofStyle.length > 0 ? ofStyle : ofFamily.length > 0 ? ofFamily : faceMetrics;
  return candidates.reduce((best, metrics) =>
    farFrom(metrics.weight, font.weight) < farFrom(best.weight, font.weight) ? metrics : best,
  );
}

/** As browsers choose: a heavy letter rather heavier, a light one rather lighter. */
function farFrom(weight: number, wanted: number): number {
  const tilt = wanted > 500 ? weight > wanted : weight < wanted || weight <= 500;
  return Math.abs(weight - wanted) + (tilt || weight === wanted ? 0 : 1000);
}

/** Their faces are as wide as they are high, but for Korean syllables. */
const syllable = /^[\u{ac00}-\u{d7a3}]$/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u{fe00}-\u{fe0f}\u{1f3fb}-\u{1f3ff}]$/u;
const fullWidth =
  /^[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{20000}-\u{3fffd}]$/u;
const pictograph = /^[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]$/u;

/**
 * A letter our faces lack is drawn by a face of the system, whose widths nobody knows. These are on the wide side:
 * a text that is set a little too small is better than one that leaves its box.
 */
function foreignAdvance(character: string): number {
  if (zeroWidth.test(character)) return 0;
  if (syllable.test(character)) return 920;
  if (fullWidth.test(character)) return 1000;
  if (pictograph.test(character)) return 1300;
  return 680;
}

function baseLetter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0xc0 || (code > 0x24f && !greekOrCyrillic.test(character))
    ? character
    : (character.normalize('NFD')[0] ?? character);
}

const greekOrCyrillic = /[\u0370-\u052f]/;

const widths = remember<number>(4000);

/** Width in em. */
export function measureEm(text: string, font: TextFont): number {
  if (text.length > 40) return addUp(text, font);
  return widths(`${fontKey(font)}|${text}`, () => addUp(text, font));
}

export function fontKey({ family, weight, italic, tracking }: TextFont): string {
  return `${family}|${weight}|${italic ? 'i' : 'r'}|${tracking}`;
}

function addUp(text: string, font: TextFont): number {
  const { kerning } = faceOf(font);
  const tracking = trackingFor(text, font) * 1000;
  let width = 0;
  const others = hasOtherLetters(text);
  const letters = others ? Array.from(text) : [];
  let previous = '';
  let index = 0;
  for (const character of text) {
    const advance = advanceIn(character, font);
    const standIn = advance ?? advanceInFallback(character, font);
    const other = others && standIn === undefined ? scriptAdvance(letters, index, font.weight) : undefined;
    width += (standIn ?? other ?? foreignAdvance(character)) + tracking;
    index += 1;
    const base = advance === undefined ? '' : baseLetter(character);
    if (previous && base) width += kerning.get(previous + base) ?? 0;
    previous = base;
  }
  return width / 1000;
}

/** An accented letter is as wide as its base, unless its face says otherwise. */
function advanceIn(character: string, font: Pick<TextFont, 'family' | 'weight' | 'italic'>): number | undefined {
  const { advances } = faceOf(font);
  const own = advances.get(character.codePointAt(0) ?? 0);
  return own ?? advances.get(baseLetter(character).codePointAt(0) ?? 0);
}

/** Greek and Cyrillic have a bundled face beside every one that lacks them. */
function advanceInFallback(character: string, { family, weight }: TextFont): number | undefined {
  if (!greekOrCyrillic.test(character)) return undefined;
  return advanceIn(character, { family: fallbackFamily(family), weight, italic: false });
}

export function measureText(text: string, font: TextFont, size: number): number {
  return measureEm(text, font) * size;
}

/** Joined scripts fall apart when they are tracked, and full-width letters touch when they are tracked tightly. */
export function trackingFor(text: string, font: TextFont): number {
  if (isJoined(text)) return 0;
  return font.tracking < 0 && hasOtherLetters(text) ? 0 : font.tracking;
}

/** Its letters join or stack: what of it moves by itself is a word. */
export function isJoined(text: string): boolean {
  return joinedScript.test(text);
}

const joinedScript = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u0900-\u1fff\u3040-\ud7ff]/;

/** The direction of the first letter that has one, as browsers decide it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = rightToLeft.exec(text);
  if (!first) return 'ltr';
  const other = leftToRight.exec(text);
  return other && other.index < first.index ? 'ltr' : 'rtl';
}

/** Among what is read from the right, a line that begins with a name in other letters is read so too. */
export function directionIn(text: string, fromRight = false): 'ltr' | 'rtl' {
  return fromRight && rightToLeft.test(text) ? 'rtl' : directionOf(text);
}

/** Of several texts together: that of most of their words. */
export function directionOfAll(texts: readonly string[]): 'ltr' | 'rtl' | null {
  const words = texts.flatMap((text) => text.split(/\s+/));
  const fromRight = words.filter((word) => rightToLeft.test(word)).length;
  const fromLeft = words.filter((word) => leftToRight.test(word)).length;
  return fromRight + fromLeft === 0 ? null : fromRight >= fromLeft ? 'rtl' : 'ltr';
}

/** How far, in em, the ink of the first letter stands off the left edge: to be taken back for a flush edge. */
export function leftBearingEm(text: string, font: TextFont): number {
  const code = baseLetter(text[0] ?? '').charCodeAt(0);
  return (faceOf(font).bearings[code - 0x21] ?? 0) / 1000;
}

/** The widest digit, in em: the cell of a number that counts without jittering. */
export function digitEm(font: TextFont): number {
  return Math.max(...[...'0123456789'].map((digit) => measureEm(digit, font)));
}
