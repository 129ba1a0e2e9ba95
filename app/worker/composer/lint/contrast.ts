import { leastContrast, readableOn } from '$shared/motion/color';
import type { Finding } from '$shared/schema/finding';
import type { HexColor } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { fieldColors } from '../field-colors';
import { inksOf, isOwn, usesOf } from './inks';
import type { Field, Ink } from './inks';
import { capital, named } from './linted-scene';
import type { LintedElement, LintedScene, Rule } from './linted-scene';
import { leastSizes } from './sizes';

/** Text of any size is read at the first; large type is, and shapes are seen, at the second. */
const least = { text: 4.5, large: 3 } as const;

/** An ink on a field, somewhere in the scene. */
interface Pair {
  readonly ink: Ink;
  readonly on: Field;
  readonly shape: boolean;
  readonly color: HexColor;
  readonly grounds: readonly HexColor[];
  readonly limit: number;
  readonly item: LintedElement;
  /** Somebody gave this element its colour. */
  readonly own: boolean;
}

/** Whatever says something stands out from what it stands on: texts, and shapes that are no ornament. */
export const contrast: Rule = (scene) => {
  const pairs = scene.elements.flatMap((item) => pairsOf(item, scene));
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = pair.own ? pair.item.element.id : pair.ink;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const found = [...groups.values()].flatMap((group): Finding[] => {
    const [worst] = [...group].sort((a, b) => share(a) - share(b));
    return worst && hundredth(worstOf(worst)) < worst.limit ? [findingOf(worst, group, scene)] : [];
  });
  // On another ground the other colours of the scene are others too.
  const onNoGround = [...found].sort(byInk).find(({ fix }) => fix?.kind === 'setBackground');
  return onNoGround
    ? [onNoGround, ...found.filter(({ elementId, fix }) => elementId !== null && fix?.kind === 'setColor')]
    : found;
};

/** What everything else follows from first. */
const order: readonly (string | undefined)[] = ['text', 'soft', 'accentText', 'accent', 'muted', 'onAccent', undefined];
const byInk = (one: Finding, other: Finding): number => order.indexOf(one.role) - order.indexOf(other.role);

function pairsOf(item: LintedElement, scene: LintedScene): readonly Pair[] {
  const { element, drawn } = item;
  if (drawn.sizes.length === 0 && element.type !== 'icon') return [];
  const inks = inksOf(item, scene.look);
  return usesOf(item, scene.look).map(({ ink, on, shape }) => {
    const own = isOwn(item, ink);
    // A role is used at any size; what has its own colour has its own size too.
    const large = own && Math.min(...drawn.sizes) >= leastSizes.lead * scene.unit;
    const limit = shape || large ? least.large : least.text;
    const grounds = on === 'accent' ? [inks.accent] : fieldColors(on, scene.look);
    return { ink, on, shape, color: inks[ink], grounds, limit, item, own };
  });
}

const worstOf = ({ color, grounds }: Pair): number => leastContrast(color, grounds);
const share = (pair: Pair): number => worstOf(pair) / pair.limit;

const inkNames: Readonly<Record<Ink, string>> = {
  text: 'The text',
  soft: 'The quieter text',
  accent: 'The accent',
  accentText: 'The accent, as text,',
  onAccent: 'What is written on the accent',
  muted: 'What is not highlighted',
};
const fieldNames: Readonly<Record<Field, string>> = { ground: 'the ground', card: 'its card', accent: 'it' };

function findingOf(worst: Pair, group: readonly Pair[], scene: LintedScene): Finding {
  const { element } = worst.item;
  const value = hundredth(worstOf(worst));
  const name = worst.own ? capital(named(element)) : inkNames[worst.ink];
  const mend = worst.own ? mendOwn(worst, group) : mendRole(worst, group, scene);
  return {
    rule: 'contrast',
    elementId: worst.own ? element.id : null,
    ...(worst.own ? {} : { role: worst.ink }),
    line: null,
    value,
    limit: worst.limit,
    fix: mend.fix,
    sentence: `${name} stands out from ${fieldNames[worst.on]} by ${value} to 1, and ${worst.limit} is the least. ${mend.next}`,
  };
}

interface Mend {
  readonly fix: SceneEdit;
  readonly next: string;
}

/** The same hue, as light or dark as everything it stands on needs; null: there is no such colour. */
function mended(group: readonly Pair[]): HexColor | null {
  const [first] = group;
  if (!first) return null;
  const grounds = group.flatMap((pair) => pair.grounds);
  const limit = Math.max(...group.map((pair) => pair.limit));
  const color = readableOn(first.color, grounds, limit);
  return group.every((pair) => leastContrast(color, pair.grounds) >= pair.limit) ? color : null;
}

function mendOwn(worst: Pair, group: readonly Pair[]): Mend {
  const target = { id: worst.item.element.id, role: null };
  const color = mended(group) ?? mended([worst]);
  return color === null
    ? plainGround(worst)
    : { fix: { kind: 'setColor', target, role: 'text', color }, next: `${color} can be read there.` };
}

function mendRole(worst: Pair, group: readonly Pair[], { layout, look }: LintedScene): Mend {
  const set = (role: Extract<SceneEdit, { kind: 'setColor' }>['role'], color: HexColor, next: string): Mend => ({
    fix: { kind: 'setColor', target: null, role, color },
    next,
  });
  // What reads on the ground reads on a card that keeps its distance from it.
  const onCard = worst.on === 'card' && group.every((pair) => pair.on === 'card' || worstOf(pair) >= pair.limit);
  if (onCard && layout.palette.card !== undefined) {
    const card = readableOn(look.colors.card, [look.colors.text, look.colors.soft], least.text);
    return set('card', card, `A card of ${card} lets it be read.`);
  }
  const color = mended(group) ?? mended(group.filter(({ on }) => on === worst.on));
  if (color === null) return plainGround(worst);
  // The accent as text follows from the accent, unless somebody gave it a colour.
  const role = worst.ink === 'accentText' && layout.palette.accentText === undefined ? 'accent' : worst.ink;
  return set(role, color, `${color} can be ${worst.shape ? 'seen' : 'read'} there.`);
}

/** A ground from light to dark has no colour that can be read on all of it. */
function plainGround({ color, grounds: [ground = color], limit }: Pair): Mend {
  const plain = readableOn(ground, [color], limit);
  return {
    fix: { kind: 'setBackground', colors: [plain] },
    next: `No colour can be read on both ends of that ground; a plain ${plain} lets this one be read.`,
  };
}

const hundredth = (value: number): number => Math.floor(value * 100) / 100;
