import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useVideoConfig } from 'remotion';
import { beatAt, beatEnds } from '$shared/motion/beat-times';
import { fitText } from '$shared/motion/fit-text';
import type { BeatsProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import { arrivalOf, standing, useArrivals } from './arrival';
import { Line } from './line';
import { leavingOpacity } from './parts/move';

/** Phrases that follow each other, each alone and as large as it can be; the ground turns with every other one. */
export function Beats(props: BeatsProps): ReactNode {
  const { beats, box, size, look, colors, enter = 'slam', align = 'center' } = props;
  const { width, height, fps } = useVideoConfig();
  const minSize = props.minSize ?? size * 0.3;
  const font = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const fitted = useMemo(
    () =>
      beats.map((text) =>
        fitText({ text, font, width: box.width, height: box.height, size, minSize, leading: 1, maxLines: 5 }),
      ),
    [beats, font, box.width, box.height, size, minSize],
  );
  const ends = useMemo(() => beatEnds(beats), [beats]);
  const [whole = standing] = useArrivals({ ...props, pieces: 1, gapSeconds: 0, longestSeconds: 1 });
  const progress = enter === 'none' ? 1 : whole.linear;
  const { index, through } = beatAt(ends, progress);
  const text = fitted[index];
  if (!text) return null;
  // It hits within its first third, and in less than half a second however slow the beat.
  const seconds = ((ends[index] ?? 1) - (ends[index - 1] ?? 0)) * ((props.over ?? fps) / fps);
  const linear = enter === 'none' ? 1 : Math.min(1, through / Math.min(0.6, 0.4 / Math.max(0.1, seconds)));
  const arrival = { ...arrivalOf(linear, props.ease ?? 'snappy'), after: whole.after };
  const flooded = index % 2 === 1;
  const top = box.y + (box.height - text.height) / 2;
  return (
    <>
      {flooded ? (
        // The camera only ever comes closer, so this covers the frame.
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: 0,
            width,
            height,
            backgroundColor: colors.accent,
            opacity: leavingOpacity(whole.after),
          }}
        />
      ) : null}
      {text.lines.map((line, row) => (
        <Line
          key={`${index}-${row}`}
          text={line.text}
          font={font}
          size={text.size}
          color={flooded ? colors.onAccent : colors.text}
          x={box.x}
          y={top + row * text.lineHeight}
          width={box.width}
          align={align}
          enter={whole.linear <= 0 || index % 3 !== 2 ? enter : 'mask-rise'}
          arrival={arrival}
          markColor={colors.accent}
          onMarkColor={colors.onAccent}
        />
      ))}
    </>
  );
}
