import { isIcon, nearestIcon } from '$shared/motion/icon-words';
import type { Finding } from '$shared/schema/finding';
import type { LeafElement } from '$shared/schema/layout';
import { capital, named } from './linted-scene';
import type { Rule } from './linted-scene';

/** Every line drawing that a scene names is one that the kit has: of any other nothing is drawn. */
export const icon: Rule = (scene) =>
  scene.elements.flatMap(({ element }): Finding[] => {
    const icons = iconsOf(element);
    const unknown = icons.filter((name) => name !== null && !isIcon(name));
    const [first] = unknown;
    if (first === undefined) return [];
    const near = icons.map((name) => (name === null || isIcon(name) ? name : nearestIcon(name)));
    // An icon that stands alone can't go without one.
    const mends = element.type !== 'icon' || near[0] !== null;
    const next = mends ? insteadOf(unknown, icons, near) : 'Name another one.';
    return [
      {
        rule: 'icon',
        elementId: element.id,
        line: null,
        value: unknown.length,
        limit: 0,
        fix: mends ? { kind: 'setIcons', target: { id: element.id, role: null }, icons: near } : null,
        sentence: `${capital(named(element))} names an icon that there is not, “${first}”, so nothing is drawn. ${next}`,
      },
    ];
  });

function insteadOf(unknown: readonly unknown[], icons: readonly unknown[], near: readonly (string | null)[]): string {
  const found = near[icons.indexOf(unknown[0])];
  return found ? `“${found}” comes nearest.` : 'No other comes near: leave it out.';
}

function iconsOf(element: LeafElement): readonly (string | null)[] {
  switch (element.type) {
    case 'icon':
      return [element.icon];
    case 'cards':
      return element.cards.map((card) => card.icon);
    case 'steps':
      return element.steps.map((step) => step.icon);
    case 'flow':
      return element.nodes.map((node) => node.icon);
    default:
      return [];
  }
}
