import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitPrompt } from '$shared/motion/fit-prompt';
import type { FittedText } from '$shared/motion/fit-text';
import { measureText } from '$shared/motion/measure-text';
import type { PromptProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Line } from './line';
import { Panel, cardPanel } from './parts/panel';
import { Glyph } from './parts/glyph';
import { caretShows, useStage } from './parts/stage';
import { TypingDots } from './parts/typing-dots';
import { round } from './typography';

/** A wish is typed into a box and sent; the answer streams in under it. */
export function Prompt(props: PromptProps): ReactNode {
  const { prompt, answer, box, size, look, colors, enter = 'typewriter' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const fitted = useMemo(
    () => fitPrompt(prompt, answer ?? null, { width: box.width, height: box.height, size, minSize, look }),
    [prompt, answer, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const font = fontOfTypeface(look.body);
  const opened = stage.part(0, 0.14);
  const typing = answer === undefined ? stage.part(0.1, 0.9) : stage.part(0.1, 0.5);
  const sent = answer === undefined ? stage.part(0.92, 1) : stage.part(0.52, 0.6);
  const streamed = stage.part(0.66, 1);
  const typed = enter === 'typewriter' ? typing.linear : 1;
  const top = Math.round(box.y + Math.max(0, (box.height - fitted.height) / 2));
  const textY = (fitted.panel - fitted.prompt.height) / 2;
  const press = 1 - 0.14 * Math.sin(Math.min(1, sent.linear) * Math.PI);
  const buttonX = box.width - fitted.pad - fitted.button;
  const buttonY = fitted.panel - fitted.pad - fitted.button;
  const caret = caretAt(fitted.prompt, typed, (text) => measureText(text, font, fitted.size));
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: box.x,
          top,
          width: box.width,
          height: Math.round(fitted.panel),
          transform: `translateY(${round((1 - opened.moved) * size)}px)`,
        }}
      >
        <Panel
          x={0}
          y={0}
          width={box.width}
          height={fitted.panel}
          radius={Math.max(look.radius, fitted.size * 0.55)}
          {...cardPanel(look, colors)}
          edge={sent.linear > 0 || typed <= 0 ? colors.muted : colors.accent}
          opacity={Math.min(1, opened.linear * 3)}
        />
        <Typed
          fitted={fitted.prompt}
          shown={typed}
          color={colors.text}
          x={fitted.pad}
          y={textY}
          width={buttonX - fitted.pad}
          font={font}
        />
        {opened.linear >= 1 && sent.linear <= 0 && (typed < 1 || caretShows(stage.clock)) ? (
          <Panel
            x={fitted.pad + caret.x + fitted.size * 0.08}
            y={textY + caret.line * fitted.prompt.lineHeight - fitted.size * 0.2}
            width={Math.max(3, fitted.size * 0.07)}
            height={fitted.size * 1.1}
            radius={0}
            fill={colors.accent}
            opacity={1}
          />
        ) : null}
        <div
          style={{
            position: 'absolute',
            left: Math.round(buttonX),
            top: Math.round(buttonY),
            width: fitted.button,
            height: fitted.button,
            transform: `scale(${round(press)})`,
          }}
        >
          <Panel
            x={0}
            y={0}
            width={fitted.button}
            height={fitted.button}
            radius={fitted.button / 2}
            fill={colors.accent}
            opacity={Math.min(1, opened.linear * 3)}
          />
          <Glyph
            name="up"
            x={fitted.button * 0.24}
            y={fitted.button * 0.24}
            size={fitted.button * 0.52}
            color={colors.onAccent}
            opacity={Math.min(1, opened.linear * 3)}
          />
        </div>
      </div>
      {fitted.answer && sent.linear >= 1 ? (
        <>
          <Glyph
            name="spark"
            x={box.x + fitted.size * 0.15}
            y={top + fitted.answerY - fitted.size * 0.22}
            size={fitted.size * 1.15}
            color={colors.accent}
            filled
          />
          {streamed.linear <= 0 ? (
            <TypingDots
              x={box.x + fitted.answerX}
              y={top + fitted.answerY - fitted.size * 0.2}
              width={fitted.size * 1.6}
              height={fitted.size * 1.1}
              size={fitted.size * 0.26}
              color={colors.soft}
              clock={stage.clock}
            />
          ) : (
            <Typed
              fitted={fitted.answer}
              shown={streamed.linear}
              color={colors.text}
              x={box.x + fitted.answerX}
              y={top + fitted.answerY}
              width={box.width - fitted.answerX}
              font={font}
            />
          )}
        </>
      ) : null}
    </>
  );
}

interface TypedProps {
  readonly fitted: FittedText;
  readonly shown: number;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: ReturnType<typeof fontOfTypeface>;
}

/** All lines typed as one text. */
function Typed({ fitted, shown, color, x, y, width, font }: TypedProps): ReactNode {
  const all = fitted.lines.reduce((sum, line) => sum + line.text.length, 0);
  let before = 0;
  return (
    <>
      {fitted.lines.map((line, index) => {
        const linear = Math.min(1, Math.max(0, (shown * all - before) / Math.max(1, line.text.length)));
        before += line.text.length;
        return (
          <Line
            key={index}
            text={line.text}
            font={font}
            size={fitted.size}
            color={color}
            x={x}
            y={y + index * fitted.lineHeight}
            width={width}
            align={undefined}
            enter="typewriter"
            arrival={{ linear, moved: linear, settled: linear }}
            words={[]}
          />
        );
      })}
    </>
  );
}

function caretAt({ lines }: FittedText, shown: number, widthOf: (text: string) => number) {
  let left = Math.floor(shown * lines.reduce((sum, line) => sum + line.text.length, 0) + 0.0001);
  for (const [line, { text }] of lines.entries()) {
    if (left <= text.length) return { line, x: widthOf(text.slice(0, left)) };
    left -= text.length;
  }
  return { line: 0, x: 0 };
}
