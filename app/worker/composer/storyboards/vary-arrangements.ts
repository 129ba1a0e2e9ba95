import type { Arrangement, SceneLayout } from '$shared/schema/layout';
import { kindOf } from '../elements/registry';
import { leavesOf } from '../leaves';

type Arranged = Pick<SceneLayout, 'arrangement' | 'elements'>;

/**
 * An arrangement for each scene, so that no two neighbours stand alike: their own where that is so already, else the
 * fewest others. `before` is how the scene stands that they follow.
 */
export function varyArrangements(scenes: readonly Arranged[], before: Arrangement | null): readonly Arrangement[] {
  interface Way {
    readonly cost: number;
    readonly chosen: readonly Arrangement[];
  }
  let ways: readonly Way[] = [{ cost: 0, chosen: [] }];
  for (const scene of scenes) {
    ways = choicesFor(scene).flatMap((arrangement, rank) => {
      const reached = ways
        .filter(({ chosen }) => (chosen.at(-1) ?? before) !== arrangement)
        .sort((a, b) => a.cost - b.cost)[0];
      return reached ? [{ cost: reached.cost + rank, chosen: [...reached.chosen, arrangement] }] : [];
    });
  }
  const [best] = [...ways].sort((a, b) => a.cost - b.cost);
  return best?.chosen ?? [];
}

/** How a scene can stand, the best first. */
function choicesFor({ arrangement, elements }: Arranged): readonly Arrangement[] {
  const leaves = elements.flatMap(leavesOf);
  const body = leaves.find((leaf) => kindOf(leaf).fills);
  const headed = leaves.some((leaf) => leaf.type === 'text');
  const others: readonly Arrangement[] = body
    ? headed && kindOf(body).splits
      ? ['split', 'left', 'centered']
      : ['left', 'centered']
    : ['left', 'centered', 'bottom-left'];
  return [...new Set([arrangement, ...others])];
}
