import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitCount } from '$shared/motion/fit-count';
import { formatNumber } from '$shared/motion/format-number';
import { directionOf, faceOf, isJoined, leftBearingEm, measureEm } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { CountProps } from '$shared/motion/props/data';
import { timing } from '$shared/motion/timing';
import { standing, useArrivals } from './arrival';
import { leavingOpacity } from './parts/move';
import { pieceOpacity, pieceStyle } from './parts/pieces';
import { otherSide, Upright, useSides } from './parts/sides';
import { capTopEm, lineBoxEm, round, textStyle } from './typography';

/** A number that counts up, also where everything around it is seen in a mirror. */
export function Count(props: CountProps): ReactNode {
  const { rtl, mirrored } = useSides();
  const align = mirrored ? otherSide(props.align ?? 'left') : (props.align ?? (rtl ? 'right' : undefined));
  return (
    <Upright x={props.box.x} width={props.box.width}>
      <Figure {...props} align={align} />
    </Upright>
  );
}

/** Each digit has a cell of its own, so that nothing jitters; it never overshoots. */
function Figure(props: CountProps): ReactNode {
  const {
    value,
    from = 0,
    decimals = 0,
    prefix = '',
    suffix = '',
    box,
    font: family,
    weight,
    tracking = 0,
    size,
  } = props;
  const italic = props.italic ?? false;
  const minSize = props.minSize ?? size * 0.2;
  const enter = props.enter ?? 'count-up';
  const font = useMemo(() => ({ family, weight, italic, tracking }), [family, weight, italic, tracking]);
  const fitted = useMemo(
    () =>
      fitCount({ value, from, decimals, prefix, suffix, font, width: box.width, height: box.height, size, minSize }),
    [value, from, decimals, prefix, suffix, font, box.width, box.height, size, minSize],
  );
  const [arrival] = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease ?? 'dramatic',
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: 1,
    gapSeconds: 0,
    longestSeconds: timing.countUp,
  });
  const settled = arrival?.settled ?? 1;
  const counting = enter === 'count-up';
  const now = counting && settled < 1 ? from + (value - from) * settled : value;
  const characters = partsOf(fitted.prefix, formatNumber(now, decimals), fitted.suffix);
  // Cells of one width while it runs; as it comes to rest they close up into a well set figure.
  const rest = counting ? Math.min(1, Math.max(0, (settled - 0.9) / 0.099)) : 1;
  const widths = characters.map((character, index) => {
    const own = spacedEm(character, characters[index + 1] ?? '', font) * fitted.size;
    return /\d/.test(character) ? fitted.digitWidth + (own - fitted.digitWidth) * rest : own;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const align = props.align ?? 'left';
  const start =
    align === 'left'
      ? -leftBearingEm(characters[0] ?? '', font) * fitted.size * rest
      : align === 'right'
        ? box.width - total
        : (box.width - total) / 2;
  const cap = (faceOf(font).metrics.capHeight / 1000) * fitted.size;
  const top = box.y + (box.height - cap) / 2 - capTopEm(font) * fitted.size;
  // Figures never overshoot, whatever the movement.
  const calm = arrival ? { ...arrival, moved: settled } : standing;
  const opacity = counting ? Math.min(1, calm.linear * 5) * leavingOpacity(calm.after) : pieceOpacity(enter, calm);
  const move = pieceStyle(counting ? 'none' : enter, calm, Math.min(fitted.size * 0.25, 60));
  const middle = { x: box.x + start + total / 2, y: box.y + box.height / 2 };
  let x = box.x + start;
  return (
    <>
      {characters.map((character, index) => {
        const left = x;
        x += widths[index] ?? 0;
        return (
          <div
            key={index}
            dir={directionOf(character)}
            style={{
              ...textStyle(character, font, fitted.size, props.color),
              letterSpacing: 'normal',
              position: 'absolute',
              left: round(left),
              top: round(top),
              width: round(widths[index] ?? 0),
              height: round(lineBoxEm * fitted.size),
              textAlign: 'center',
              opacity: round(opacity),
              ...move,
              // All of them move as one figure.
              transformOrigin: `${round(middle.x - left)}px ${round(middle.y - top)}px`,
            }}
          >
            {character}
          </div>
        );
      })}
    </>
  );
}

/** From left to right. Letters that join stand as words; those read from the right stand on the left of what they follow. */
function partsOf(prefix: string, figures: string, suffix: string): readonly string[] {
  const whole = (text: string): readonly string[] =>
    isJoined(text) || directionOf(text) === 'rtl' ? [text] : [...text];
  const [before, after] = directionOf(suffix + prefix) === 'rtl' ? [suffix, prefix] : [prefix, suffix];
  return [...whole(before), ...figures, ...whole(after)];
}

/** A character's width with the kerning to the next one. */
function spacedEm(character: string, next: string, font: TextFont): number {
  return measureEm(character + next, font) - (next === '' ? 0 : measureEm(next, font));
}
