import { adjust, contrast, distance, isDark, leastContrast, mix, oklchOf, readableOn } from '$shared/motion/color';
import { colorRole } from '$shared/schema/layout';
import type { ColorRef, ColorRole, HexColor, Palette, SceneLayout, Theme } from '$shared/schema/layout';
import { findRecipe } from './recipes/registry';
import { styleOrDefault } from './styles/registry';
import type { Ground, Occasion, StyleDefinition } from './styles/style-definition';

/** Body text at any size reads at this contrast. */
export const readable = 4.5;
/** Shapes are seen at this one. */
const visible = 2.6;

export interface LookColors extends Readonly<Record<ColorRole, HexColor>> {
  /** Where the background's gradient ends; null where it is flat. */
  readonly gradientTo: HexColor | null;
  /** Bars, hairlines, cards: shapes, never text. */
  readonly muted: HexColor;
  /** The accent where it is set as text. */
  readonly accentText: HexColor;
}

export interface Look {
  readonly style: StyleDefinition;
  readonly occasion: Occasion;
  readonly colors: LookColors;
  readonly gradientAngle: number;
  readonly ornament: Ground['ornament'];
  readonly ornamentAt: Ground['ornamentAt'];
  readonly ornamentColors: readonly HexColor[];
}

/**
 * The colours and type a scene is really drawn with. What somebody asked for is taken literally, contrast or not;
 * everything else moves until it can be read.
 */
export function resolveLook(layout: SceneLayout, theme: Theme): Look {
  const style = styleOrDefault(layout.style ?? theme.style);
  const occasion = findRecipe(layout.recipe)?.occasion ?? 'opening';
  const literal = isLiteral(layout) || occasion === 'opening' || occasion === 'points';
  const ground = literal ? style.grounds[occasion] : adopt(style.grounds[occasion], theme.palette);
  const asked: Palette = literal
    ? { ...theme.palette, ...layout.palette }
    : { ...accentOf(theme.palette), ...layout.palette };
  const colors = resolveColors(ground, style, asked, layout.background);
  const ornament = layout.background.ornament ?? (isTwoPaints(layout.background) ? 'none' : ground.ornament);
  return {
    style,
    occasion,
    colors,
    gradientAngle: layout.background.kind === 'gradient' ? layout.background.angle : 0,
    ornament,
    ornamentAt: ground.ornamentAt,
    ornamentColors: ornamentColors(ornament, ground, colors),
  };
}

/** Somebody said what this very scene stands on. */
function isLiteral({ background, palette }: SceneLayout): boolean {
  const refs = background.kind === 'gradient' ? [background.from, background.to] : [background.color];
  return palette.background !== undefined || refs.some((ref) => !colorRole.safeParse(ref).success);
}

/** A gradient of two colours somebody named is ornament enough. */
function isTwoPaints(background: SceneLayout['background']): boolean {
  return background.kind === 'gradient' && !colorRole.safeParse(background.to).success;
}

const accentOf = ({ accent }: Palette): Palette => (accent === undefined ? {} : { accent });

/**
 * A project's colours in a scene that stands on another ground than its opening: a dark brand colour becomes the ink
 * on paper and tints the paler fields, so that the scenes differ and still belong together.
 */
function adopt(ground: Ground, brand: Palette): Ground {
  const { background: deep, text } = brand;
  if (deep === undefined) return text === undefined ? ground : { ...ground, colors: { ...ground.colors, text } };
  if (!isDark(deep))
    return {
      ...ground,
      flood: false,
      colors: { ...ground.colors, background: deep, text: text ?? ground.colors.text },
    };
  if (isDark(ground.colors.background)) {
    return { ...ground, colors: { ...ground.colors, background: deep, text: text ?? ground.colors.text } };
  }
  const tinted = (color: HexColor): HexColor =>
    ground.flood || oklchOf(color).c < 0.03 || oklchOf(deep).c < 0.03
      ? color
      : adjust(color, () => ({ h: oklchOf(deep).h }));
  const background = tinted(ground.colors.background);
  const ink = readableOn(deep, [background], readable);
  return {
    ...ground,
    muted: tinted(ground.muted),
    ornamentColors: ground.ornamentColors.map(tinted),
    colors: {
      ...ground.colors,
      background,
      surface: tinted(ground.colors.surface),
      text: ink,
      soft: readableOn(mix(ink, background, 0.25), [background], readable),
    },
  };
}

/** A colour as an element names it: a role of this look, or itself. */
export function colorOf(ref: ColorRef, colors: LookColors): HexColor {
  const role = colorRole.safeParse(ref);
  return role.success ? colors[role.data] : (ref as HexColor); // not a role, so the schema says it is a hex colour
}

