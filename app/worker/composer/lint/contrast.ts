import { leastContrast, readableOn } from '$shared/motion/color';
import type { Finding } from '$shared/schema/finding';
import type { HexColor } from '$shared/schema/layout';
import { readable } from '../resolve-colors';
import { colorOf } from '../resolve-look';
import { leastSizes } from './sizes';
import { capital, named } from './linted-scene';
import type { LintedElement, LintedScene, Rule } from './linted-scene';

/** Large type reads at this one. */
const readableLarge = 3;

/** Text stands out from what it stands on. */
export const contrast: Rule = (scene) => [...inks(scene), ...scene.elements.flatMap((item) => ownInk(item, scene))];

/** What all text of the scene is set in. */
function inks({ look, elements }: LintedScene): Finding[] {
  const { colors } = look;
  const grounds = groundsOf(look.colors);
  if (!elements.some(({ drawn }) => drawn.sizes.length > 0)) return [];
  return (['text', 'accent'] as const).flatMap((role): Finding[] => {
    const [name, ink] = role === 'text' ? ['The text', colors.text] : ['The accent, as text,', colors.accentText];
    if (role === 'accent' && !elements.some(setInAccent)) return [];
    const value = hundredth(leastContrast(ink, grounds));
    if (value >= readable) return [];
    const color = readableOn(ink, [...grounds, colors.card], readable);
    return [
      {
        rule: 'contrast',
        elementId: null,
        line: null,
        value,
        limit: readable,
        fix: { kind: 'setColor', target: null, role, color },
        sentence: `${name} stands out from the ground by ${value} to 1, and ${readable} is the least. ${color} can be read there.`,
      },
    ];
  });
}

const setInAccent = ({ element, spec, drawn }: LintedElement): boolean =>
  element.color === null && drawn.sizes.length > 0 && spec.color === 'accent';

/** A colour that somebody gave one text. */
function ownInk({ element, drawn }: LintedElement, { look, unit }: LintedScene): Finding[] {
  if (element.color === null || (element.type !== 'text' && element.type !== 'list' && element.type !== 'number'))
    return [];
  const grounds = groundsOf(look.colors);
  const ink = colorOf(element.color, look.colors);
  const limit = Math.min(...drawn.sizes) >= leastSizes.lead * unit ? readableLarge : readable;
  const value = hundredth(leastContrast(ink, grounds));
  if (value >= limit) return [];
  const color = readableOn(ink, grounds, limit);
  return [
    {
      rule: 'contrast',
      elementId: element.id,
      line: null,
      value,
      limit,
      fix: { kind: 'setColor', target: { id: element.id, role: null }, role: 'text', color },
      sentence: `${capital(named(element))} stands out from the ground by ${value} to 1, and ${limit} is the least. ${color} can be read there.`,
    },
  ];
}

function groundsOf({ background, gradientTo }: LintedScene['look']['colors']): readonly HexColor[] {
  return gradientTo === null ? [background] : [background, gradientTo];
}

const hundredth = (value: number): number => Math.floor(value * 100) / 100;
