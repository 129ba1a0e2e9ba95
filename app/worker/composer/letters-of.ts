import type { LeafElement, SceneLayout, Theme } from '$shared/schema/layout';
import type { TypefaceId, Weight } from '$shared/schema/typography';
import { kindOf } from './elements/registry';
import { setType, typographyOf } from './set-type';
import { styleOrDefault } from './styles/registry';
import { typefaceOf } from './typefaces';

/** What something is set in as it stands. */
export interface Letters {
  readonly face: TypefaceId | null;
  readonly weight: Weight;
  /** The weights of this face that differ, from the lightest. */
  readonly steps: readonly Weight[];
}

/** The letters of an element, or of the small text of a scene. */
export function lettersOf(layout: SceneLayout, theme: Theme, element: LeafElement | null): Letters {
  const scene = setType(styleOrDefault(layout.style ?? theme.style).type, typographyOf(layout, theme));
  const own = element ? setType(scene, { display: element.face, text: element.face, weight: element.weight }) : scene;
  const { family, italic, weights, weight } = own[element ? kindOf(element).typeRole(element) : 'body'];
  const all = ['regular', 'medium', 'bold'] as const;
  const steps = all.filter((each, index) => index === 0 || weights[each] !== weights[all[index - 1] ?? 'regular']);
  const drawn = [...steps].reverse().find((each) => weights[each] === weights[weight]) ?? weight;
  return { face: typefaceOf(family, italic), weight: drawn, steps };
}
