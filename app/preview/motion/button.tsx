import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitButton } from '$shared/motion/fit-button';
import type { ButtonProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import { pressed } from './parts/move';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { sided } from './parts/sides';
import { round } from './typography';

/** Something to press, as large as its label asks for. */
export const Button = sided(DrawnButton);

function DrawnButton(props: ButtonProps): ReactNode {
  const { label, variant = 'solid', box, size, look, colors, enter = 'pop' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const font = useMemo(
    () => ({ ...fontOfTypeface(look.label), weight: look.heading.weight, family: look.heading.font, tracking: 0 }),
    [look.label, look.heading],
  );
  const button = useMemo(
    () => fitButton({ label, variant, font, width: box.width, size, minSize }),
    [label, variant, font, box.width, size, minSize],
  );
  const arrival = usePieces(props, 1)(0);
  const opacity = pieceOpacity(enter, arrival);
  const { width, height } = box;
  const radius = Math.min(height / 2, look.radius > 0 ? Math.max(look.radius, 16) : 0);
  const line = Math.max(2, Math.round(size * 0.06));
  const color = variant === 'solid' ? colors.onAccent : variant === 'outline' ? colors.text : colors.accentText;
  const after = arrival.after?.emphasis === 'press' ? arrival.after.seconds : -1;
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(box.x),
        top: Math.round(box.y),
        width: Math.round(width),
        height: Math.round(height),
        ...pieceStyle(enter, arrival, size),
      }}
    >
      {variant === 'link' ? (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: Math.round(height - line),
            width: Math.round(width),
            height: line,
            backgroundColor: colors.accent,
            opacity,
          }}
        />
      ) : (
        <div
          style={{
            position: 'absolute',
            left: 0,
            top: 0,
            width: Math.round(width),
            height: Math.round(height),
            borderRadius: round(radius),
            opacity: opacity * (1 - 0.16 * pressed(after)),
            ...(variant === 'solid'
              ? { backgroundColor: colors.accent }
              : { boxSizing: 'border-box', border: `${line}px solid ${colors.accent}` }),
          }}
        />
      )}
      <SetLines
        fitted={button.label}
        font={font}
        color={color}
        x={0}
        y={(height - button.height) / 2 + button.padY}
        width={width}
        align={variant === 'link' ? undefined : 'center'}
        enter={enter === 'none' ? 'none' : 'fade-rise'}
        arrival={arrival}
      />
    </div>
  );
}
