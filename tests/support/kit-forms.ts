import type { LeafElement, SceneLayout } from '$shared/schema/layout';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { leavesOf } from '../../app/worker/composer/leaves';
import { recipes } from '../../app/worker/composer/recipes/registry';
import { briefFor, plainTheme, wide } from '../unit/composer/briefs';

/** Every element in every form it has: what recipes make of their examples, and the forms that no recipe makes. */

const composed = recipes.flatMap((recipe) =>
  recipe.examples.map(({ brief }) => {
    const scene = composeScene(briefFor(recipe.id, brief), { theme: plainTheme, format: wide });
    if (!scene.ok) throw new Error(scene.error.code);
    return scene.value.layout;
  }),
);

const rare: readonly object[] = [
  ...['rule', 'bar', 'disc'].map((shape) => ({ id: 'shape', type: 'shape', shape })),
  { id: 'icon', type: 'icon', icon: 'zap' },
  ...['ring', 'bars', 'none'].map((sign) => ({ id: 'logo', type: 'logo', name: 'Acme Rockets', sign })),
  ...['outline', 'link'].map((variant) => ({ id: 'button', type: 'button', label: 'Go on', variant })),
  ...['bar', 'ring', 'dots'].map((look) => ({
    id: 'done',
    type: 'progress',
    value: 70,
    label: 'Done',
    done: null,
    look,
  })),
  ...['number', 'bullet', 'none'].map((marker) => ({
    id: 'list',
    type: 'list',
    first: null,
    items: ['One thing', 'Two things'],
    marker,
  })),
];
const nothingSaid = {
  scale: null,
  color: null,
  align: null,
  face: null,
  weight: null,
  enter: null,
  emphasis: null,
  exit: null,
};
const [base] = composed;
if (!base) throw new Error('No recipe has an example');

export const layoutsOfAllForms: readonly SceneLayout[] = [
  ...composed,
  ...rare.map((form) => ({ ...base, elements: [{ ...nothingSaid, ...form } as LeafElement] })), // complete by its type
];

const telling = ['shape', 'variant', 'sign', 'frame', 'device', 'marker', 'chart', 'look', 'route', 'scrolls', 'diff'];

/** "logo ring", "screen phone": one of each. */
export const elementsOfAllForms: ReadonlyMap<string, LeafElement> = new Map(
  layoutsOfAllForms
    .flatMap(({ elements }) => elements.flatMap(leavesOf))
    .map((leaf) => {
      const form = telling.flatMap((name) => (name in leaf ? [String(Reflect.get(leaf, name))] : []));
      return [[leaf.type, ...form.filter((word) => word !== 'false')].join(' '), leaf];
    }),
);
