import type { CSSProperties, ReactNode } from 'react';
import { typedUnits } from '$shared/motion/line-units';
import { measureEm } from '$shared/motion/measure-text';
import { standing } from '../arrival';
import type { Arrival } from '../arrival';
import type { SetLine } from './placed-line';
import { round } from '../typography';
import { Caret } from './caret';
import { arrivingMove, arrivingOpacity } from './move';
import { noise } from './noise';

interface UnitsProps extends SetLine {
  readonly units: readonly string[];
  readonly arrivals: readonly Arrival[];
}

/** Words or letters that move by themselves, each in a cell as wide as it is within the line. */
export function Units(props: UnitsProps): ReactNode {
  const { text, units, arrivals, place, type, direction, size, font, enter } = props;
  const letters = units.length > text.split(' ').length;
  return (
    <div dir={direction} style={{ ...place, ...type }}>
      {units.map((unit, index) => {
        const arrival = arrivals[index] ?? standing;
        const next = units[index + 1] ?? '';
        const width = letters
          ? (measureEm(unit + next, font) - (next === '' ? 0 : measureEm(next, font))) * size
          : null;
        return (
          <span
            key={index}
            style={{
              display: 'inline-block',
              whiteSpace: 'pre',
              ...(width === null ? {} : { width: round(width) }),
              ...unitStyle(enter, arrival, size, direction),
            }}
          >
            {letters && (enter === 'scramble' || enter === 'split-flap')
              ? shownLetter(unit, enter, arrival, index)
              : unit}
          </span>
        );
      })}
    </div>
  );
}

function unitStyle(
  enter: SetLine['enter'],
  arrival: Arrival,
  size: number,
  direction: SetLine['direction'],
): CSSProperties {
  if (arrival.linear >= 1) return {};
  const { linear } = arrival;
  switch (enter) {
    case 'scramble':
      return { opacity: linear <= 0 ? 0 : linear < 0.75 ? 0.62 : 1 };
    case 'split-flap': {
      const turn = (linear * flaps) % 1;
      return { opacity: linear <= 0 ? 0 : 1, transform: `scaleY(${round(Math.abs(Math.cos(turn * Math.PI)))})` };
    }
    default: {
      const motion = enter === 'word-stagger' || enter === 'char-stagger' ? 'fade-rise' : enter;
      return {
        ...arrivingMove(motion, arrival, size, Math.min(size * 0.5, 56), direction),
        opacity: arrivingOpacity(motion, arrival),
      };
    }
  }
}

/** How many letters an airport board turns through on its way to the right one. */
const flaps = 3;
const wheels = ['ABCDEFGHJKLNOPRSTUVXYZ', 'abcdeghknopqsuvxyz', '0123456789'];

/** Other letters of the same kind until its own comes; what belongs to no wheel is itself from the start. */
function shownLetter(letter: string, enter: 'scramble' | 'split-flap', { linear }: Arrival, index: number): string {
  const wheel = wheels.find(
    (letters) => letters.includes(letter.normalize('NFD')[0]?.toUpperCase() ?? '') || letters.includes(letter),
  );
  if (wheel === undefined || letter === ' ') return letter;
  const kind = letter === letter.toLowerCase() && letter !== letter.toUpperCase() ? (wheels[1] ?? wheel) : wheel;
  // The letter changes while its flap stands on edge.
  const step = enter === 'split-flap' ? Math.floor(linear * flaps + 0.5) : Math.floor(linear * 9);
  if (linear >= (enter === 'split-flap' ? 1 - 0.5 / flaps : 0.75)) return letter;
  return kind[Math.floor(noise(index + 1, step) * kind.length)] ?? letter;
}

/** The rest of the line is there but transparent, so that what is typed does not move. */
export function Typed({ caret = true, ...line }: SetLine & { readonly caret?: boolean }): ReactNode {
  const { text, arrival, place, type, direction } = line;
  const units = typedUnits(text);
  const shown = Math.floor(arrival.linear * units.length + 0.0001);
  const typed = units.slice(0, shown).join('');
  return (
    <>
      <div dir={direction} style={{ ...place, ...type }}>
        <span>{typed}</span>
        <span style={{ color: 'transparent' }}>{units.slice(shown).join('')}</span>
      </div>
      {caret && arrival.linear > 0 ? <LineCaret {...line} typed={typed} /> : null}
    </>
  );
}

/** The caret behind the letters that are there. */
export function LineCaret({ typed, ...line }: SetLine & { readonly typed: string }): ReactNode {
  const { direction, place, inkLeft, inkWidth, size, font } = line;
  const along = Math.min(inkWidth, measureEm(typed, font) * size);
  const width = Math.max(2, Math.round(size * 0.055));
  const gap = size * 0.07;
  const x = direction === 'rtl' ? inkLeft + inkWidth - along - gap - width : inkLeft + along + gap;
  return (
    <Caret
      x={place.left + x}
      y={place.top + size * 0.26}
      width={width}
      height={size * 0.92}
      color={line.caretColor ?? line.color}
      after={undefined}
    />
  );
}

/** Its outline is drawn across, then it fills. */
export function Drawn({ text, direction, place, type, size, color, arrival, inkLeft, inkWidth }: SetLine): ReactNode {
  const across = Math.min(1, arrival.linear / 0.72);
  const hidden = Math.max(0, 100 - ((inkLeft + (inkWidth + size * 0.1) * across) / place.width) * 100);
  const right = Math.max(0, ((inkLeft + inkWidth * (1 - across) - size * 0.1) / place.width) * 100);
  const inset = direction === 'rtl' ? `inset(0% 0% 0% ${round(right)}%)` : `inset(0% ${round(hidden)}% 0% 0%)`;
  return (
    <>
      <div dir={direction} style={{ ...place, ...type, opacity: round(Math.max(0, (arrival.linear - 0.55) / 0.45)) }}>
        {text}
      </div>
      <div
        dir={direction}
        style={{
          ...place,
          ...type,
          color: 'transparent',
          WebkitTextStroke: `${round(Math.max(1.5, size * 0.014))}px ${color}`,
          clipPath: inset,
          opacity: arrival.linear <= 0 ? 0 : 1,
        }}
      >
        {text}
      </div>
    </>
  );
}

interface GlitchedProps extends SetLine {
  /** 1 tears it apart. */
  readonly strength: number;
  /** The torn picture changes with it. */
  readonly beat: number;
}

/** Red and cyan slip off the letters and the line jumps sideways. */
export function Glitched({
  text,
  direction,
  place,
  type,
  size,
  arrival,
  enter,
  strength,
  beat,
}: GlitchedProps): ReactNode {
  const shown = arrivingOpacity(enter, arrival);
  const slip = size * 0.06 * strength * (0.5 + noise(beat, 1));
  const jump = size * 0.16 * strength * (noise(beat, 2) - 0.5);
  const layers = [
    ['#ff2d55', -slip, 0.85],
    ['#19d3ff', slip, 0.85],
    [null, 0, 1],
  ] as const;
  return (
    <>
      {layers.map(([color, offset, opacity], index) => (
        <div
          key={index}
          dir={direction}
          style={{
            ...place,
            ...type,
            ...(color === null ? {} : { color }),
            opacity: shown * opacity,
            transform: `translateX(${round(jump + offset)}px)`,
          }}
        >
          {text}
        </div>
      ))}
    </>
  );
}
