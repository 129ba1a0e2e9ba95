import type { HexColor } from '$shared/schema/layout';
import { mono } from './mono';
import type { Ground, StyleDefinition, TypeRole, TypeSpec } from './style-definition';

/** A style in few words: what is not said is what most styles do. */

type Colors = readonly [
  background: HexColor,
  surface: HexColor,
  text: HexColor,
  soft: HexColor,
  accent: HexColor,
  onAccent: HexColor,
  muted: HexColor,
];

type Rest = Partial<Omit<Ground, 'colors' | 'muted'>>;

/** Background, surface, text, soft, accent, on the accent, muted. */
export function ground([background, surface, text, soft, accent, onAccent, muted]: Colors, rest: Rest = {}): Ground {
  return {
    colors: { background, surface, text, soft, accent, onAccent },
    muted,
    gradientAngle: null,
    ornament: 'none',
    ornamentAt: 'top-right',
    ornamentColors: [accent],
    flood: false,
    ...rest,
  };
}

type Family = Pick<TypeSpec, 'family' | 'weights'>;

export function family(name: string, regular: number, medium: number, bold: number): Family {
  return { family: name, weights: { regular, medium, bold } };
}

const displayRoles = {
  headline: { size: 190, minSize: 84, leading: 1, tracking: -0.022 },
  quote: { size: 150, minSize: 44, leading: 1.1, tracking: -0.012, maxLines: 9 },
  figure: { size: 480, minSize: 90, leading: 1, tracking: -0.03 },
} as const;

const textRoles = {
  body: { size: 58, minSize: 38, leading: 1.28, color: 'soft' },
  eyebrow: { size: 40, minSize: 30, weight: 'medium', color: 'accent', maxLines: 2 },
  attribution: { size: 50, minSize: 34, weight: 'medium', color: 'soft', maxLines: 2 },
  caption: { size: 38, minSize: 28, color: 'soft' },
  item: { size: 68, minSize: 32, weight: 'medium', leading: 1.18 },
  label: { size: 48, minSize: 24, weight: 'medium' },
} as const;

/** Two families over all roles; `display` says how the large one is set, `said` what differs role by role. */
export function typeRoles(
  display: Family & Partial<TypeSpec>,
  text: Family & Partial<TypeSpec>,
  said: Partial<Record<TypeRole, Partial<TypeSpec>>> = {},
): StyleDefinition['type'] {
  const plain = {
    weight: 'regular',
    italic: false,
    tracking: 0,
    maxLines: 4,
    color: 'text',
  } as const satisfies Partial<TypeSpec>;
  const large = (role: keyof typeof displayRoles): TypeSpec => ({
    ...plain,
    ...displayRoles[role],
    ...display,
    ...said[role],
  });
  const small = (role: keyof typeof textRoles): TypeSpec => ({
    ...plain,
    ...text,
    ...{ leading: 1.22, ...textRoles[role] },
    ...said[role],
  });
  return {
    headline: large('headline'),
    quote: large('quote'),
    figure: large('figure'),
    body: small('body'),
    eyebrow: small('eyebrow'),
    attribution: small('attribution'),
    caption: small('caption'),
    item: small('item'),
    label: small('label'),
    mono,
  };
}

export function enters(
  headline: 'mask-rise' | 'fade-rise' | 'pop' | 'blur-in' | 'word-stagger',
  items: 'fade-rise' | 'mask-rise' | 'pop' | 'blur-in',
) {
  return {
    headline,
    body: 'fade-rise',
    eyebrow: 'fade-rise',
    quote: 'word-stagger',
    attribution: 'fade-rise',
    caption: 'fade-rise',
    list: items,
    chart: 'grow',
    number: 'count-up',
    shape: 'draw',
    items,
  } as const satisfies StyleDefinition['enter'];
}
