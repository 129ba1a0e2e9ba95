import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitText } from '$shared/motion/fit-text';
import type { TextProps } from '$shared/motion/props/words';
import { cascades } from '$shared/motion/timing';
import { unitOf, unitsOf } from '$shared/motion/line-units';
import { standing, useArrivals } from './arrival';
import type { Arrival } from './arrival';
import { Line } from './line';

/** A text in a box: as large as `size` if it fits, else smaller, else cut with an ellipsis. */
export function Text(props: TextProps): ReactNode {
  const { text, box, font: family, weight, italic = false, tracking = 0, size, enter = 'fade-rise' } = props;
  const leading = props.leading ?? 1.2;
  const minSize = props.minSize ?? size * 0.4;
  const maxLines = props.maxLines ?? Infinity;
  const font = useMemo(() => ({ family, weight, italic, tracking }), [family, weight, italic, tracking]);
  const fitted = useMemo(
    () => fitText({ text, font, width: box.width, height: box.height, size, minSize, leading, maxLines }),
    [text, font, box.width, box.height, size, minSize, leading, maxLines],
  );
  const unit = unitOf(enter);
  const counts = fitted.lines.map((line) => unitsOf(line.text, unit).length);
  const arrivals = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: enter === 'typewriter' ? 1 : counts.reduce((sum, count) => sum + count, 0),
    ...cascades[unit],
  });
  const letters = fitted.lines.map((line) => line.text.length);
  const allLetters = letters.reduce((sum, count) => sum + count, 0);
  const last = fitted.lines.length - 1;
  let unitsBefore = 0;
  let lettersBefore = 0;
  return (
    <>
      {fitted.lines.map((line, index) => {
        const words = arrivals.slice(unitsBefore, unitsBefore + (counts[index] ?? 0));
        unitsBefore += counts[index] ?? 0;
        const typed = typedLine(arrivals[0] ?? standing, lettersBefore, letters[index] ?? 0, allLetters);
        lettersBefore += letters[index] ?? 0;
        return (
          <Line
            key={index}
            text={line.text}
            font={font}
            size={fitted.size}
            color={props.color}
            x={box.x}
            y={box.y + index * fitted.lineHeight}
            width={box.width}
            align={props.align}
            enter={enter}
            arrival={stressed(enter === 'typewriter' ? typed : (words.at(-1) ?? standing), index, last)}
            words={words}
            markColor={props.markColor}
            onMarkColor={props.onMarkColor}
          />
        );
      })}
    </>
  );
}

/** A line is typed after the ones before it, at the same speed. */
function typedLine(whole: Arrival, before: number, own: number, all: number): Arrival {
  const linear = Math.min(1, Math.max(0, (whole.linear * all - before) / Math.max(1, own)));
  return { ...whole, linear, moved: linear, settled: linear };
}

/** A ring, a stroke or a caret stands at the last line; the others keep still. */
function stressed(arrival: Arrival, index: number, last: number): Arrival {
  const { after } = arrival;
  if (!after || index === last) return arrival;
  const alone = after.emphasis === 'circle' || after.emphasis === 'underline' || after.emphasis === 'caret';
  return alone ? { ...arrival, after: { ...after, emphasis: 'none' } } : arrival;
}
