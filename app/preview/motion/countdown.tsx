import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitCounted } from '$shared/motion/fit-count';
import { fitText } from '$shared/motion/fit-text';
import { digitEm, faceOf } from '$shared/motion/measure-text';
import type { CountdownProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import { arrivalOf, standing, useArrivals } from './arrival';
import { Line } from './line';
import { leavingOpacity } from './parts/move';
import { strokeDrawn } from './parts/stroke';
import { alwaysFromLeft } from './parts/sides';
import { round } from './typography';

/** How much of the time belongs to what it was counted down for. */
const endShare = 0.12;

/** Figures in a ring that empties with each of them; then the ending, or zero, stands. */
export const Countdown = alwaysFromLeft(DrawnCountdown);

function DrawnCountdown(props: CountdownProps): ReactNode {
  const { box, size, look, colors, ending, enter = 'pop' } = props;
  const from = Math.max(1, Math.min(60, Math.round(props.from)));
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const heading = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const [whole = standing] = useArrivals({ ...props, pieces: 1, gapSeconds: 0, longestSeconds: 1 });
  const minSize = props.minSize ?? size * 0.12;
  const last = useMemo(
    () =>
      fitText({
        text: ending ?? '0',
        font: heading,
        width: box.width,
        height: box.height,
        size: size * (ending === undefined ? 1 : 0.6),
        minSize,
        leading: 1.02,
        maxLines: 4,
      }),
    [ending, heading, box.width, box.height, size, minSize],
  );
  const progress = enter === 'none' ? 1 : whole.linear;
  if (progress >= 1 - endShare) {
    const linear = Math.min(1, (progress - 1 + endShare) / endShare);
    const arrival = { ...arrivalOf(linear, props.ease ?? 'snappy'), after: whole.after };
    const top = box.y + (box.height - last.height) / 2;
    // What was counted stays above what it was counted for, so that any frame shows a countdown.
    const { text: counted, size: small } = fitCounted({
      from,
      font: figure,
      width: box.width,
      size: Math.max(minSize, last.size * 0.26),
      minSize,
    });
    const room = top - small * 2.2 >= box.y && ending !== undefined;
    return (
      <>
        {room ? (
          <Line
            text={counted}
            font={figure}
            size={small}
            color={colors.soft}
            x={box.x}
            y={top - small * 2.2}
            width={box.width}
            align="center"
            enter="fade-rise"
            arrival={arrival}
            markColor={colors.accent}
            onMarkColor={colors.onAccent}
          />
        ) : null}
        {last.lines.map((line, index) => (
          <Line
            key={index}
            text={line.text}
            font={heading}
            size={last.size}
            color={colors.text}
            x={box.x}
            y={top + index * last.lineHeight}
            width={box.width}
            align="center"
            enter={enter === 'pop' ? 'slam' : enter}
            arrival={arrival}
            markColor={colors.accent}
            onMarkColor={colors.onAccent}
          />
        ))}
      </>
    );
  }
  const counted = (progress / (1 - endShare)) * from;
  const shown = from - Math.min(from - 1, Math.floor(counted));
  const through = counted - Math.floor(counted);
  const side = Math.floor(Math.min(box.width, box.height));
  const digits = String(shown).length;
  const face = faceOf(figure).metrics.capHeight / 1000;
  const set = Math.min((side * 0.42) / face, (side * 0.6) / (digitEm(figure) * Math.max(digits, String(from).length)));
  const radius = side * 0.46;
  const stroke = Math.max(6, side * 0.035);
  const center = side / 2;
  const opacity = Math.min(1, whole.linear * 12) * leavingOpacity(whole.after);
  const around = `M${center} ${round(center - radius)} A${round(radius)} ${round(radius)} 0 1 1 ${round(center - 0.02)} ${round(center - radius)}`;
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: Math.round(box.x + (box.width - side) / 2),
          top: Math.round(box.y + (box.height - side) / 2),
          width: side,
          height: side,
        }}
      >
        <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
          <circle
            cx={center}
            cy={center}
            r={round(radius)}
            fill="none"
            stroke={colors.muted}
            strokeWidth={round(stroke)}
            strokeOpacity={round(opacity)}
          />
          <path
            d={around}
            fill="none"
            stroke={colors.accent}
            strokeWidth={round(stroke)}
            strokeLinecap="round"
            {...strokeDrawn(around, 1 - through)}
            strokeOpacity={round(opacity)}
          />
        </svg>
      </div>
      <Line
        text={String(shown)}
        font={figure}
        size={round(set)}
        color={colors.text}
        x={box.x}
        y={box.y + box.height / 2 - (face * set) / 2}
        width={box.width}
        align="center"
        enter="pop"
        arrival={{ ...arrivalOf(Math.min(1, through * 3 + 0.12), 'snappy'), after: whole.after }}
      />
    </>
  );
}
