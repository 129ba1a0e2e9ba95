import { directedKinds, transitionSeconds } from '$shared/motion/seam';
import type { SceneEdit } from '$shared/schema/scene-edit';
import type { Transition, TransitionDirection, TransitionKind } from '$shared/schema/transition';
import type { StyleDefinition } from './styles/style-definition';

/** What of a video decides how its scenes give way to each other. */
export interface SeamContext {
  /** In the order of the video; null: nobody chose one. */
  readonly transitions: readonly (Transition | null)[];
  readonly style: StyleDefinition;
  readonly fps: number;
  /** Which way it is read, and so which way it goes on; absent: from left to right. */
  readonly reads?: 'ltr' | 'rtl';
}

/** A video with more of them looks like a sampler. */
const MOST_ACCENTS = 2;
/** From how many scenes on an accent has something to stand out from. */
const LEAST_SCENES = 3;

export const CUT: Transition = { kind: 'cut', durationInFrames: 0, direction: null, color: null };

/** How a new scene goes: as most of the video's scenes do, else as the style would have it. */
export function primarySeam(context: SeamContext): Transition {
  const known = context.transitions.filter((each) => each !== null);
  const kind = mostCommon(known.map((each) => each.kind)) ?? context.style.transition.primary;
  // Whoever asked for a slow one, or a black flash, meant the next one too.
  return known.findLast((each) => each.kind === kind) ?? seamOf(kind, context);
}

/** The style's second transition, for the scene before one that closes the video; null: the video has enough of them. */
export function accentSeam(context: SeamContext): Transition | null {
  const { kind: primary } = primarySeam(context);
  const kinds = context.transitions.flatMap((each) => each?.kind ?? []);
  const accents = kinds.filter((kind) => kind !== primary && kind !== 'cut');
  const { accent } = context.style.transition;
  if (context.transitions.length < LEAST_SCENES || accents.length >= MOST_ACCENTS) return null;
  // Somebody chose how this one goes, or wants no transitions at all.
  if (kinds.at(-1) !== primary || primary === 'cut' || accent === primary) return null;
  return seamOf(accent, context);
}

const mirrored: Readonly<Record<TransitionDirection, TransitionDirection>> = {
  left: 'right',
  right: 'left',
  up: 'up',
  down: 'down',
};

/** A transition of a kind as this video would have it, where nothing more is said of it. */
export function seamOf(kind: TransitionKind, { transitions, style, fps, reads }: SeamContext): Transition {
  if (kind === 'cut') return CUT;
  const direction = directedKinds.has(kind)
    ? (mostCommon(transitions.flatMap((each) => each?.direction ?? [])) ??
      (reads === 'rtl' ? mirrored[style.transition.direction] : style.transition.direction))
    : null;
  const durationInFrames = Math.max(2, Math.round(transitionSeconds(kind, style.energy) * fps));
  return { kind, durationInFrames: Math.min(60, durationInFrames), direction, color: null };
}

type AskedSeam = Omit<Extract<SceneEdit, { kind: 'setTransition' }>, 'kind'>;

/** The transition that was asked for, completed as this video would have it. */
export function askedSeam(
  { transition, direction, color, durationInFrames }: AskedSeam,
  context: SeamContext,
): Transition {
  const kind = transition ?? context.style.transition.primary;
  if (kind === 'cut') return CUT;
  const own = seamOf(kind, context);
  return {
    kind,
    durationInFrames: durationInFrames ?? own.durationInFrames,
    direction: directedKinds.has(kind) ? (direction ?? own.direction) : null,
    color,
  };
}

/** Of several that are equally common the earliest, so that one that was tried does not turn the video round. */
function mostCommon<Value extends TransitionKind | TransitionDirection>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[Value, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ??
    null
  );
}
