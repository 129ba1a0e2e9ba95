import { findQuotes } from './quotes';

/**
 * A message as tokens. `raw` is what the person typed and is the only thing that ever ends up in a scene;
 * `norm` is what the rules read (lower case, slang spelt out, typos mended) and never leaves the brain.
 */
export interface Token {
  readonly raw: string;
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'hex' | 'address' | 'quote' | 'punctuation' | 'break' | 'emoji' | 'slot';
  readonly start: number;
  readonly end: number;
  /** What stands between the quotation marks; null for every other kind. */
  readonly quoted: string | null;
}

/** Stands in `norm` for quoted text, so that no rule can read into it. */
export const QUOTE_MARK = '§q';
export const BREAK_MARK = '¶';

const TOP_LEVEL =
  'com|org|net|io|dev|app|ai|co|de|fr|es|it|pt|br|uk|eu|us|ca|in|nl|ch|at|se|no|dk|pl|jp|info|me|tv|shop|store|edu|gov|xyz|club|studio|design|cafe|life|live|art|fm|gg|so|ly|page|site|online|tech|example';
const ADDRESS = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s"“”]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[a-z0-9À-ɏ][a-z0-9À-ɏ-]*(?:\\.[a-z0-9À-ɏ-]+)*\\.(?:${TOP_LEVEL})(?![a-z0-9À-ɏ])(?:\\/[^\\s"“”]*)?`,
  'iy',
);
const HEX = /#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![\p{L}\p{N}])/iuy;
// A comma is part of a number before three digits (10,000), or as a decimal comma before a unit (2,5 s).
const NUMBER =
  /[#$€£¥]?(?:(?<![\p{L}\p{N}])[-−])?[$€£¥]?\d+(?:[.:]\d+|[,’']\d{3}(?!\d)|,\d{1,2}(?=\s?(?:s|secs?|seconds?|min|minutes?|%|million|billion|k)(?!\p{L})))*(?:\s?%|\p{L}[\p{L}\p{N}]*)?\+?/uy;
/** "it's" is two words, "Ann's" is a name and its ending. */
const CONTRACTION = /(?:it|that|what|there|who|how|where|here|let|he|she|everything|nobody)['’]s(?![\p{L}\p{N}])/iuy;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/iuy;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:['’&/]|-)(?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}_]+)*/uy;
const ARROW = /(?:-|=)+>|→|⇒/y;
const BREAK = /[\r\n]+/y;
const SPACE = /[^\S\r\n]+/y;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u20e3]+/uy;

const kinds = [
  ['break', BREAK],
  ['punctuation', ARROW],
  ['address', ADDRESS],
  ['hex', HEX],
  ['number', NUMBER],
  ['word', CONTRACTION],
  ['word', POSSESSIVE],
  ['word', WORD],
  ['emoji', EMOJI],
] as const;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

export function plainNorm(raw: string): string {
  return raw.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[§¶|]/g, ' ');
}

/** `spell` turns the raw form of a word into the form the rules read. */
export function tokenize(source: string, spell: (word: string, index: number) => string): Token[] {
  const quotes = findQuotes(source);
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const quote = quotes.find((candidate) => candidate.start === at);
    if (quote) {
      tokens.push({
        raw: source.slice(at, quote.end),
        norm: QUOTE_MARK,
        kind: 'quote',
        start: at,
        end: quote.end,
        quoted: quote.text,
      });
      at = quote.end;
      continue;
    }
    const space = matchAt(SPACE, source, at);
    if (space) {
      at += space.length;
      continue;
    }
    const token = readToken(source, at, spell, tokens.length);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(source: string, at: number, spell: (word: string, index: number) => string, index: number): Token {
  for (const [kind, pattern] of kinds) {
    let raw = matchAt(pattern, source, at);
    if (!raw) continue;
    if (kind === 'address') raw = raw.replace(/[.,;:!?)]+$/, '');
    const norm =
      kind === 'break'
        ? BREAK_MARK
        : kind === 'emoji'
          ? ''
          : kind === 'word'
            ? spell(raw, index)
            : plainNorm(raw).replace(/\s+%/, '%');
    return { raw, norm, kind, start: at, end: at + raw.length, quoted: null };
  }
  // A whole code point, so that a surrogate pair is never cut; a lone surrogate stands for itself.
  const raw = String.fromCodePoint(source.codePointAt(at) ?? 0);
  // An exclamation mark changes nothing of a request, but it is part of a title.
  const norm = raw === '!' ? '' : plainNorm(raw).trim();
  return { raw, norm, kind: 'punctuation', start: at, end: at + raw.length, quoted: null };
}
