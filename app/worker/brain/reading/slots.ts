import { colorModifiers, colorNames } from '../lexicon/color-names';
import { cssColors } from '../lexicon/css-colors';
import { isLookWord, placesWithColor } from '../lexicon/palettes';
import { parseColor } from '../slots/colors';
import { findDurations } from '../slots/durations';
import type { Token } from './tokens';

const longestName = 3;
const longestModifiers = 3;

/**
 * Colours and lengths of time become one token each, `§c#12235a` and `§d2.5s`: rules read their place in the sentence,
 * and what was typed is still there should they turn out to be words for a viewer.
 */
export function maskSlots(source: string, tokens: readonly Token[]): Token[] {
  return maskDurations(source, maskColors(source, tokens));
}

function merge(source: string, run: readonly Token[], norm: string): Token[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  return [
    { raw: source.slice(first.start, last.end), norm, kind: 'slot', start: first.start, end: last.end, quoted: null },
  ];
}

function maskColors(source: string, tokens: readonly Token[]): Token[] {
  const masked: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const length = colorLength(tokens, index);
    const run = tokens.slice(index, index + length);
    const color = length > 0 ? parseColor(run.map((token) => token.norm).join(' ')) : null;
    masked.push(...(color ? merge(source, run, `§c${color}`) : tokens.slice(index, index + 1)));
    index += color ? length : 1;
  }
  return masked;
}

/** How many tokens from here are a colour: modifiers, then the longest name. */
function colorLength(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first) return 0;
  if (first.kind === 'hex') return 1;
  if (first.kind !== 'word' || isName(tokens, start) || isPlace(tokens, start)) return 0;
  for (let modifiers = 0; modifiers <= longestModifiers; modifiers++) {
    const at = start + modifiers;
    for (let length = longestName; length > 0; length--) {
      const run = tokens.slice(at, at + length);
      if (
        run.length === length &&
        run.every((token) => token.kind === 'word') &&
        isColorName(run.map((token) => token.norm).join(' '))
      )
        return modifiers + length;
    }
    const word = tokens[at];
    if (word?.kind === 'hex' && modifiers > 0) return 0;
    const modifier =
      word?.kind === 'word' &&
      (Object.hasOwn(colorModifiers, word.norm) ||
        (word.norm === 'very' && /^(?:dark|light)$/.test(tokens[at + 1]?.norm ?? '')));
    if (!modifier) return 0;
  }
  return 0;
}

function isColorName(text: string): boolean {
  return [text, text.replace(/(?:ish|y)$/, '')].some(
    (name) => Object.hasOwn(colorNames, name) || Object.hasOwn(cssColors, name),
  );
}

/** "Ocean tones", "like the ocean" are more than the one blue. */
function isPlace(tokens: readonly Token[], index: number): boolean {
  if (!placesWithColor.has(tokens[index]?.norm ?? '')) return false;
  const before = tokens[index - 1]?.norm ?? '';
  const like = /^(?:an?|the)$/.test(before) ? tokens[index - 2]?.norm : before;
  return like === 'like' || isLookWord(tokens[index + 1]?.norm ?? '');
}

/** "Red Bull" is a name: capitals in a row inside a sentence. */
function isName(tokens: readonly Token[], index: number): boolean {
  const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.raw);
  if (!capital(tokens[index])) return false;
  if (index === 0)
    return (
      capital(tokens[1]) &&
      !capital(tokens[2]) &&
      isColorName(tokens[0]?.norm ?? '') &&
      !/^(?:background|text|letters|bars|theme)$/.test(tokens[1]?.norm ?? '')
    );
  return capital(tokens[index + 1]) || capital(tokens[index - 1]);
}

function maskDurations(source: string, tokens: readonly Token[]): Token[] {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.norm !== '' && text !== '') text += ' ';
    starts.push(text.length);
    text += token.norm;
  }
  const masked: Token[] = [];
  let index = 0;
  for (const { from, to, norm } of findDurations(text)) {
    const first = starts.findIndex((start, at) => start === from && tokens[at]?.norm !== '');
    const after = starts.findIndex((start, at) => start >= to && tokens[at]?.norm !== '');
    const end = after < 0 ? tokens.length : after;
    const last = tokens[end - 1];
    if (first < index || !last || (starts[end - 1] ?? 0) + last.norm.length > to) continue;
    masked.push(...tokens.slice(index, first), ...merge(source, tokens.slice(first, end), norm));
    index = end;
  }
  return [...masked, ...tokens.slice(index)];
}
