import type { ReactNode } from 'react';
import { Img } from 'remotion';
import type { KitColors } from '$shared/motion/props/base';
import { blend } from '$shared/motion/shade';
import { Panel } from './panel';
import { Upright } from './sides';
import { Sign } from './sign';

export type Pan = 'none' | 'zoom-in' | 'zoom-out' | 'left' | 'right' | 'up' | 'down';

interface PictureProps {
  readonly src: string | null | undefined;
  readonly width: number;
  readonly height: number;
  readonly pan: Pan;
  /** How far through its time it is; it may pass 1. */
  readonly travel: number;
  readonly colors: KitColors;
  readonly opacity: number;
  /** Tells empty frames of one scene apart. */
  readonly index?: number;
  /** Something is written over it: its sign keeps to a corner. */
  readonly behind?: boolean;
}

/** Only what came with the scene is loaded: a picture from elsewhere would be missing in the export. */
const isOurs = (src: string | null | undefined): src is string => /^(?:data:image\/|blob:)/.test(src ?? '');

/** A picture that fills its place and moves slowly in it; without one, a field with a quiet sign. */
export function Picture(props: PictureProps): ReactNode {
  return (
    <Upright x={0} width={props.width}>
      <Shown {...props} />
    </Upright>
  );
}

function Shown({
  src,
  width,
  height,
  pan,
  travel,
  colors,
  opacity,
  index = 0,
  behind = false,
}: PictureProps): ReactNode {
  const transform = panned(pan, travel);
  if (isOurs(src)) {
    return (
      <div style={{ position: 'absolute', left: 0, top: 0, width, height, transform }}>
        <Img src={src} style={{ position: 'absolute', left: 0, top: 0, width, height, objectFit: 'cover', opacity }} />
      </div>
    );
  }
  const unit = Math.min(width, height);
  const sign = unit * (behind ? 0.08 : 0.17);
  const field = blend(colors.card, colors.text, 0.07);
  const hill = (share: number): string => blend(field, index % 2 === 0 ? colors.accent : colors.text, share);
  return (
    <div
      style={{ position: 'absolute', left: 0, top: 0, width: Math.round(width), height: Math.round(height), transform }}
    >
      <Panel x={0} y={0} width={width} height={height} radius={0} fill={field} opacity={opacity} />
      <div style={{ position: 'absolute', left: 0, top: 0, width: Math.round(width), height: Math.round(height) }}>
        <svg
          width={Math.round(width)}
          height={Math.round(height)}
          viewBox={`0 0 ${Math.round(width)} ${Math.round(height)}`}
        >
          <circle
            cx={width * (index % 2 === 0 ? 0.74 : 0.26)}
            cy={height * 0.3}
            r={unit * 0.11}
            fill={hill(0.3)}
            fillOpacity={opacity}
          />
          <path d={hillPath(width, height, 0.72, index)} fill={hill(0.12)} fillOpacity={opacity} />
          <path d={hillPath(width, height, 0.84, index + 1)} fill={hill(0.2)} fillOpacity={opacity} />
        </svg>
      </div>
      <Sign
        icon="image"
        // Far enough in that no pan carries it over the edge.
        x={behind ? width * 0.9 - sign - unit * 0.05 : (width - sign) / 2}
        y={behind ? height * 0.1 + unit * 0.05 : (height - sign) / 2 - unit * 0.02}
        size={sign}
        color={blend(field, colors.text, 0.42)}
        weight={1.5}
        opacity={opacity}
      />
    </div>
  );
}

function hillPath(width: number, height: number, level: number, index: number): string {
  const lean = index % 2 === 0 ? 0.12 : -0.12;
  const [left, right] = [height * (level + lean * 0.6), height * (level - lean)];
  const middle = height * (level - 0.1);
  return `M0 ${left.toFixed(1)} C${(width * 0.3).toFixed(1)} ${middle.toFixed(1)} ${(width * 0.55).toFixed(1)} ${(height * (level + 0.12)).toFixed(1)} ${width} ${right.toFixed(1)} V${height} H0 Z`;
}

/** Slow enough to be felt and not seen, and never showing an edge. */
function panned(pan: Pan, travel: number): string {
  const way = Math.min(1.15, Math.max(0, travel));
  const moved = (from: number, to: number): string => (from + (to - from) * way).toFixed(3);
  switch (pan) {
    case 'none':
      return 'none';
    case 'zoom-in':
      return `scale(${moved(1, 1.12)})`;
    case 'zoom-out':
      return `scale(${moved(1.16, 1.03)})`;
    case 'left':
      return `scale(1.14) translateX(${moved(3.2, -3.2)}%)`;
    case 'right':
      return `scale(1.14) translateX(${moved(-3.2, 3.2)}%)`;
    case 'up':
      return `scale(1.14) translateY(${moved(3.2, -3.2)}%)`;
    case 'down':
      return `scale(1.14) translateY(${moved(-3.2, 3.2)}%)`;
  }
}
