import type { CSSProperties, ReactNode } from 'react';
import { unitsOf } from '$shared/motion/line-units';
import { measureEm } from '$shared/motion/measure-text';
import { goingOn } from '$shared/motion/going-on';
import { blend, luminance } from '$shared/motion/shade';
import { masked, originOf } from './placed-line';
import type { SetLine } from './placed-line';
import { round } from '../typography';
import { caretShows } from './caret';
import { Glitched, LineCaret } from './line-parts';
import { Marked } from './marked';
import { leavingMove, leavingOpacity, stressMove, waveShift } from './move';
import { noise } from './noise';

/** A line that has arrived: standing still, doing what it goes on doing, or on its way out. */
export function lastingLine(line: SetLine): ReactNode {
  const { after } = line.arrival;
  const { direction, place, type, text, size } = line;
  const plain = (
    <div dir={direction} style={{ ...place, ...type }}>
      {text}
    </div>
  );
  if (!after) return plain;
  if (after.gone > 0) return leaving(line);
  // Set apart from the arrival: between the end of one line and that of the last one nothing is done yet.
  if (after.seconds <= 0) return plain;
  switch (after.emphasis) {
    case 'none':
      return plain;
    case 'highlight':
    case 'circle':
    case 'underline':
      return <Marked {...line} opacity={1} />;
    case 'gradient-sweep':
      return <Swept {...line} />;
    case 'wave':
      return <Waving {...line} />;
    case 'caret':
      return (
        <>
          {plain}
          {caretShows(after.seconds) ? <LineCaret {...line} typed={text} /> : null}
        </>
      );
    case 'glitch': {
      const since = after.seconds % goingOn.glitch.every;
      if (since < 0.5 || since > 0.5 + goingOn.glitch.lasts) return plain;
      const beat = Math.floor(after.seconds * 12);
      return <Glitched {...line} strength={0.35 + noise(beat, 4) * 0.5} beat={beat} />;
    }
    default:
      return (
        <div
          dir={direction}
          style={{
            ...place,
            ...type,
            ...stressMove(after, size),
            transformOrigin: originOf({ ...line, enter: 'slam' }),
          }}
        >
          {text}
        </div>
      );
  }
}

function leaving(line: SetLine): ReactNode {
  const { direction, place, type, text, size, inkLeft, inkWidth } = line;
  const { after } = line.arrival;
  const opacity = leavingOpacity(after, true);
  if (!after || opacity <= 0) return null;
  const gone = after.gone * after.gone;
  if (after.exit === 'mask-fall') return masked(line, gone * line.mask);
  const marks = after.emphasis === 'highlight' || after.emphasis === 'circle' || after.emphasis === 'underline';
  if (marks) return <Marked {...line} opacity={after.exit === 'wipe' ? 1 - gone : opacity} />;
  const left = ((inkLeft + inkWidth * gone) / place.width) * 100;
  const right = 100 - ((inkLeft + inkWidth * (1 - gone)) / place.width) * 100;
  const inset = direction === 'rtl' ? `inset(0% ${round(right)}% 0% 0%)` : `inset(0% 0% 0% ${round(left)}%)`;
  return (
    <div
      dir={direction}
      style={{
        ...place,
        ...type,
        ...leavingMove(after, size),
        ...(after.exit === 'wipe' ? { clipPath: inset } : {}),
        opacity,
        transformOrigin: originOf(line),
      }}
    >
      {text}
    </div>
  );
}

/** A shine runs across every few seconds; before and after it the line is its plain self. */
function Swept(line: SetLine): ReactNode {
  const { direction, place, type, text, color, arrival, inkLeft, inkWidth, size } = line;
  const since = ((arrival.after?.seconds ?? 0) % goingOn.sweep.every) / goingOn.sweep.lasts;
  const style: CSSProperties = { ...place, ...type };
  if (since < 1) {
    // Letters that lean stand out of their box, and a ground cut to the letters ends with the box: it is wider for a while.
    const over = Math.round(size * 0.2);
    const whole = place.width + over * 2;
    style.left = place.left - over;
    style.width = whole;
    style.boxSizing = 'border-box';
    style.paddingLeft = over;
    style.paddingRight = over;
    const band = size * 1.1;
    const along = direction === 'rtl' ? 1 - since : since;
    const at = over + inkLeft - band + (inkWidth + band * 2) * along;
    const percent = (x: number): string => `${round(Math.min(100, Math.max(0, (x / whole) * 100)))}%`;
    const shine = shineOf(color, line.markColor);
    style.backgroundImage = `linear-gradient(90deg, ${color} 0%, ${color} ${percent(at - band)}, ${shine} ${percent(at)}, ${color} ${percent(at + band)}, ${color} 100%)`;
    style.backgroundClip = 'text';
    style.WebkitBackgroundClip = 'text';
    style.color = 'transparent';
  }
  return (
    <div dir={direction} style={style}>
      {text}
    </div>
  );
}

/** The accent where it is another colour than the letters, which would fade into a light ground; else their own, paler or darker. */
function shineOf(color: string, accent = color): string {
  const [from, to] = [luminance(color) + 0.05, luminance(accent) + 0.05];
  if (Math.max(from / to, to / from) > 1.5) return accent;
  return blend(color, luminance(color) > 0.32 ? '#464646' : '#ffffff', 0.62);
}

/** Each letter rides on the same wave, a little later than the one before it. */
function Waving({ text, direction, place, type, size, font, arrival }: SetLine): ReactNode {
  const units = unitsOf(text, 'letter');
  const letters = units.length > text.split(' ').length;
  const seconds = arrival.after?.seconds ?? 0;
  return (
    <div dir={direction} style={{ ...place, ...type }}>
      {units.map((unit, index) => {
        const next = units[index + 1] ?? '';
        const em = measureEm(unit + next, font) - (next === '' ? 0 : measureEm(next, font));
        return (
          <span
            key={index}
            style={{
              display: 'inline-block',
              whiteSpace: 'pre',
              ...(letters ? { width: round(em * size) } : {}),
              transform: `translateY(${round(waveShift(seconds, index, size))}px)`,
            }}
          >
            {unit}
          </span>
        );
      })}
    </div>
  );
}
