import { largest } from './fit-room';
import type { Room } from './fit-room';
import { hardWrap, linesOf } from './mono-lines';
import { fontOfTypeface } from './typeface';

export interface TerminalLine {
  readonly kind: 'command' | 'output' | 'success' | 'error';
  readonly text: string;
}

export interface TerminalRow extends TerminalLine {
  /** The first row of a line: it has the prompt, or the tick. */
  readonly first: boolean;
  /** Which of the lines it belongs to. */
  readonly line: number;
}

export interface FittedTerminal {
  readonly size: number;
  readonly rows: readonly TerminalRow[];
  readonly lineHeight: number;
  readonly bar: number;
  readonly pad: number;
  /** From the pad to the text: the prompt stands in between. */
  readonly indent: number;
  readonly height: number;
  /** Rows at the top that had no room. */
  readonly left: number;
}

const mostLines = 60;

/** A session in its window; where it is too long the start has scrolled away, as it would have. */
export function fitTerminal(
  lines: readonly TerminalLine[],
  { width, height, size, minSize, look }: Room,
): FittedTerminal {
  const font = fontOfTypeface(look.mono);
  return largest({ size, minSize }, (tried, last) => {
    const lineHeight = Math.round(tried * 1.62);
    const [bar, pad, indent] = [Math.round(tried * 1.9), Math.round(tried * 1.1), Math.round(tried * 1.3)];
    const room = width - pad * 2 - indent;
    const most = Math.max(1, Math.floor((height - bar - pad * 2) / lineHeight) - 1);
    const rows = lines.slice(0, mostLines).flatMap(({ kind, text }, line) =>
      linesOf(text)
        .flatMap((part) => hardWrap(part, room / tried, font))
        .map((part, at): TerminalRow => ({ kind, text: part, first: at === 0, line })),
    );
    const broken = rows.length > lines.length && !last && tried > size * 0.7;
    const shown = rows.slice(Math.max(0, rows.length - most));
    return {
      size: tried,
      rows: shown,
      lineHeight,
      bar,
      pad,
      indent,
      // One more, where the next command would be.
      height: bar + pad * 2 + (shown.length + 1) * lineHeight,
      left: rows.length - shown.length,
      fits: rows.length <= most && !broken,
    };
  });
}
