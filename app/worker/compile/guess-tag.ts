import { SceneSyntaxError } from './scene-syntax-error';

const tagStart = /<(\/?)([A-Za-z_$][\w$.:-]*|(?=>))/g;

/** Code that is all angle brackets would otherwise be read to its end from each of them. */
const LONGEST_TAG = 5000;

interface Tag {
  readonly name: string;
  readonly at: number;
}

/**
 * Code that does not parse often lacks a closing tag, and the parser notices only far below. This reads nothing but
 * tags, so it may suspect code that is right: it is for code that the parser has refused, or as a cheap first look.
 */
export function guessWrongTag(source: string): SceneSyntaxError | null {
  const open: Tag[] = [];
  for (const found of source.matchAll(tagStart)) {
    const tag = { name: found[2] ?? '', at: found.index };
    if (found[1] !== '/') {
      // Right after a name or a bracket it may be a type's parameter or a comparison; those are never closed.
      const doubtful = /[\w$)\]]/.test(source.charAt(found.index - 1)) && !source.includes(`</${tag.name}`);
      if (!doubtful && !closesItself(source, found.index + found[0].length)) open.push(tag);
      continue;
    }
    const opened = open.pop();
    if (!opened) return wrong(`</${tag.name}> closes nothing`, source, tag);
    if (opened.name !== tag.name) {
      const { line } = place(source, opened);
      return wrong(`<${opened.name}> of line ${line} is closed by </${tag.name}>`, source, tag);
    }
  }
  const left = open.pop();
  return left ? wrong(`<${left.name}> is opened but never closed`, source, left) : null;
}

/** Reads attributes up to the tag's `>`: braces may hold anything, quotes hide everything. */
function closesItself(source: string, from: number): boolean {
  let depth = 0;
  let quote = '';
  for (let index = from; index < Math.min(source.length, from + LONGEST_TAG); index++) {
    const character = source.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') {
      quote = character;
    } else if (character === '{') {
      depth++;
    } else if (character === '}') {
      depth--;
    } else if (character === '>' && depth === 0) {
      return source.slice(from, index).trimEnd().endsWith('/');
    }
  }
  return false;
}

function wrong(reason: string, source: string, tag: Tag): SceneSyntaxError {
  const { line, column } = place(source, tag);
  return new SceneSyntaxError(reason, line, column);
}

function place(source: string, { at }: Tag): { readonly line: number; readonly column: number } {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
