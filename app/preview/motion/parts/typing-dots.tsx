import type { ReactNode } from 'react';
import { round } from '../typography';

interface TypingDotsProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Across a dot. */
  readonly size: number;
  readonly color: string;
  /** In seconds. */
  readonly clock: number;
  readonly opacity?: number;
}

/** Three dots that hop one after the other: somebody is writing. */
export function TypingDots({ x, y, width, height, size, color, clock, opacity = 1 }: TypingDotsProps): ReactNode {
  return (
    <>
      {[-1, 0, 1].map((place) => {
        const hop = Math.max(0, Math.sin(clock * 7.5 - place * 0.9));
        return (
          <div
            key={place}
            style={{
              position: 'absolute',
              left: Math.round(x + width / 2 + place * size * 1.75 - size / 2),
              top: Math.round(y + height / 2 - size / 2),
              width: Math.round(size),
              height: Math.round(size),
              borderRadius: Math.round(size / 2),
              backgroundColor: color,
              opacity,
              transform: `translateY(${round(-hop * size * 0.7)}px)`,
            }}
          />
        );
      })}
    </>
  );
}
