import type { CSSProperties } from 'react';
import type { EaseName } from '$shared/motion/eases';
import type { EnterMotion } from '$shared/schema/motions';
import { useArrivals } from '../arrival';
import type { Arrival } from '../arrival';
import { round } from '../typography';

interface PieceProps {
  readonly enter?: EnterMotion | undefined;
  readonly at?: number | undefined;
  readonly over?: number | undefined;
  readonly ease?: EaseName | undefined;
}

const still: Arrival = { linear: 1, moved: 1, settled: 1 };

/** When each of several like pieces arrives: one after the other, the gaps shrinking. */
export function usePieces({ enter, at, over, ease }: PieceProps, count: number): (index: number) => Arrival {
  const arrivals = useArrivals({ at, over, ease, pieces: count, gapSeconds: 0.14, longestSeconds: 0.5 });
  return (index) => (enter === 'none' ? still : (arrivals[index] ?? still));
}

/**
 * What a piece looks like on its way in. Opacity is for leaves only: export gives that of a group to each of its parts,
 * so a piece of several parts spreads this style over each of them, with the piece's own middle as the origin.
 */
export function pieceStyle(enter: EnterMotion, arrival: Arrival, size: number): CSSProperties {
  if (enter === 'none' || arrival.linear >= 1) return {};
  const rest = 1 - arrival.moved;
  switch (enter) {
    case 'pop':
    case 'grow':
      return { transform: `scale(${Math.max(0, Math.round((1 - rest * 0.5) * 1000) / 1000)})` };
    case 'blur-in':
      return { filter: `blur(${round((1 - arrival.settled) * size * 0.3)}px)` };
    default:
      return { transform: `translateY(${round(rest * size * 1.1)}px)` };
  }
}

/** Opacity of a leaf of a piece that arrives. */
export function pieceOpacity(enter: EnterMotion, arrival: Arrival): number {
  return enter === 'none' ? 1 : round(Math.min(1, arrival.linear * 3.2));
}
