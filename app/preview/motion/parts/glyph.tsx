import type { ReactNode } from 'react';
import { round } from '../typography';

const paths = {
  tick: 'M5 12.8 L10 17.4 L19 7.2',
  cross: 'M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5',
  up: 'M12 19 L12 5.5 M5.8 11.4 L12 5.2 L18.2 11.4',
  sides: 'M9 6 L3.5 12 L9 18 M15 6 L20.5 12 L15 18',
  picture: 'M3 5.5 H21 V18.5 H3 Z M3.4 16.4 L9 11 L13 15 L16 12.4 L20.6 16.6',
  spark: 'M12 2.5 L14.3 9.7 L21.5 12 L14.3 14.3 L12 21.5 L9.7 14.3 L2.5 12 L9.7 9.7 Z',
  bell: 'M12 3 A6 6 0 0 1 18 9 V14 L20 17 H4 L6 14 V9 A6 6 0 0 1 12 3 M10 20 H14',
} as const;
export type GlyphName = keyof typeof paths;

interface GlyphProps {
  readonly name: GlyphName;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly filled?: boolean;
  readonly stroke?: number;
  readonly opacity?: number;
}

/** A small drawn sign. The svg stands in a positioned div with its size in px: export needs both. */
export function Glyph({ name, x, y, size, color, filled = false, stroke = 2.4, opacity = 1 }: GlyphProps): ReactNode {
  if (opacity <= 0) return null;
  return (
    <div
      style={{ position: 'absolute', left: Math.round(x), top: Math.round(y), width: round(size), height: round(size) }}
    >
      <svg width={round(size)} height={round(size)} viewBox="0 0 24 24">
        <path
          d={paths[name]}
          fill={filled ? color : 'none'}
          fillOpacity={round(opacity)}
          stroke={color}
          strokeOpacity={round(opacity)}
          strokeWidth={filled ? 0 : stroke}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        {name === 'picture' ? <circle cx={8} cy={9.2} r={1.6} fill={color} fillOpacity={round(opacity)} /> : null}
      </svg>
    </div>
  );
}
