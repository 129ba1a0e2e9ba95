import type { Finding } from '$shared/schema/finding';
import type { Transition, TransitionKind } from '$shared/schema/layout';

/** What is found between the scenes: its fix is one edit for several of them. */
interface VideoFinding extends Finding {
  /** Places of the scenes that the fix is for, from 0. */
  readonly places: readonly number[];
}

/** One primary transition and at most two accents. */
const most = 3;
/** Of the seams, how many the primary one has at least. */
const primaryShare = 0.6;
/** Of fewer seams none has to lead. */
const leastSeams = 4;

interface Seam {
  readonly place: number;
  readonly kind: TransitionKind;
}

/** What a motion designer would change between the scenes, which are in order; `transition` is null where none was chosen. */
export function lintVideo(
  scenes: readonly { readonly transition: Pick<Transition, 'kind'> | null }[],
): readonly VideoFinding[] {
  // A cut is no gesture, and the last scene gives way to none.
  const seams = scenes
    .slice(0, -1)
    .flatMap(({ transition }, place): Seam[] =>
      transition && transition.kind !== 'cut' ? [{ place, kind: transition.kind }] : [],
    );
  const fault = faultOf(seams);
  if (!fault) return [];
  const { kind, ...measured } = fault;
  const fix = {
    kind: 'setTransition',
    transition: kind,
    direction: null,
    color: null,
    durationInFrames: null,
  } as const;
  return [{ rule: 'transitions', elementId: null, line: null, ...measured, fix, places: placesToMend(seams) }];
}

function faultOf(seams: readonly Seam[]) {
  const kinds = kindsOf(seams);
  const [primary] = kinds;
  if (!primary) return null;
  const [kind, count] = primary;
  if (kinds.length > most) {
    const sentence = `The video has ${kinds.length} kinds of transitions; one with at most two others looks like one film. Most of them are “${kind}”.`;
    return { kind, value: kinds.length, limit: most, sentence };
  }
  const share = Math.round((count / seams.length) * 100) / 100;
  if (kinds.length === 1 || seams.length < leastSeams || share >= primaryShare) return null;
  const sentence = `No transition leads: “${kind}” has ${Math.round(share * 100)} % of the seams, and one should have ${primaryShare * 100} %.`;
  return { kind, value: share, limit: primaryShare, sentence };
}

/** The fewest seams that have to become the primary kind: the last of the rarest first. */
function placesToMend(seams: readonly Seam[]): readonly number[] {
  const places: number[] = [];
  let left = seams;
  for (let fault = faultOf(left); fault; fault = faultOf(left)) {
    const { kind } = fault;
    const rarest = kindsOf(left).at(-1)?.[0];
    const last = left.findLast((seam) => seam.kind === rarest);
    if (!last || rarest === kind) break;
    places.push(last.place);
    left = left.map((seam) => (seam === last ? { ...seam, kind } : seam));
  }
  return places.sort((a, b) => a - b);
}

/** The most common first; of several that are as common, the earliest. */
function kindsOf(seams: readonly Seam[]): readonly (readonly [TransitionKind, number])[] {
  const counts = new Map<TransitionKind, number>();
  for (const { kind } of seams) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
