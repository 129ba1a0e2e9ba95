/** Budgets of movement and of reading, in seconds. */
export const timing = {
  /** A beat of ground before the first thing arrives. */
  firstBeat: 0.12,
  /** The one thing a scene is about. */
  focalEntrance: 0.75,
  supportEntrance: 0.6,
  /** The longest a single entrance may take. */
  longestEntrance: 0.8,
  /** Between the focal element and what supports it. */
  supportDelay: 0.36,
  /** A whole cascade, first start to last start. */
  longestCascade: 0.5,
  /** Each gap of a cascade is this much of the one before. */
  gapDecay: 0.84,
  /** An exit takes this share of the entrance it answers. */
  exitShare: 0.75,
  /** One thing that goes on visibly: a figure that counts, a line that is drawn. */
  longestMove: 2.8,
  /** The longest that nothing may move while something is claimed to go on. */
  longestStill: 1.4,
  countUp: 1.3,
  barGrow: 0.8,
  /** Everything has arrived by this share of a scene, however short it is. */
  arrivedBy: 0.6,
  /** Reading. */
  perWord: 0.27,
  perNumber: 0.6,
  stillness: 1.1,
  shortestScene: 3.2,
  longestScene: 12,
} as const;

/** How parts follow each other, in seconds. */
export interface Cascade {
  readonly gapSeconds: number;
  /** From the first start to the last. */
  readonly longestSeconds: number;
}

/** What of an element arrives one after the other. */
export const cascades = {
  line: { gapSeconds: 0.11, longestSeconds: timing.longestCascade },
  word: { gapSeconds: 0.09, longestSeconds: timing.longestCascade },
  letter: { gapSeconds: 0.035, longestSeconds: timing.longestCascade },
  item: { gapSeconds: 0.16, longestSeconds: timing.longestCascade },
  quickItem: { gapSeconds: 0.08, longestSeconds: 0.4 },
  piece: { gapSeconds: 0.14, longestSeconds: timing.longestCascade },
  quickPiece: { gapSeconds: 0.07, longestSeconds: 0.3 },
} as const satisfies Record<string, Cascade>;

/** How far a slow push-in goes over a whole scene. */
export const pushIn = 0.045;

/**
 * When each of `count` things starts, in the unit of `gap`. Gaps shrink, so that a cascade gathers speed, and the
 * last start is never later than `longest`.
 */
export function cascade(count: number, gap: number, longest: number): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    starts.push(at);
    at += gap * Math.max(0.35, timing.gapDecay ** index);
  }
  const last = starts.at(-1) ?? 0;
  return last > longest ? starts.map((start) => (start * longest) / last) : starts;
}

/** The same within an arrival of `over`, in its unit: the last piece still gets a good part of the time to arrive in. */
export function startsWithin(over: number, count: number, gap: number, longest: number): readonly number[] {
  return cascade(count, gap, Math.min(longest, over * (count > 6 ? 0.72 : 0.5)));
}

export function seconds(value: number, fps: number): number {
  return Math.round(value * fps);
}
