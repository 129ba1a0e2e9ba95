import type { ReactNode } from 'react';
import { eases, progressAt } from '$shared/motion/eases';
import { faceOf, measureEm } from '$shared/motion/measure-text';
import { luminance } from '$shared/motion/shade';
import type { SetLine } from './placed-line';
import { strokeDrawn } from './stroke';
import { capTopEm, round } from '../typography';

/** A marker, a ring or a stroke that is drawn on a line once it stands, and stays. */
export function Marked(line: SetLine & { readonly opacity: number }): ReactNode {
  const { direction, place, type, text, size, font, arrival, opacity } = line;
  const seconds = arrival.after?.seconds ?? 0;
  const drawn = eases.smooth(progressAt(seconds, 0.15, 0.6));
  const { left, width } = span(line);
  const capTop = capTopEm(font) * size;
  const cap = (faceOf(font).metrics.capHeight / 1000) * size;
  const color = line.markColor ?? line.color;
  const words = (
    <div dir={direction} style={{ ...place, ...type, opacity }}>
      {text}
    </div>
  );
  switch (arrival.after?.emphasis) {
    case 'highlight':
      return highlighted(line, { left, width, drawn, top: capTop - cap * 0.2, height: cap * 1.44 }, words);
    case 'underline': {
      const height = Math.max(3, Math.round(size * 0.07));
      return (
        <>
          {words}
          <div
            style={{
              position: 'absolute',
              left: Math.round(place.left + left + (direction === 'rtl' ? width * (1 - drawn) : 0)),
              top: Math.round(place.top + capTop + cap + size * 0.1),
              width: Math.round(width * drawn),
              height,
              borderRadius: height / 2,
              backgroundColor: color,
              opacity,
            }}
          />
        </>
      );
    }
    default:
      return (
        <>
          {words}
          <Ring
            x={place.left + left - size * 0.22}
            y={place.top + capTop - size * 0.24}
            width={width + size * 0.44}
            height={cap + size * 0.5}
            stroke={Math.max(3, size * 0.05)}
            color={color}
            drawn={drawn}
            opacity={opacity}
          />
        </>
      );
  }
}

/** The part of the line that is marked, from the left of its box. */
function span({ text, marked, font, size, inkLeft, inkWidth, direction }: SetLine): { left: number; width: number } {
  const at = marked === undefined || direction === 'rtl' ? -1 : text.toLowerCase().indexOf(marked.toLowerCase());
  if (marked === undefined || at < 0) return { left: inkLeft, width: inkWidth };
  return {
    left: inkLeft + measureEm(text.slice(0, at), font) * size,
    width: measureEm(text.slice(at, at + marked.length), font) * size,
  };
}

interface Stripe {
  readonly left: number;
  readonly width: number;
  readonly drawn: number;
  readonly top: number;
  readonly height: number;
}

/** Where the marker has passed, the letters take the colour that can be read on it. */
function highlighted(line: SetLine & { readonly opacity: number }, stripe: Stripe, words: ReactNode): ReactNode {
  const { direction, place, type, text, size, opacity } = line;
  const pad = size * 0.12;
  const width = (stripe.width + pad * 2) * stripe.drawn;
  const left = stripe.left - pad + (direction === 'rtl' ? stripe.width + pad * 2 - width : 0);
  const percent = (x: number): string => `${round(Math.min(100, Math.max(0, (x / place.width) * 100)))}%`;
  const inset = `inset(0% ${percent(place.width - left - width)} 0% ${percent(left)})`;
  return (
    <>
      {words}
      <div
        style={{
          position: 'absolute',
          left: Math.round(place.left + left),
          top: Math.round(place.top + stripe.top),
          width: Math.round(width),
          height: Math.round(stripe.height),
          borderRadius: round(size * 0.06),
          backgroundColor: line.markColor ?? '#ffe14d',
          opacity,
        }}
      />
      <div
        dir={direction}
        style={{
          ...place,
          ...type,
          color: line.onMarkColor ?? inkOn(line.markColor ?? '#ffe14d'),
          clipPath: inset,
          opacity,
        }}
      >
        {text}
      </div>
    </>
  );
}

/** Black or white, whichever can be read: one of them always stands out by more than 4.5 to 1. */
function inkOn(color: string): string {
  return luminance(color) > 0.179 ? '#000000' : '#ffffff';
}

interface RingProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke: number;
  readonly color: string;
  readonly drawn: number;
  readonly opacity: number;
}

/** A ring as a hand draws it: it begins above, leans, and passes its own beginning. */
function Ring({ x, y, width, height, stroke, color, drawn, opacity }: RingProps): ReactNode {
  const pad = stroke * 2;
  const [w, h] = [Math.ceil(width + pad * 2), Math.ceil(height + pad * 2)];
  const points = Array.from({ length: 45 }, (_, index) => {
    const turn = (index / 44) * 1.1;
    const angle = turn * Math.PI * 2 - Math.PI * 0.62;
    const swell = 1 - 0.07 * turn;
    return `${round(w / 2 + (Math.cos(angle) * width * swell) / 2)} ${round(h / 2 + (Math.sin(angle) * height * (1 - 0.04 * turn)) / 2)}`;
  });
  const path = `M${points.join(' L')}`;
  return (
    <div style={{ position: 'absolute', left: Math.round(x - pad), top: Math.round(y - pad), width: w, height: h }}>
      <svg width={w} height={h} viewBox={`0 0 ${w} ${h}`}>
        <path
          d={path}
          fill="none"
          stroke={color}
          strokeOpacity={drawn <= 0 ? 0 : opacity}
          strokeWidth={round(stroke)}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...strokeDrawn(path, drawn)}
        />
      </svg>
    </div>
  );
}
