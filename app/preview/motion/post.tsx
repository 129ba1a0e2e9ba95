import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitPost } from '$shared/motion/fit-post';
import type { PostProps } from '$shared/motion/props/screens';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Line } from './line';
import { Initial } from './parts/initial';
import { leavingOpacity } from './parts/move';
import { Panel, cardPanel } from './parts/panel';
import { partOpacity, wholeStyle } from './parts/pieces';
import { SetLines, fading } from './parts/set-lines';
import { useStage } from './parts/stage';
import { sided } from './parts/sides';
import { round } from './typography';

/** A post from a social network: the card comes, the text is read out line by line, the numbers follow. */
export const Post = sided(DrawnPost);

function DrawnPost(props: PostProps): ReactNode {
  const { author, handle, text, metrics, box, size, look, colors } = props;
  const minSize = props.minSize ?? size * 0.5;
  const fitted = useMemo(
    () =>
      fitPost(
        { author, handle: handle ?? null, text, metrics: metrics ?? [] },
        { width: box.width, height: box.height, size, minSize, look },
      ),
    [author, handle, text, metrics, box.width, box.height, size, minSize, look],
  );
  const stage = useStage(props);
  const { pad, disc } = fitted;
  const [heading, body] = [fontOfTypeface(look.heading), fontOfTypeface(look.body)];
  const opened = stage.entrance(0, 0.45);
  const height = Math.min(box.height, fitted.height);
  const names = fitted.author.height + (fitted.handle ? fitted.smallSize * 0.55 + fitted.handle.height : 0);
  const nameY = pad + (disc - names) / 2;
  const nameX = pad + disc + fitted.nameSize * 0.8;
  const step = 0.35 / Math.max(1, fitted.text.lines.length);
  const metricsArrive = stage.entrance(0.72, 1);
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: Math.round(box.y + (box.height - height) / 2),
        width: box.width,
        height: Math.round(height),
        ...(opened.linear < 1
          ? {
              transform: `translateY(${round((1 - opened.moved) * size * 1.6)}px) rotate(${round((1 - opened.moved) * -2.5)}deg)`,
            }
          : wholeStyle(stage.after, size)),
      }}
    >
      <Panel
        x={0}
        y={0}
        width={box.width}
        height={height}
        radius={Math.max(look.radius, fitted.size * 0.4)}
        {...cardPanel(look, colors)}
        opacity={partOpacity(opened)}
      />
      <Initial
        of={author}
        x={pad}
        y={pad}
        size={disc}
        radius={disc / 2}
        face={look.heading}
        fill={colors.accent}
        color={colors.onAccent}
        arrival={stage.entrance(0.12, 0.5)}
      />
      <SetLines
        fitted={fitted.author}
        font={heading}
        color={colors.text}
        x={nameX}
        y={nameY}
        width={box.width - nameX - pad}
        enter="fade-rise"
        arrival={stage.entrance(0.16, 0.55)}
      />
      {fitted.handle ? (
        <SetLines
          fitted={fitted.handle}
          font={body}
          color={colors.soft}
          x={nameX}
          y={nameY + fitted.author.height + fitted.smallSize * 0.55}
          width={box.width - nameX - pad}
          enter="fade-rise"
          arrival={stage.entrance(0.22, 0.6)}
        />
      ) : null}
      {fitted.text.lines.map((line, index) => (
        <Line
          key={index}
          text={line.text}
          font={body}
          size={fitted.text.size}
          color={colors.text}
          x={pad}
          y={fitted.textY + index * fitted.text.lineHeight}
          width={box.width - pad * 2}
          align={undefined}
          enter="fade-rise"
          arrival={fading(stage.entrance(0.3 + index * step, 0.65 + index * step))}
          words={[]}
        />
      ))}
      {fitted.metrics.length > 0 ? (
        <Panel
          x={pad}
          y={fitted.metricsY - fitted.smallSize * 1.1}
          width={(box.width - pad * 2) * metricsArrive.settled}
          height={2}
          radius={0}
          fill={colors.muted}
          opacity={metricsArrive.linear <= 0 ? 0 : leavingOpacity(stage.after)}
        />
      ) : null}
      {fitted.metrics.flatMap((metric, index) =>
        (
          [
            ['value', heading, colors.text, metric.x],
            ['label', body, colors.soft, metric.labelX],
          ] as const
        ).map(([part, font, color, x]) => (
          <Line
            key={`${index}${part}`}
            text={metric[part]}
            font={font}
            size={fitted.smallSize}
            color={color}
            x={x}
            y={fitted.metricsY}
            width={box.width - x}
            align="left"
            enter="fade-rise"
            arrival={fading(metricsArrive)}
            words={[]}
          />
        )),
      )}
    </div>
  );
}
