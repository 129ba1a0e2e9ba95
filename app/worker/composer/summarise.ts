import type { FlatElement, LayoutElement } from '$shared/schema/layout';
import { kindOf } from './elements/registry';
import { styleOrDefault } from './styles/registry';

/** As much of a scene as its half line needs; a scene record and a composed scene both fit. */
export interface Summarised {
  readonly durationInFrames: number;
  readonly style: string | null;
  readonly elements: readonly (LayoutElement | FlatElement)[];
}

/** For a scene's card: "4.5 s · bars grow, Q3 in accent". */
export function summarise(scene: Summarised, fps: number): string {
  return `${(scene.durationInFrames / fps).toFixed(1)} s · ${whatHappens(scene)}`;
}

/** What fills the picture tells more than the words around it. */
function whatHappens({ elements, style: styleId }: Summarised): string {
  const style = styleOrDefault(styleId);
  const told = elements.flatMap(flatten).flatMap((element) => {
    if (element.type === 'group') return [];
    const happens = kindOf(element).happens(element, style);
    return happens === null ? [] : [{ happens, words: element.type === 'text' }];
  });
  return (told.find(({ words }) => !words) ?? told[0])?.happens ?? 'empty';
}

function flatten(element: LayoutElement | FlatElement): (LayoutElement | FlatElement)[] {
  return 'children' in element ? element.children.flatMap(flatten) : [element];
}
