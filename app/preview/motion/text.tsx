import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitText } from '$shared/motion/fit-text';
import type { TextProps } from '$shared/motion/props/words';
import { timing } from '$shared/motion/timing';
import { useArrivals } from './arrival';
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
  const wordCounts = fitted.lines.map((line) => line.text.split(' ').length);
  const pieces = enter === 'word-stagger' ? wordCounts.reduce((sum, count) => sum + count, 0) : fitted.lines.length;
  const arrivals = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    pieces: enter === 'typewriter' ? 1 : pieces,
    gapSeconds: enter === 'word-stagger' ? timing.wordGap : 0.11,
    longestSeconds: enter === 'word-stagger' ? timing.longestWordCascade : timing.longestCascade,
  });
  const still: Arrival = { linear: 1, moved: 1, settled: 1 };
  const letters = fitted.lines.map((line) => line.text.length);
  const allLetters = letters.reduce((sum, count) => sum + count, 0);
  let wordsBefore = 0;
  let lettersBefore = 0;
  return (
    <>
      {fitted.lines.map((line, index) => {
        const words = arrivals.slice(wordsBefore, wordsBefore + (wordCounts[index] ?? 0));
        wordsBefore += wordCounts[index] ?? 0;
        const typed = typedLine(arrivals[0] ?? still, lettersBefore, letters[index] ?? 0, allLetters);
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
            arrival={enter === 'typewriter' ? typed : (arrivals[index] ?? still)}
            words={words}
          />
        );
      })}
    </>
  );
}

/** A line is typed after the ones before it, at the same speed. */
function typedLine(whole: Arrival, before: number, own: number, all: number): Arrival {
  const linear = Math.min(1, Math.max(0, (whole.linear * all - before) / Math.max(1, own)));
  return { linear, moved: linear, settled: linear };
}
