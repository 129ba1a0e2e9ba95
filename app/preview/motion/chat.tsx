import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitChat } from '$shared/motion/fit-chat';
import type { ChatBubble, FittedChat } from '$shared/motion/fit-chat';
import type { ChatProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Initial } from './parts/initial';
import { Panel, cardPanel, inksOn } from './parts/panel';
import { leavingOpacity } from './parts/move';
import { partOpacity, pieceStyle } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { useStage } from './parts/stage';
import type { Stage } from './parts/stage';
import { TypingDots } from './parts/typing-dots';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';

/** A talk: who answers is seen typing first, then the bubble comes. */
export const Chat = sided(DrawnChat);

function DrawnChat(props: ChatProps): ReactNode {
  const { messages, box, size, look } = props;
  const minSize = props.minSize ?? size * 0.5;
  const chat = useMemo(
    () => fitChat(messages, { width: box.width, height: box.height, size, minSize, look }),
    [messages, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const top = Math.max(0, (box.height - chat.height) / 2);
  return (
    <Whole box={box} after={stage.after} size={size}>
      {chat.bubbles.map((bubble, index) => (
        <Bubble
          key={index}
          bubble={{ ...bubble, y: bubble.y + top }}
          chat={chat}
          props={props}
          stage={stage}
          from={index / chat.bubbles.length}
          to={(index + 1) / chat.bubbles.length}
        />
      ))}
    </Whole>
  );
}

interface BubbleProps {
  readonly bubble: ChatBubble;
  readonly chat: FittedChat;
  readonly props: ChatProps;
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
}

function Bubble({ bubble, chat, props, stage, from, to }: BubbleProps): ReactNode {
  const { look, colors, box, enter = 'fade-rise' } = props;
  if (stage.progress < from && stage.progress < 1) return null;
  const { size, pad, disc } = chat;
  const said = from + (to - from) * (bubble.mine ? 0.12 : 0.55);
  const waits = !bubble.mine && stage.progress < said;
  const arrival = stage.entrance(said, to);
  const face = stage.entrance(from, from + (to - from) * 0.4);
  const round = Math.max(Math.min(look.radius * 1.4, size), size * 0.62);
  const sharp = size * 0.16;
  const corners = bubble.mine ? [round, round, sharp, round] : [round, round, round, sharp];
  const panel = bubble.mine ? { fill: colors.accent } : cardPanel(look, colors);
  const ink = inksOn(bubble.mine, colors);
  const radius = corners.map((corner) => `${Math.round(corner)}px`).join(' ');
  const waiting = size * 2.6;
  const x = bubble.x;
  const foot = bubble.y + bubble.height;
  return (
    <>
      {bubble.name ? (
        <SetLines
          fitted={bubble.name}
          font={fontOfTypeface(look.label)}
          color={colors.soft}
          x={x}
          y={bubble.y - size * 0.5 - bubble.name.height}
          width={box.width * 0.8}
          enter="fade-rise"
          arrival={face}
        />
      ) : null}
      {bubble.face !== null ? (
        <Initial
          of={bubble.face}
          x={x - disc - size * 0.45}
          y={foot - disc}
          size={disc}
          radius={disc / 2}
          face={look.heading}
          fill={colors.accent}
          color={colors.onAccent}
          arrival={face}
        />
      ) : null}
      {waits ? (
        <>
          <Panel
            x={x}
            y={foot - size * 1.6}
            width={waiting}
            height={size * 1.6}
            radius={radius}
            {...panel}
            opacity={partOpacity(face, 3)}
          />
          <TypingDots
            x={x}
            y={foot - size * 1.6}
            width={waiting}
            height={size * 1.6}
            size={size * 0.3}
            color={colors.soft}
            clock={stage.clock}
            opacity={leavingOpacity(stage.after)}
          />
        </>
      ) : (
        <div
          style={{
            position: 'absolute',
            left: Math.round(x),
            top: Math.round(bubble.y),
            width: Math.round(bubble.width),
            height: Math.round(bubble.height),
            transformOrigin: bubble.mine ? '100% 100%' : '0% 100%',
            ...(arrival.linear < 1 ? pieceStyle(enter, arrival, size * 0.7) : {}),
          }}
        >
          <Panel
            x={0}
            y={0}
            width={bubble.width}
            height={bubble.height}
            radius={radius}
            {...panel}
            opacity={partOpacity(arrival)}
          />
          <SetLines
            fitted={bubble.text}
            font={fontOfTypeface(look.body)}
            color={ink.text}
            x={pad}
            y={pad}
            width={bubble.width - pad * 2}
            enter={enter === 'none' ? 'none' : 'fade-rise'}
            arrival={arrival}
          />
        </div>
      )}
    </>
  );
}
