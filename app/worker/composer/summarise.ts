import type { Background, EnterMotion, FlatElement, LayoutElement } from '$shared/schema/layout';
import { styleOrDefault } from './styles/registry';

/** As much of a scene as its half line needs; a scene record and a composed scene both fit. */
export interface Summarised {
  readonly durationInFrames: number;
  readonly style: string | null;
  readonly background: Background;
  readonly elements: readonly (LayoutElement | FlatElement)[];
}

const inWords: Readonly<Record<EnterMotion, string>> = {
  none: 'stands still',
  'mask-rise': 'mask rise',
  'fade-rise': 'fades up',
  'word-stagger': 'word by word',
  pop: 'pops in',
  typewriter: 'typed out',
  'blur-in': 'comes into focus',
  grow: 'grows',
  draw: 'is drawn',
  'count-up': 'counts up',
};

/** For a scene's card: "4.5 s · bars grow, Q3 in accent". */
export function summarise(scene: Summarised, fps: number): string {
  return `${(scene.durationInFrames / fps).toFixed(1)} s · ${whatHappens(scene)}`;
}

function whatHappens({ elements, style: styleId }: Summarised): string {
  const style = styleOrDefault(styleId);
  const all = elements.flatMap(flatten);
  for (const element of all) {
    if (element.type === 'chart') {
      const lit = element.highlight === null ? undefined : element.data[element.highlight];
      const many = element.data.length === 1 ? '1 bar grows' : `${element.data.length} bars grow`;
      return lit ? `${many}, ${shortened(lit.label)} in accent` : many;
    }
    if (element.type === 'number')
      return (element.enter ?? style.enter.number) === 'count-up' ? 'counts up' : 'big number';
    if (element.type === 'list')
      return element.items.length === 1 ? '1 point' : `${element.items.length} points, one by one`;
  }
  const focal = all.find(
    (element) => element.type === 'text' && (element.role === 'headline' || element.role === 'quote'),
  );
  if (focal?.type !== 'text') return 'empty';
  const enter = inWords[focal.enter ?? style.enter[focal.role]];
  return style.camera === 'push-in' && focal.role === 'headline' ? `${enter}, slow push-in` : enter;
}

function flatten(element: LayoutElement | FlatElement): (LayoutElement | FlatElement)[] {
  return 'children' in element ? element.children.flatMap(flatten) : [element];
}

function shortened(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}
