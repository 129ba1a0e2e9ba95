import type { ReactNode } from 'react';
import type { IconProps } from '$shared/motion/props/accents';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { Sign } from './parts/sign';

/** One icon, drawn stroke by stroke. */
export function Icon(props: IconProps): ReactNode {
  const { icon, box, color, enter = 'draw' } = props;
  const arrival = usePieces(props, 1)(0);
  const size = Math.min(box.width, box.height);
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(box.x),
        top: Math.round(box.y),
        width: Math.round(box.width),
        height: Math.round(box.height),
        ...pieceStyle(enter === 'draw' ? 'none' : enter, arrival, size * 0.4),
      }}
    >
      <Sign
        icon={icon}
        x={0}
        y={0}
        size={size}
        color={color}
        weight={1.8}
        {...(enter === 'draw' ? { arrival } : { opacity: pieceOpacity(enter, arrival) })}
      />
    </div>
  );
}
