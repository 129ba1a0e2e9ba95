import { directionOfAll } from '$shared/motion/measure-text';
import type { LeafElement, SceneLayout } from '$shared/schema/layout';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';

/** What machines write is in Latin letters everywhere. */
const written: ReadonlySet<LeafElement['type']> = new Set(['code', 'terminal']);

/** How a scene is read: as what is said in it, and where nothing is said as what it shows. */
export function directionOf({ elements }: SceneLayout): 'ltr' | 'rtl' {
  const leaves = elements.flatMap(leavesOf).filter(({ type }) => !written.has(type));
  const textsOf = (those: readonly LeafElement[]): readonly string[] =>
    those.flatMap((leaf) => kindOf(leaf).texts(leaf));
  return (
    directionOfAll(textsOf(leaves.filter(({ type }) => type === 'text'))) ?? directionOfAll(textsOf(leaves)) ?? 'ltr'
  );
}