function resolveColors(
  ground: Ground,
  style: StyleDefinition,
  asked: Palette,
  spec: SceneLayout['background'],
): LookColors {
  const base = ground.colors;
  const literal = (ref: ColorRef): HexColor | undefined => {
    const role = colorRole.safeParse(ref);
    return role.success ? asked[role.data] : (ref as HexColor); // not a role, so the schema says it is a hex colour
  };
  const from = spec.kind === 'gradient' ? spec.from : spec.color;
  const askedGround = literal(from) ?? asked.background ?? (ground.flood ? asked.accent : undefined);
  const background = askedGround ?? (from === 'background' ? base.background : base[from as ColorRole]); // a hex is literal
  const fitted = askedGround === undefined && asked.text ? groundFor(asked.text, background) : background;
  const untouched = fitted === base.background;

  const wantedText = asked.text ?? textFor(base.text, style, fitted);
  const end = untouched && contrast(wantedText, base.surface) >= readable ? base.surface : neighbour(fitted, wantedText);
  const gradientTo = spec.kind === 'gradient' ? (literal(spec.to) ?? end) : null;
  const grounds = gradientTo === null ? [fitted] : [fitted, gradientTo];
  const text = asked.text ?? readableOn(wantedText, grounds, readable);
  const soft =
    asked.soft ??
    (untouched && text === base.text ? readableOn(base.soft, grounds, readable) : softened(text, fitted, grounds));
  const accent =
    asked.accent !== undefined && !ground.flood ? asked.accent : accentFor(base, style, grounds, untouched);
  return {
    background: fitted,
    surface: asked.surface ?? (untouched ? base.surface : neighbour(fitted, text)),
    gradientTo,
    text,
    soft,
    accent,
    onAccent: asked.onAccent ?? readableOn(base.onAccent, [accent], readable),
    muted: untouched ? ground.muted : mutedOn(fitted, text),
    accentText: asked.accent === accent ? accent : readableOn(accent, grounds, readable),
  };
}

/** The style's ground, made lighter or darker until the text somebody asked for can be read on it. */
function groundFor(text: HexColor, background: HexColor): HexColor {
  if (contrast(text, background) >= readable) return background;
  const deep = isDark(text) ? 0.95 : 0.2;
  const moved = adjust(background, ({ c }) => ({ l: deep, c: Math.min(c, isDark(text) ? 0.03 : 0.09) }));
  return readableOn(moved, [text], readable);
}

/** The light or the dark ink of the style, whichever reads on this ground. */
function textFor(preferred: HexColor, style: StyleDefinition, background: HexColor): HexColor {
  if (contrast(preferred, background) >= readable + 1) return preferred;
  const inks = [preferred, ...Object.values(style.grounds).map((ground) => ground.colors.text)];
  const clear = inks.find((ink) => contrast(ink, background) >= 7);
  return clear ?? inks.reduce((best, ink) => (contrast(ink, background) > contrast(best, background) ? ink : best));
}

/** A second colour close to the first, for a gradient that looks like one light and not like two paints. */
function neighbour(background: HexColor, text: HexColor): HexColor {
  const { l } = oklchOf(background);
  const literalPair = contrast(text, background) < readable;
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const step = (l < 0.5 ? 0.1 : l > 0.85 ? -0.045 : -0.09) * share;
    const candidate = adjust(background, (color) => ({
      l: color.l + step,
      c: color.c < 0.012 ? color.c : color.c * (1 + 0.3 * share),
      h: color.h - 4 * share,
    }));
    if (literalPair || contrast(text, candidate) >= readable) return candidate;
  }
  return background;
}

function softened(text: HexColor, background: HexColor, grounds: readonly HexColor[]): HexColor {
  for (const share of [0.28, 0.2, 0.12]) {
    const candidate = mix(text, background, share);
    if (leastContrast(candidate, grounds) >= readable) return candidate;
  }
  return text;
}

function mutedOn(background: HexColor, text: HexColor): HexColor {
  return mix(background, text, isDark(background) ? 0.26 : 0.2);
}

function accentFor(
  base: Ground['colors'],
  style: StyleDefinition,
  grounds: readonly HexColor[],
  untouched: boolean,
): HexColor {
  if (untouched) return base.accent;
  const [first = base.background, end = first] = grounds;
  const others = Object.values(style.grounds).filter((ground) => !ground.flood);
  const candidates = [base.accent, ...others.map((ground) => ground.colors.accent)];
  // It has to stand out where the eye starts; at the far end of a gradient it may sit closer to the ground.
  const seen = candidates.find(
    (candidate) =>
      contrast(candidate, first) >= visible &&
      contrast(candidate, end) >= 2.2 &&
      grounds.every((ground) => distance(candidate, ground) > 0.2),
  );
  return seen ?? readableOn(base.accent, grounds, visible);
}

function ornamentColors(kind: Ground['ornament'], ground: Ground, colors: LookColors): readonly HexColor[] {
  if (kind === ground.ornament && colors.background === ground.colors.background) {
    return ground.ornamentColors.map((color) => (color === ground.colors.accent ? colors.accent : color));
  }
  const { background, accent, text } = colors;
  switch (kind) {
    case 'disc':
      return [accent];
    case 'blobs': {
      const lively = ground.ornamentColors.filter((color) => distance(color, background) > 0.16);
      if (lively.length > 1) return lively;
      return [mix(background, accent, 0.8), mix(background, text, 0.16), mix(background, accent, 0.4)];
    }
    case 'rule':
      return [mix(background, text, 0.6), accent];
    default:
      return [mix(background, text, 0.18)];
  }
}
