import type { FlatElement, LayoutElement, SceneLayout } from '$shared/schema/layout';
import { cameraInWords, cameraOf } from './camera-of';
import { kindOf } from './elements/registry';
import { styleOrDefault } from './styles/registry';

/** As much of a scene as its half line needs; a scene record and a composed scene both fit. */
export interface Summarised {
  readonly durationInFrames: number;
  readonly style: string | null;
  readonly recipe: string;
  readonly camera: SceneLayout['camera'];
  readonly elements: readonly (LayoutElement | FlatElement)[];
}

/** For a scene's card: "4.5 s · bars grow, Q3 in accent". */
export function summarise(scene: Summarised, fps: number): string {
  return `${(scene.durationInFrames / fps).toFixed(1)} s · ${whatHappens(scene)}`;
}

/** What fills the picture tells more than the words around it. */
function whatHappens(scene: Summarised): string {
  const style = styleOrDefault(scene.style);
  const told = scene.elements.flatMap(flatten).flatMap((element) => {
    if (element.type === 'group') return [];
    const happens = kindOf(element).happens(element, style);
    const camera =
      element.type === 'text' && element.role === 'headline' ? cameraInWords[cameraOf(scene, style)] : null;
    return happens === null ? [] : [{ happens: join(happens, camera), words: element.type === 'text' }];
  });
  return (told.find(({ words }) => !words) ?? told[0])?.happens ?? 'empty';
}

const join = (happens: string, camera: string | null): string => (camera === null ? happens : `${happens}, ${camera}`);

function flatten(element: LayoutElement | FlatElement): (LayoutElement | FlatElement)[] {
  return 'children' in element ? element.children.flatMap(flatten) : [element];
}
