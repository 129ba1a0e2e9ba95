import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitCode } from '$shared/motion/fit-code';
import type { CodeRow } from '$shared/motion/fit-code';
import { measureText } from '$shared/motion/measure-text';
import type { CodeProps } from '$shared/motion/props/screens';
import { blend } from '$shared/motion/shade';
import { languageOf, tokensOf } from '$shared/motion/tokens';
import type { Token } from '$shared/motion/tokens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Caret, caretShows } from './parts/caret';
import { MonoWindow, monoColors, monoStyle } from './parts/mono-window';
import type { MonoColors } from './parts/mono-window';
import { Panel } from './parts/panel';
import { leavingOpacity } from './parts/move';
import { useStage } from './parts/stage';
import { alwaysFromLeft } from './parts/sides';
import { round } from './typography';

/** Code in a window: typed in, coloured by what it is, then the lines that matter stand out. */
export const Code = alwaysFromLeft(DrawnCode);

function DrawnCode(props: CodeProps): ReactNode {
  const { code, title, language, emphasised = [], diff = false, box, size, look, colors, enter = 'typewriter' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const font = useMemo(() => fontOfTypeface(look.mono), [look.mono]);
  const fitted = useMemo(
    () => fitCode(code, diff, { width: box.width, height: box.height, size, minSize, look }),
    [code, diff, box.width, box.height, size, minSize, look],
  );
  const tokens = useMemo(
    () =>
      tokensOf(
        fitted.rows.map((row) => row.text),
        languageOf(code, language ?? null),
      ),
    [fitted, code, language],
  );
  const stage = useStage(props);
  const mono = monoColors(colors);
  const left = leavingOpacity(stage.after);
  const opened = stage.entrance(0, 0.16);
  const letters = fitted.rows.map((row) => row.text.length + 2);
  const all = letters.reduce((sum, count) => sum + count, 0);
  const typed = enter === 'typewriter' ? stage.part(0.1, 0.84).linear * all : all;
  const lit = stage.entrance(0.86, 1);
  let before = 0;
  let caret = { x: 0, y: 0 };
  return (
    <MonoWindow {...{ box, fitted, title, font, look, mono, opened }} em={size}>
      {fitted.rows.map((row, index) => {
        const y = fitted.bar + fitted.pad + index * fitted.lineHeight;
        const shown = Math.min(row.text.length, Math.max(0, Math.floor(typed - before)));
        if (typed >= before) caret = { x: fitted.gutter + measureText(row.text.slice(0, shown), font, fitted.size), y };
        before += letters[index] ?? 0;
        return (
          <Row
            key={index}
            row={row}
            tokens={cut(tokens[index] ?? [], shown)}
            y={y}
            width={box.width}
            fitted={fitted}
            mono={mono}
            font={font}
            band={row.line !== null && emphasised.includes(row.line) ? lit.settled : 0}
            opacity={enter === 'typewriter' ? opened.linear : stage.entrance(0.1, 0.6).linear}
            left={left}
          />
        );
      })}
      {enter === 'typewriter' && opened.linear >= 1 && (stage.progress < 0.86 || caretShows(stage.clock)) ? (
        <Caret
          x={caret.x + fitted.size * 0.06}
          y={caret.y + fitted.lineHeight * 0.14}
          width={Math.max(3, fitted.size * 0.1)}
          height={fitted.lineHeight * 0.72}
          color={mono.accent}
          after={stage.after}
        />
      ) : null}
    </MonoWindow>
  );
}

interface RowProps {
  readonly row: CodeRow;
  readonly tokens: readonly Token[];
  readonly y: number;
  readonly width: number;
  readonly fitted: ReturnType<typeof fitCode>;
  readonly mono: MonoColors;
  readonly font: ReturnType<typeof fontOfTypeface>;
  readonly band: number;
  readonly opacity: number;
  readonly left: number;
}

function Row({ row, tokens, y, width, fitted, mono, font, band, opacity, left }: RowProps): ReactNode {
  const { size, lineHeight, gutter, pad } = fitted;
  const tint = row.mark === null ? mono.accent : mono[row.mark];
  const marked = row.mark === null ? band : opacity;
  const number = row.mark === null ? (row.number === null ? '' : String(row.number)) : row.mark === 'added' ? '+' : '−';
  return (
    <>
      {marked > 0 ? (
        <>
          <Panel
            x={2}
            y={y}
            width={(width - 4) * marked}
            height={lineHeight}
            radius={0}
            fill={blend(mono.field, tint, 0.16)}
            opacity={left}
          />
          <Panel
            x={2}
            y={y}
            width={Math.max(4, size * 0.14)}
            height={lineHeight}
            radius={0}
            fill={tint}
            opacity={left}
          />
        </>
      ) : null}
      <div
        style={{
          ...monoStyle(
            number,
            font,
            size,
            row.mark === null ? blend(mono.field, mono.soft, 0.8) : tint,
            0,
            y,
            lineHeight,
          ),
          width: Math.round(gutter - size * 0.8),
          textAlign: 'right',
          opacity: round(Math.min(1, opacity * 2) * left),
        }}
      >
        {number}
      </div>
      <div
        dir="ltr"
        style={{
          ...monoStyle(row.text, font, size, mono.tokens.plain, gutter, y, lineHeight),
          width: round(width - gutter - pad * 0.5),
          opacity: round(Math.min(1, opacity * 2) * left),
        }}
      >
        {tokens.map((token, index) => (
          <span
            key={index}
            style={{ color: row.number === null && row.line === null ? mono.soft : mono.tokens[token.kind] }}
          >
            {token.text}
          </span>
        ))}
      </div>
    </>
  );
}

/** The first letters of a line, still in their pieces. */
function cut(tokens: readonly Token[], length: number): readonly Token[] {
  let left = length;
  return tokens.flatMap((token) => {
    const text = token.text.slice(0, Math.max(0, left));
    left -= token.text.length;
    return text === '' ? [] : [{ ...token, text }];
  });
}
