import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitTerminal } from '$shared/motion/fit-terminal';
import { measureText } from '$shared/motion/measure-text';
import type { TerminalProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Caret, caretShows } from './parts/caret';
import { MonoWindow, monoColors, monoStyle } from './parts/mono-window';
import { leavingOpacity } from './parts/move';
import { Sign } from './parts/sign';
import { useStage } from './parts/stage';
import { alwaysFromLeft } from './parts/sides';

/** Letters' worth of time that an answer takes, and the wait before it. */
const answerTime = 7;
const wait = 14;

/** A session: commands are typed, their output comes at once, and the caret waits for the next. */
export const Terminal = alwaysFromLeft(DrawnTerminal);

function DrawnTerminal(props: TerminalProps): ReactNode {
  const { lines, title, box, size, look, colors, enter = 'typewriter' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const font = useMemo(() => fontOfTypeface(look.mono), [look.mono]);
  const fitted = useMemo(
    () => fitTerminal(lines, { width: box.width, height: box.height, size, minSize, look }),
    [lines, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const mono = monoColors(colors);
  const opacity = leavingOpacity(stage.after);
  const opened = stage.entrance(0, 0.14);
  const times = fitted.rows.map((row) =>
    row.kind === 'command' ? row.text.length + (row.first ? wait : 0) : answerTime,
  );
  const all = times.reduce((sum, time) => sum + time, 0);
  const now = enter === 'typewriter' ? stage.part(0.08, 1).linear * all : all;
  const inks = { command: mono.tokens.plain, output: mono.soft, success: mono.added, error: mono.removed };
  let before = 0;
  let caret = { x: fitted.pad + fitted.indent, row: 0 };
  const rows = fitted.rows.map((row, index) => {
    const start = before + (row.kind === 'command' && row.first && index > 0 ? wait * 0.6 : 0);
    const shown =
      row.kind === 'command' ? Math.max(0, Math.floor(now - start)) : now >= start + 2 ? row.text.length : 0;
    before += times[index] ?? 0;
    const begun = now >= start || index === 0;
    if (begun && row.kind === 'command')
      caret = { x: fitted.pad + fitted.indent + measureText(row.text.slice(0, shown), font, fitted.size), row: index };
    return { row, shown, begun };
  });
  const done = now >= all;
  if (done) caret = { x: fitted.pad + fitted.indent, row: rows.length };
  const yOf = (index: number): number => fitted.bar + fitted.pad + index * fitted.lineHeight;
  const prompt = (index: number): ReactNode => (
    <div
      key={`p${index}`}
      style={{ ...monoStyle('$', font, fitted.size, mono.accent, fitted.pad, yOf(index), fitted.lineHeight), opacity }}
    >
      $
    </div>
  );
  return (
    <MonoWindow {...{ box, fitted, title, font, look, mono, opened }} em={size}>
      {rows.map(({ row, shown, begun }, index) => {
        if (!begun || opened.linear < 1) return null;
        const y = yOf(index);
        const mark = row.first && shown > 0 && (row.kind === 'success' || row.kind === 'error');
        return (
          <div key={index} style={{ position: 'absolute', left: 0, top: 0 }}>
            {row.kind === 'command' && row.first ? prompt(index) : null}
            {mark ? (
              <Sign
                icon={row.kind === 'success' ? 'check' : 'x'}
                x={fitted.pad - fitted.size * 0.1}
                y={y + (fitted.lineHeight - fitted.size) / 2}
                size={fitted.size}
                color={inks[row.kind]}
                weight={3}
                opacity={opacity}
              />
            ) : null}
            <div
              dir="ltr"
              style={{
                ...monoStyle(
                  row.text,
                  font,
                  fitted.size,
                  inks[row.kind],
                  fitted.pad + fitted.indent,
                  y,
                  fitted.lineHeight,
                ),
                opacity,
              }}
            >
              {row.text.slice(0, shown)}
            </div>
          </div>
        );
      })}
      {done ? prompt(rows.length) : null}
      {opened.linear >= 1 && (!done || caretShows(stage.clock)) ? (
        <Caret
          x={caret.x + fitted.size * 0.05}
          y={yOf(caret.row) + fitted.lineHeight * 0.16}
          width={fitted.size * 0.56}
          height={fitted.lineHeight * 0.68}
          color={mono.tokens.plain}
          opacity={0.85}
          after={stage.after}
        />
      ) : null}
    </MonoWindow>
  );
}
