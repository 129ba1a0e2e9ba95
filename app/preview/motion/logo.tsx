import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { initialsOf } from '$shared/motion/fit-people';
import { graphemesOf } from '$shared/motion/break-words';
import { fitMark } from '$shared/motion/fit-mark';
import { faceOf } from '$shared/motion/measure-text';
import type { LogoProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import type { Arrival } from './arrival';
import { Line } from './line';
import { leavingOpacity } from './parts/move';
import { usePieces } from './parts/pieces';
import { strokeDrawn } from './parts/stroke';
import { round, thousandths } from './typography';

/** A wordmark: its sign is drawn, then the name comes out from beside it. */
export function Logo(props: LogoProps): ReactNode {
  const { name, sign = 'initial', box, size, look, colors, enter = 'mask-rise', align = 'left' } = props;
  const minSize = props.minSize ?? size * 0.3;
  const font = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const mark = useMemo(
    () => fitMark({ name, hasSign: sign !== 'none', font, width: box.width, height: box.height, size, minSize }),
    [name, sign, font, box.width, box.height, size, minSize],
  );
  const arrivalOf = usePieces(props, 2);
  const share = align === 'left' ? 0 : align === 'right' ? 1 : 0.5;
  const left = box.x + share * (box.width - mark.width);
  const signX = mark.beside ? left : left + share * (mark.width - mark.sign);
  const { name: text } = mark;
  const cap = (faceOf(font).metrics.capHeight / 1000) * text.size;
  const nameX = mark.beside && mark.sign > 0 ? left + mark.sign + mark.gap : left;
  const nameY = mark.beside
    ? box.y + (mark.height - cap) / 2 - (mark.sign > 0 ? 0 : (mark.height - cap) / 2)
    : box.y + mark.sign + mark.gap;
  return (
    <>
      {sign === 'none' || mark.sign <= 0 ? null : (
        <Sign
          kind={sign}
          x={Math.round(signX)}
          y={Math.round(mark.beside ? box.y + (mark.height - mark.sign) / 2 : box.y)}
          side={Math.round(mark.sign)}
          initial={initialsOf(name)[0] ?? graphemesOf(name.trim())[0] ?? ''}
          still={enter === 'none'}
          arrival={arrivalOf(0)}
          props={props}
        />
      )}
      {text.lines.map((line, index) => (
        <Line
          key={index}
          text={line.text}
          font={font}
          size={text.size}
          color={colors.text}
          x={nameX}
          y={nameY + index * text.lineHeight}
          width={box.x + box.width - nameX - (mark.beside ? 0 : (1 - share) * (box.width - mark.width))}
          align={mark.beside && mark.sign > 0 ? 'left' : align}
          enter={enter}
          arrival={arrivalOf(1)}
          markColor={colors.accent}
          onMarkColor={colors.onAccent}
        />
      ))}
    </>
  );
}

interface SignProps {
  readonly kind: 'initial' | 'ring' | 'bars';
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly initial: string;
  readonly still: boolean;
  readonly arrival: Arrival;
  readonly props: LogoProps;
}

function Sign({ kind, x, y, side, initial, still, arrival, props }: SignProps): ReactNode {
  const { colors, look } = props;
  const drawn = still ? 1 : arrival.settled;
  const grown = still ? 1 : Math.max(0, arrival.moved);
  const opacity = leavingOpacity(arrival.after);
  const place = { position: 'absolute', left: x, top: y, width: side, height: side } as const;
  if (kind === 'initial') {
    const font = fontOfTypeface(look.heading);
    const size = side * 0.62;
    const cap = (faceOf(font).metrics.capHeight / 1000) * size;
    const inside = (still ? 1 : Math.max(0, arrival.linear - 0.35) / 0.65) * opacity;
    return (
      <>
        <div
          style={{
            ...place,
            backgroundColor: colors.accent,
            borderRadius: look.radius > 0 ? Math.round(side * 0.26) : 0,
            transform: `scale(${thousandths(grown)}) rotate(${round((1 - grown) * -50)}deg)`,
            opacity,
          }}
        />
        {inside > 0 ? (
          <Line
            text={initial.toLocaleUpperCase('en')}
            font={font}
            size={round(size)}
            color={colors.onAccent}
            x={x}
            y={y + (side - cap) / 2}
            width={side}
            align="center"
            enter="grow"
            arrival={{ linear: inside, moved: inside, settled: inside }}
          />
        ) : null}
      </>
    );
  }
  const stroke = 15;
  return (
    <div style={place}>
      <svg width={side} height={side} viewBox="0 0 100 100">
        {kind === 'ring' ? (
          <>
            <path
              d={RING}
              fill="none"
              stroke={colors.accent}
              strokeWidth={stroke}
              {...strokeDrawn(RING, drawn * 0.78)}
              strokeOpacity={drawn > 0 ? opacity : 0}
            />
            <circle cx={50} cy={50} r={round(13 * Math.max(0, grown))} fill={colors.text} fillOpacity={opacity} />
          </>
        ) : (
          [34, 62, 90].map((height, index) => (
            <rect
              key={height}
              x={8 + index * 31}
              y={round(95 - height * drawn)}
              width={22}
              height={round(height * drawn)}
              fill={index === 2 ? colors.accent : colors.text}
              fillOpacity={opacity}
            />
          ))
        )}
      </svg>
    </div>
  );
}

/** Nearly closed: an arc to where it began would be none. */
const RING = 'M50 10 A40 40 0 1 1 49.99 10';
