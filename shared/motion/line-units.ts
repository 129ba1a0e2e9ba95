import type { EnterMotion } from '../schema/motions';
import { graphemesOf } from './fit-text';

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

/** The parts of a line that may move by themselves without the line looking different once they stand. */
export function unitsOf(text: string, unit: LineUnit): readonly string[] {
  if (unit === 'line' || (rightToLeft.test(text) && leftToRight.test(text))) return [text];
  if (unit === 'letter' && !joined.test(text)) return graphemesOf(text);
  const words = text.split(' ');
  return words.map((word, index) => (index < words.length - 1 ? `${word} ` : word));
}
