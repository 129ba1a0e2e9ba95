import { leastContrast, readableOn } from '$shared/motion/color';
import type { Finding } from '$shared/schema/finding';
import type { HexColor } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
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
    const said = `${name} stands out from the ground by ${value} to 1, and ${readable} is the least.`;
    const color = [[...grounds, colors.card], grounds]
      .map((over) => readableOn(ink, over, readable))
      .find((one) => leastContrast(one, grounds) >= readable);
    const mend =
      color !== undefined
        ? { fix: { kind: 'setColor', target: null, role, color } as const, next: `${color} can be read there.` }
        : plainGround(ink, grounds, readable);
    return [
      {
        rule: 'contrast',
        elementId: null,
        line: null,
        value,
        limit: readable,
        fix: mend.fix,
        sentence: `${said} ${mend.next}`,
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
  const target = { id: element.id, role: null };
  const mend =
    leastContrast(color, grounds) >= limit
      ? { fix: { kind: 'setColor', target, role: 'text', color } as const, next: `${color} can be read there.` }
      : plainGround(ink, grounds, limit);
  return [
    {
      rule: 'contrast',
      elementId: element.id,
      line: null,
      value,
      limit,
      fix: mend.fix,
      sentence: `${capital(named(element))} stands out from the ground by ${value} to 1, and ${limit} is the least. ${mend.next}`,
    },
  ];
}

/** A ground from light to dark has no colour that can be read on all of it. */
function plainGround(ink: HexColor, [ground = ink]: readonly HexColor[], least: number) {
  const color = readableOn(ground, [ink], least);
  const fix: SceneEdit = { kind: 'setBackground', colors: [color] };
  return {
    fix,
    next: `No colour can be read on both ends of that ground; a plain ${color} lets this one be read.`,
  };
}

function groundsOf({ background, gradientTo }: LintedScene['look']['colors']): readonly HexColor[] {
  return gradientTo === null ? [background] : [background, gradientTo];
}

const hundredth = (value: number): number => Math.floor(value * 100) / 100;
