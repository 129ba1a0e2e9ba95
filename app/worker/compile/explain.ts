import type { Position } from './source-position';

/** A parser's message in words that help somebody who did not write a parser. Lower case: it ends a sentence. */
export function explain(message: string, source: string, position: Position): string {
  const bare = message.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)$/, '');
  const twice = /^Identifier '(.+)' has already been declared$/.exec(bare);
  if (twice) return `“${twice[1]}” is declared twice`;
  const undefinedExport = /^Export '(.+)' is not defined$/.exec(bare);
  if (undefinedExport) return `“${undefinedExport[1]}” is exported but never declared`;
  if (/^Unterminated/.test(bare)) return `${lowerFirst(bare)}: the closing mark is missing`;
  const expected = /, expected "(.+)"$/.exec(bare);
  if (/^Unexpected/.test(bare) || expected) {
    const found = tokenAt(source, position);
    if (found === null) return 'the code ends too early: something that was opened is never closed';
    return `${found} is not expected here${expected ? `; “${expected[1]}” is` : ''}`;
  }
  return lowerFirst(bare);
}

function tokenAt(source: string, { line, column }: Position): string | null {
  const lines = source.split('\n');
  const rest = [(lines[line - 1] ?? '').slice(column), ...lines.slice(line)].join('\n').trimStart();
  const token = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|[\d.]+|\S)/u.exec(rest);
  return token ? `“${token[0]}”` : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
