import type { CSSProperties, ReactNode } from 'react';
import { round } from '../typography';

interface DiscProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Higher or lower than wide it is a bar with round ends. */
  readonly height?: number;
  readonly color: string;
  /** Of a line around it, inside its size. */
  readonly edge?: { readonly color: string; readonly width: number } | undefined;
  readonly opacity: number;
  readonly move?: CSSProperties;
}

/** Around it in its drawing, so that its rim is whole where it moves between two pixels. */
const ROOM = 2;

/**
 * Something small and round. Drawn, not a box with round corners: those a page and a canvas smooth differently, and of
 * a small thing the rim is a good part.
 */
export function Disc({ x, y, color, edge, opacity, move = {}, ...size }: DiscProps): ReactNode {
  const width = Math.round(size.width);
  const height = Math.round(size.height ?? size.width);
  if (opacity <= 0 || width <= 0 || height <= 0) return null;
  const line = edge?.width ?? 0;
  const [wide, high] = [width + 2 * ROOM, height + 2 * ROOM];
  const place = { left: Math.round(x) - ROOM, top: Math.round(y) - ROOM, width: wide, height: high };
  return (
    <div style={{ position: 'absolute', ...place, ...move }}>
      <svg width={wide} height={high} viewBox={`${-ROOM} ${-ROOM} ${wide} ${high}`}>
        <rect
          x={line / 2}
          y={line / 2}
          width={width - line}
          height={height - line}
          rx={(Math.min(width, height) - line) / 2}
          fill={color}
          fillOpacity={round(opacity)}
          {...(edge ? { stroke: edge.color, strokeWidth: line, strokeOpacity: round(opacity) } : {})}
        />
      </svg>
    </div>
  );
}
