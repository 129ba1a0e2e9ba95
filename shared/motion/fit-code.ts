import { largest } from './fit-room';
import type { Room } from './fit-room';
import { measureEm } from './measure-text';
import { linesOf, softWrap } from './mono-lines';
import { fontOfTypeface } from './typeface';

export interface CodeRow {
  readonly text: string;
  /** Of the line it belongs to, from 1; null: it goes on from the row before, or says how many lines are left out. */
  readonly number: number | null;
  readonly line: number | null;
  readonly mark: 'added' | 'removed' | null;
}

export interface FittedCode {
  readonly size: number;
  readonly rows: readonly CodeRow[];
  readonly lineHeight: number;
  readonly bar: number;
  readonly pad: number;
  /** From the window's edge to the code: the numbers stand in between. */
  readonly gutter: number;
  readonly height: number;
  /** Lines that had no room. */
  readonly left: number;
}

const mostLines = 200;

/** Code in a window: as large as it can be without a line being broken, then broken, then cut at the foot. */
export function fitCode(code: string, diff: boolean, { width, height, size, minSize, look }: Room): FittedCode {
  const font = fontOfTypeface(look.mono);
  const given = linesOf(code).slice(0, mostLines);
  // In a patch every line without a sign has a space for it; lines of plain code keep their own.
  const spaced = diff && given.every((line) => line === '' || /^[-+ @\\]/.test(line));
  const lines = given.map((line) => {
    const mark = diff ? markOf(line) : null;
    const text = mark === null && !(spaced && line.startsWith(' ')) ? line : line.slice(1);
    return { mark, text, em: measureEm(text, font) } as const;
  });
  const widest = Math.max(0, ...lines.map((line) => line.em));
  return largest({ size, minSize }, (tried, last) => {
    const metrics = codeMetrics(tried, lines.length);
    const room = width - metrics.gutter - metrics.pad;
    const most = Math.max(1, Math.floor((height - metrics.bar - metrics.pad * 2) / metrics.lineHeight));
    // A broken line is better than tiny code, but not by much; where there is more height than width, by more.
    const breaks = last || tried <= Math.max(minSize, size * (height > width ? 0.85 : 0.62));
    const wide = widest * tried > room;
    if (wide && !breaks) return { ...metrics, size: tried, rows: [], left: 0, height: 0, fits: false };
    const rows = lines.flatMap(({ text, mark, em }, index) =>
      (em * tried > room ? softWrap(text, room / tried, font) : [text]).map((part, at): CodeRow => ({
        text: part,
        mark,
        line: index + 1,
        number: at === 0 ? index + 1 : null,
      })),
    );
    const shown = rows.length > most ? rows.slice(0, Math.max(0, most - 1)) : rows;
    const left = lines.length - (shown.at(-1)?.line ?? 0);
    const all =
      rows.length > most
        ? [...shown, { text: `… ${left} more`, number: null, line: null, mark: null } satisfies CodeRow]
        : rows;
    return {
      ...metrics,
      size: tried,
      rows: all,
      left,
      height: metrics.bar + metrics.pad * 2 + all.length * metrics.lineHeight,
      fits: rows.length <= most,
    };
  });
}

function codeMetrics(size: number, count: number) {
  const digits = String(count).length;
  const pad = Math.round(size * 1.1);
  return {
    lineHeight: Math.round(size * 1.62),
    bar: Math.round(size * 1.9),
    pad,
    gutter: Math.round(pad + size * (0.62 * digits + 1.1)),
  };
}

function markOf(line: string): CodeRow['mark'] {
  if (/^(?:\+\+\+|---) [ab]\//.test(line)) return null;
  return line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : null;
}
