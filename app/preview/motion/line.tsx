import type { CSSProperties, ReactNode } from 'react';
import { directionOf, faceOf, leftBearingEm } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { EnterMotion } from '$shared/schema/layout';
import { graphemesOf } from '$shared/motion/fit-text';
import type { Arrival } from './arrival';
import { capTopEm, lineBoxEm, round, textStyle } from './typography';

export interface LineProps {
  readonly text: string;
  readonly font: TextFont;
  readonly size: number;
  readonly color: string;
  /** Left edge and width of the column, and the top of the capitals. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right' | undefined;
  readonly enter: EnterMotion;
  readonly arrival: Arrival;
  /** For word-stagger: the arrival of each of this line's words. */
  readonly words: readonly Arrival[];
}

/**
 * One line of text, never broken by the browser. It is placed by the top of its capitals and flush by its ink, as a
 * typesetter would; opacity and blur sit on the leaf, because export applies those of a group to every child.
 */
export function Line(props: LineProps): ReactNode {
  const { text, font, size, x, y, width, enter, arrival } = props;
  const direction = directionOf(text);
  const align = props.align ?? (direction === 'rtl' ? 'right' : 'left');
  const ink = align === 'left' && direction === 'ltr' ? leftBearingEm(text, font) * size : 0;
  const height = lineBoxEm * size;
  const place: CSSProperties = {
    position: 'absolute',
    // Whole pixels: a page snaps text to them and a canvas does not.
    left: Math.round(x - ink),
    top: Math.round(y - capTopEm(font) * size),
    width: round(width + ink),
    height: round(height),
    textAlign: align,
  };
  const type = textStyle(text, font, size, props.color);
  if (enter === 'word-stagger') return <Words {...props} place={{ ...place, ...type }} direction={direction} />;
  if (enter === 'typewriter') return <Typed {...props} place={{ ...place, ...type }} direction={direction} />;
  if (enter === 'mask-rise' && arrival.linear < 1) {
    // Wider than the line, so that the mask cuts only what is still below it.
    const bleed = Math.round(size * 0.2);
    // It ends just under the descenders, where something else may begin.
    const mask = (capTopEm(font) + faceOf(font).metrics.capHeight / 1000 + 0.27) * size;
    return (
      <div
        style={{
          ...place,
          left: Math.round(x - ink) - bleed,
          width: round(width + ink + bleed * 2),
          height: round(mask),
          overflow: 'hidden',
        }}
      >
        <div
          dir={direction}
          style={{
            ...type,
            position: 'absolute',
            left: round(bleed),
            top: 0,
            width: round(width + ink),
            height: round(height),
            textAlign: align,
            transform: `translateY(${round((1 - arrival.moved) * mask)}px)`,
          }}
        >
          {text}
        </div>
      </div>
    );
  }
  return (
    <div dir={direction} style={{ ...place, ...type, ...arriving(enter, arrival, size, align) }}>
      {text}
    </div>
  );
}

/** What a whole line or word looks like on its way in. */
function arriving(enter: EnterMotion, arrival: Arrival, size: number, align: string): CSSProperties {
  if (enter === 'none' || arrival.linear >= 1) return {};
  const rest = 1 - arrival.moved;
  const opacity = round(Math.min(1, arrival.settled * 1.25));
  switch (enter) {
    case 'pop':
      return {
        opacity: round(Math.min(1, arrival.linear * 4)),
        transform: `scale(${Math.max(0, Math.round((1 - rest * 0.55) * 1000) / 1000)})`,
        transformOrigin: align === 'center' ? '50% 55%' : align === 'right' ? '100% 60%' : '0% 60%',
      };
    case 'blur-in':
      return { opacity, filter: `blur(${round((1 - arrival.settled) * size * 0.16)}px)` };
    default:
      return { opacity, transform: `translateY(${round(rest * Math.min(size * 0.5, 56))}px)` };
  }
}

interface InnerProps extends LineProps {
  readonly place: CSSProperties;
  readonly direction: 'ltr' | 'rtl';
}

function Words({ text, size, words, place, direction }: InnerProps): ReactNode {
  const parts = text.split(' ');
  const still: Arrival = { linear: 1, moved: 1, settled: 1 };
  return (
    <div dir={direction} style={place}>
      {parts.map((word, index) => (
        <span
          key={index}
          style={{
            display: 'inline-block',
            whiteSpace: 'pre',
            ...arriving('fade-rise', words[index] ?? still, size, 'left'),
          }}
        >
          {index < parts.length - 1 ? `${word} ` : word}
        </span>
      ))}
    </div>
  );
}

/** The rest of the line is there but transparent, so that what is typed does not move. */
function Typed({ text, arrival, place, direction }: InnerProps): ReactNode {
  const graphemes = graphemesOf(text);
  const shown = Math.floor(arrival.linear * graphemes.length + 0.0001);
  return (
    <div dir={direction} style={place}>
      <span>{graphemes.slice(0, shown).join('')}</span>
      <span style={{ color: 'transparent' }}>{graphemes.slice(shown).join('')}</span>
    </div>
  );
}
