import type { EnterMotion } from '../schema/motions';
import { breakRun, graphemesOf } from './break-words';
import { isJoined } from './measure-text';

/** What of a text moves by itself: a whole line, each word, or each letter. */
export type LineUnit = 'line' | 'word' | 'letter';

const units: Partial<Record<EnterMotion, LineUnit>> = {
  'word-stagger': 'word',
  cascade: 'word',
  'char-stagger': 'letter',
  'path-follow': 'letter',
  scramble: 'letter',
  'split-flap': 'letter',
};

export function unitOf(enter: EnterMotion): LineUnit {
  return units[enter] ?? 'line';
}

/** Letters of these join or stack, and a line of both directions is ordered as a whole. */
const joined = /[\u0590-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const leftToRight = /[0-9A-Za-z\u00c0-\u052f]/;

/** What is typed at once: of a joined script a word, since a letter's form depends on the next one. */
export function typedUnits(text: string): readonly string[] {
  return isJoined(text) ? text.split(/(?<= )/) : graphemesOf(text);
}

/** The parts of a line that may move by themselves without the line looking different once they stand. */
export function unitsOf(text: string, unit: LineUnit): readonly string[] {
  if (unit === 'line' || (rightToLeft.test(text) && leftToRight.test(text))) return [text];
  if (unit === 'letter' && !joined.test(text)) return graphemesOf(text);
  const words = text.split(' ');
  return words.flatMap((word, index) => breakRun(index < words.length - 1 ? `${word} ` : word));
}
