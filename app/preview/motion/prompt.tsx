import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitPrompt } from '$shared/motion/fit-prompt';
import type { PromptProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Panel, cardPanel } from './parts/panel';
import { leavingOpacity } from './parts/move';
import { windowStyle } from './parts/mono-window';
import { partOpacity } from './parts/pieces';
import { Sign } from './parts/sign';
import { useStage } from './parts/stage';
import { TypedLines } from './parts/typed-lines';
import { TypingDots } from './parts/typing-dots';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { round } from './typography';

/** A wish is typed into a box and sent; the answer streams in under it. */
export const Prompt = sided(DrawnPrompt);

function DrawnPrompt(props: PromptProps): ReactNode {
  const { prompt, answer, box, size, look, colors, enter = 'typewriter' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const fitted = useMemo(
    () => fitPrompt(prompt, answer ?? null, { width: box.width, height: box.height, size, minSize, look }),
    [prompt, answer, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const font = fontOfTypeface(look.body);
  const opened = stage.entrance(0, 0.14);
  const typing = answer === undefined ? stage.part(0.1, 0.9) : stage.part(0.1, 0.5);
  const sent = answer === undefined ? stage.part(0.92, 1) : stage.part(0.52, 0.6);
  const streamed = stage.part(0.66, 1);
  const typed = enter === 'typewriter' ? typing.linear : 1;
  const top = Math.round(Math.max(0, (box.height - fitted.height) / 2));
  const textY = (fitted.panel - fitted.prompt.height) / 2;
  const press = 1 - 0.14 * Math.sin(Math.min(1, sent.linear) * Math.PI);
  const buttonX = box.width - fitted.pad - fitted.button;
  const buttonY = fitted.panel - fitted.pad - fitted.button;
  const shown = partOpacity(opened, 3);
  const left = leavingOpacity(stage.after);
  return (
    <Whole box={box} after={stage.after} size={size}>
      <div
        style={{
          position: 'absolute',
          left: 0,
          top,
          width: box.width,
          height: Math.round(fitted.panel),
          ...(opened.linear < 1 ? windowStyle(opened, size) : {}),
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
          opacity={shown}
        />
        <TypedLines
          fitted={fitted.prompt}
          shown={typed}
          color={colors.text}
          x={fitted.pad}
          y={textY}
          width={buttonX - fitted.pad}
          font={font}
          caret={opened.linear >= 1 && sent.linear <= 0 ? { color: colors.accent, clock: stage.clock } : null}
          after={stage.after}
        />
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
            opacity={shown}
          />
          <Sign
            icon="arrow-up"
            x={fitted.button * 0.24}
            y={fitted.button * 0.24}
            size={fitted.button * 0.52}
            color={colors.onAccent}
            weight={2.4}
            opacity={shown}
          />
        </div>
      </div>
      {fitted.answer && sent.linear >= 1 ? (
        <>
          <Sign
            icon="sparkles"
            x={fitted.size * 0.15}
            y={top + fitted.answerY - fitted.size * 0.22}
            size={fitted.size * 1.15}
            color={colors.accent}
            filled
            weight={1.4}
            opacity={left}
          />
          {streamed.linear <= 0 ? (
            <TypingDots
              x={fitted.answerX}
              y={top + fitted.answerY - fitted.size * 0.2}
              width={fitted.size * 1.6}
              height={fitted.size * 1.1}
              size={fitted.size * 0.26}
              color={colors.soft}
              clock={stage.clock}
              opacity={left}
            />
          ) : (
            <TypedLines
              fitted={fitted.answer}
              shown={streamed.linear}
              color={colors.text}
              x={fitted.answerX}
              y={top + fitted.answerY}
              width={box.width - fitted.answerX}
              font={font}
              caret={null}
              after={stage.after}
            />
          )}
        </>
      ) : null}
    </Whole>
  );
}
