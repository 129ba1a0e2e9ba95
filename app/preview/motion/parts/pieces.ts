import type { CSSProperties } from 'react';
import type { EaseName } from '$shared/schema/motions';
import { cascades } from '$shared/motion/timing';
import type { EmphasisMotion, EnterMotion, ExitMotion } from '$shared/schema/motions';
import { standing, useArrivals } from '../arrival';
import type { After, Arrival } from '../arrival';
import { round } from '../typography';
import { arrivingMove, arrivingOpacity, leavingMove, leavingOpacity, stressMove } from './move';

interface PieceProps {
  readonly enter?: EnterMotion | undefined;
  readonly at?: number | undefined;
  readonly over?: number | undefined;
  readonly ease?: EaseName | undefined;
  readonly emphasis?: EmphasisMotion | undefined;
  readonly exit?: ExitMotion | undefined;
}

/** When each of several like pieces arrives: one after the other, the gaps shrinking. */
export function usePieces(props: PieceProps, count: number): (index: number) => Arrival {
  const { enter, at, over, ease, emphasis, exit } = props;
  const arrivals = useArrivals({
    at,
    over,
    ease,
    emphasis,
    exit,
    pieces: count,
    ...cascades[enter === 'cascade' ? 'quickPiece' : 'piece'],
  });
  return (index) => {
    const arrival = arrivals[index] ?? standing;
    return enter === 'none' ? { ...standing, after: arrival.after } : arrival;
  };
}

/**
 * What a piece looks like on its way in, while it stands, and on its way out. Opacity is for leaves only: export gives
 * that of a group to each of its parts, so a piece of several parts spreads this style over each of them, with the
 * piece's own middle as the origin.
 */
export function pieceStyle(enter: EnterMotion, arrival: Arrival, size: number): CSSProperties {
  if (enter !== 'none' && arrival.linear < 1) return arrivingMove(enter, arrival, size, size * 1.1);
  if ((arrival.after?.gone ?? 0) > 0) return leavingMove(arrival.after, size);
  return stressMove(arrival.after, size);
}

/** Opacity of a leaf of a piece that arrives or leaves. */
export function pieceOpacity(enter: EnterMotion, arrival: Arrival): number {
  return round(arrivingOpacity(enter, arrival) * leavingOpacity(arrival.after));
}

/** Opacity of a leaf that fades in within the first part of its time, whatever the motion, and leaves with the whole. */
export function partOpacity({ linear, after }: Arrival, pace = 4): number {
  return round(Math.min(1, linear * pace) * leavingOpacity(after));
}

/** What something does as one thing whose parts arrive by themselves. */
export function wholeStyle(after: After | undefined, size: number): CSSProperties {
  return pieceStyle('none', { ...standing, after }, size);
}
