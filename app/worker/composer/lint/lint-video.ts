import type { Finding } from '$shared/schema/finding';
import type { Transition, TransitionKind } from '$shared/schema/layout';

/** One primary transition and at most two accents. */
const most = 3;
/** Of the seams, how many the primary one has at least. */
const primaryShare = 0.6;

/** What a motion designer would change between the scenes: `transitions` in order, null where none was chosen. */
export function lintVideo(transitions: readonly (Pick<Transition, 'kind'> | null)[]): readonly Finding[] {
  const counts = new Map<TransitionKind, number>();
  for (const transition of transitions) {
    // A cut is no gesture.
    if (transition && transition.kind !== 'cut') counts.set(transition.kind, (counts.get(transition.kind) ?? 0) + 1);
  }
  const seams = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [primary] = [...counts].sort(([, a], [, b]) => b - a);
  if (!primary) return [];
  const [kind, count] = primary;
  const plain = { rule: 'transitions', elementId: null, line: null, fix: null } as const;
  if (counts.size > most)
    return [
      {
        ...plain,
        value: counts.size,
        limit: most,
        sentence: `The video has ${counts.size} kinds of transitions; one with at most two others looks like one film. Most of them are “${kind}”: use it throughout.`,
      },
    ];
  const share = Math.round((count / seams) * 100) / 100;
  if (counts.size === 1 || seams < 4 || share >= primaryShare) return [];
  return [
    {
      ...plain,
      value: share,
      limit: primaryShare,
      sentence: `No transition leads: “${kind}” has ${Math.round(share * 100)} % of the seams, and one should have ${primaryShare * 100} %.`,
    },
  ];
}
