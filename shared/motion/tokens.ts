export type TokenKind = 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'name' | 'tag' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

interface Grammar {
  readonly keywords: ReadonlySet<string>;
  readonly comment: string | null;
  /** From here to its counterpart, over lines. */
  readonly block: readonly [string, string] | null;
  readonly quotes: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const script =
  'as async await break case catch class const continue default delete do else enum export extends false finally for from function if implements import in instanceof interface let new null of return static super switch this throw true try type typeof undefined var void while yield';
const slashes = { comment: '//', block: ['/*', '*/'], quotes: '"\'`' } as const;
const hash = { comment: '#', block: null, quotes: '"\'' } as const;

const grammars: Readonly<Record<string, Grammar>> = {
  js: { ...slashes, keywords: words(script) },
  python: {
    ...hash,
    keywords: words(
      'and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield',
    ),
  },
  bash: {
    ...hash,
    keywords: words(
      'case cd do done echo elif else esac exit export fi for function if in local return set then while',
    ),
  },
  sql: {
    comment: '--',
    block: ['/*', '*/'],
    quotes: '\'"',
    keywords: words(
      'add all alter and as asc between by case create delete desc distinct drop else end exists from full group having in index inner insert into is join left like limit not null on or order outer primary right select set table then union unique update values view when where with',
    ),
  },
  go: {
    ...slashes,
    keywords: words(
      'break case chan const continue default defer else fallthrough false for func go goto if import interface map nil package range return select struct switch true type var',
    ),
  },
  rust: {
    ...slashes,
    quotes: '"',
    keywords: words(
      'as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while',
    ),
  },
  css: { comment: null, block: ['/*', '*/'], quotes: '"\'', keywords: words('important and not only screen from to') },
  json: { comment: null, block: null, quotes: '"', keywords: words('true false null') },
  html: { comment: null, block: ['<!--', '-->'], quotes: '"\'', keywords: words('') },
};

const named: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'js',
  ts: 'js',
  tsx: 'js',
  jsx: 'js',
  node: 'js',
  java: 'js',
  c: 'js',
  'c++': 'js',
  'c#': 'js',
  swift: 'js',
  kotlin: 'js',
  php: 'js',
  py: 'python',
  sh: 'bash',
  shell: 'bash',
  zsh: 'bash',
  golang: 'go',
  rs: 'rust',
  scss: 'css',
  xml: 'html',
  svelte: 'html',
  vue: 'html',
  yaml: 'bash',
  yml: 'bash',
  toml: 'bash',
  ruby: 'python',
};

/** What a piece of code is written in, as far as its looks tell. */
export function languageOf(code: string, said: string | null): string {
  const wanted = said?.toLowerCase().trim() ?? '';
  const known = named[wanted] ?? wanted;
  if (known in grammars) return known;
  if (/^\s*[[{]\s*["\]}]/.test(code)) return 'json';
  if (/^\s*<[a-z!]/i.test(code)) return 'html';
  if (/^\s*(?:select|insert|update|create table|with)\b/i.test(code)) return 'sql';
  if (/^\s*(?:def |from \w+ import|import \w+$|print\()|:\s*\n\s+/m.test(code) && !/[{;]/.test(code)) return 'python';
  if (/\bfunc \w|^package \w/m.test(code)) return 'go';
  if (/\bfn \w+|\blet mut\b/.test(code)) return 'rust';
  if (/^\s*[.#@]?[\w-]+\s*\{[^}]*:[^}]*;/m.test(code) && !/\b(?:const|function|class|return)\b/.test(code))
    return 'css';
  if (/^\s*(?:npm|git|cd|sudo|curl|echo|#!)/m.test(code)) return 'bash';
  return 'js';
}

/** Lines of code, each cut into pieces by what they are. Comments over several lines go on where they stopped. */
export function tokensOf(lines: readonly string[], language: string): readonly (readonly Token[])[] {
  const grammar = grammars[language] ?? grammars['js'];
  if (!grammar) return lines.map((text) => [{ kind: 'plain', text }]);
  let inBlock = false;
  return lines.map((line) => {
    const tokens: Token[] = [];
    const push = (kind: TokenKind, text: string): void => {
      if (text !== '') tokens.push({ kind, text });
    };
    let rest = line;
    while (rest !== '') {
      const [open, close] = grammar.block ?? ['', ''];
      if (inBlock || (open !== '' && rest.startsWith(open))) {
        const end = rest.indexOf(close, inBlock ? 0 : open.length);
        const length = end < 0 ? rest.length : end + close.length;
        push('comment', rest.slice(0, length));
        inBlock = end < 0;
        rest = rest.slice(length);
        continue;
      }
      const [kind, text] = next(rest, grammar, language);
      push(kind, text);
      rest = rest.slice(text.length);
    }
    return tokens;
  });
}

function next(rest: string, grammar: Grammar, language: string): readonly [TokenKind, string] {
  if (grammar.comment !== null && rest.startsWith(grammar.comment)) return ['comment', rest];
  const first = rest[0] ?? '';
  if (grammar.quotes.includes(first)) {
    const text = new RegExp(`^${first}(?:\\\\.|[^\\\\${first}])*${first}?`).exec(rest)?.[0] ?? first;
    // Keys of JSON are names.
    return [language === 'json' && /^\s*:/.test(rest.slice(text.length)) ? 'name' : 'string', text];
  }
  if (language === 'html') {
    const tag = /^<\/?[\w:-]*|^\/?>/.exec(rest)?.[0];
    if (tag) return ['tag', tag];
    const attribute = /^[\w:@-]+(?==)/.exec(rest)?.[0];
    if (attribute) return ['name', attribute];
  }
  const number = /^(?:#[0-9a-fA-F]{3,8}\b|\d[\d_.]*(?:e[+-]?\d+)?[a-z%]*)/.exec(rest)?.[0];
  if (number && (first !== '#' || language === 'css')) return ['number', number];
  const word = /^[\p{L}_$@][\p{L}\p{N}_$-]*/u.exec(rest)?.[0];
  if (word) {
    const bare = language === 'css' ? word : (/^[\p{L}\p{N}_$@]+/u.exec(word)?.[0] ?? word);
    if (grammar.keywords.has(language === 'sql' ? bare.toLowerCase() : bare)) return ['keyword', bare];
    const after = rest.slice(bare.length);
    const isName = language === 'css' ? /^\s*:/.test(after) : /^\s*\(/.test(after) || /^\p{Lu}\p{Ll}/u.test(bare);
    return [isName ? 'name' : 'plain', bare];
  }
  return /^\s/.test(rest)
    ? ['plain', /^\s+/.exec(rest)?.[0] ?? ' ']
    : ['sign', rest.slice(0, (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)];
}
