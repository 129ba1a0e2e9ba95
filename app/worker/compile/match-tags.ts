import { getFormattedTokens } from 'sucrase';
import { SceneSyntaxError } from './scene-syntax-error';

/** `line:column-line:column label …`, counted from 1; only where tags begin and end is read. */
const tagEdge = /^(\d+):(\d+)-\d+:\d+ +(jsxTagStart|jsxTagEnd) /;
const tagName = /^<\s*(\/?)\s*([\p{ID_Start}$_]?[\p{ID_Continue}$.:-]*)/u;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly line: number;
  readonly column: number;
}

/** Sucrase reads `<b>…</i>` without a word, so the pairs are checked over its tokens. */
export function findMismatchedTag(source: string): SceneSyntaxError | null {
  if (!source.includes('</')) return null;
  const lines = source.split('\n');
  const starts: Tag[] = [];
  const open: Tag[] = [];
  for (const row of getFormattedTokens(source, { transforms: ['typescript', 'jsx'] }).split('\n')) {
    const edge = tagEdge.exec(row);
    if (!edge) continue;
    const [line, column] = [Number(edge[1]), Number(edge[2])];
    if (edge[3] === 'jsxTagStart') {
      starts.push(readTag(lines, line, column));
      continue;
    }
    const tag = starts.pop();
    if (!tag) continue;
    if (!tag.closes) {
      if (!closesItself(lines, line, column)) open.push(tag);
      continue;
    }
    const opened = open.pop();
    if (opened && opened.name !== tag.name) {
      const reason = `<${opened.name}> of line ${opened.line} is closed by </${tag.name}>`;
      return new SceneSyntaxError(reason, tag.line, tag.column);
    }
  }
  return null;
}

function readTag(lines: readonly string[], line: number, column: number): Tag {
  const found = tagName.exec((lines[line - 1] ?? '').slice(column - 1));
  return { name: found?.[2] ?? '', closes: found?.[1] === '/', line, column };
}

/** Whether the last thing before the tag's `>` is a slash. */
function closesItself(lines: readonly string[], line: number, column: number): boolean {
  let before = (lines[line - 1] ?? '').slice(0, column - 1).trimEnd();
  for (let above = line - 2; before === '' && above >= 0; above--) before = (lines[above] ?? '').trimEnd();
  return before.endsWith('/');
}
