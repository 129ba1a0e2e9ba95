import type { LeafElement, LeafType } from '$shared/schema/layout';
import { accentKinds } from './accents/kinds';
import { cardKinds } from './cards/kinds';
import { dataKinds } from './data/kinds';
import type { ElementKind } from './element-kind';
import { screenKinds } from './screens/kinds';
import { sequenceKinds } from './sequence/kinds';
import { wordKinds } from './words/kinds';

/** Every type of element has a kind, and the compiler says which one is missing. */
const kinds: { readonly [Type in LeafType]: ElementKind<Extract<LeafElement, { type: Type }>> } = {
  ...wordKinds,
  ...dataKinds,
  ...sequenceKinds,
  ...cardKinds,
  ...screenKinds,
  ...accentKinds,
};

export function kindOf(element: LeafElement): ElementKind {
  return kinds[element.type];
}
