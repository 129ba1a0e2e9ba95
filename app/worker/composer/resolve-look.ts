import { adjust, contrast, distance, isDark, leastContrast, mix, oklchOf, readableOn } from '$shared/motion/color';
import { colorRole } from '$shared/schema/layout';
import type { ColorRef, HexColor, Palette, SceneLayout, Theme } from '$shared/schema/layout';
import { readable, visible, resolveColors } from './resolve-colors';
import type { LookColors } from './resolve-colors';
import { fieldColors, fields } from './field-colors';
import { leavesOf } from './leaves';
import { findRecipe } from './recipes/registry';
import { setType, typographyOf } from './set-type';
import { styleOrDefault } from './styles/registry';
import type { Ground, Occasion, StyleDefinition } from './styles/style-definition';

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
  const asStyled = styleOrDefault(layout.style ?? theme.style);
  const style = {
    ...asStyled,
    ease: layout.ease ?? asStyled.ease,
    type: setType(asStyled.type, typographyOf(layout, theme)),
  };
  const occasion = findRecipe(layout.recipe)?.occasion ?? 'opening';
  const literal = isLiteral(layout) || occasion === 'opening' || occasion === 'points';
  const ground = literal ? style.grounds[occasion] : adopt(style.grounds[occasion], theme.palette);
  const asked: Palette = literal
    ? { ...inksFor(groundOf(layout), theme.palette), ...layout.palette }
    : { ...accentOf(theme.palette), ...layout.palette };
  const colors = resolveColors(ground, style, asked, layout.background);
  const ornament = layout.background.ornament ?? (isTwoPaints(layout.background) ? 'none' : ground.ornament);
  const look: Look = {
    style,
    occasion,
    colors,
    gradientAngle: layout.background.kind === 'gradient' ? layout.background.angle : 0,
    ornament,
    ornamentAt: ground.ornamentAt,
    ornamentColors: paintsOf(layout, ornament, ground, colors).map(
      (color, index) => asked[ornamentNames[index] ?? 'ornament'] ?? color,
    ),
  };
  return { ...look, colors: withMarks(look, layout) };
}

/** Bars and slices say something even where they are not highlighted: there the quiet colour is one that is seen. */
function withMarks(look: Look, { palette, elements }: SceneLayout): LookColors {
  const { colors } = look;
  const marks = elements.flatMap(leavesOf).some((leaf) => leaf.type === 'chart' && marked.has(leaf.chart));
  if (!marks || palette.muted !== undefined) return colors;
  return { ...colors, muted: readableOn(colors.muted, fieldColors('ground', look), visible) };
}

const marked: ReadonlySet<string> = new Set(['bar', 'hbar', 'donut', 'pie']);

/** What a palette, and the code, calls the paints of an ornament. */
export const ornamentNames = ['ornament', 'ornament2', 'ornament3', 'ornament4'] as const;

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

/** The colour that somebody said this very scene stands on. */
function groundOf({ background, palette }: SceneLayout): HexColor | undefined {
  const ref = background.kind === 'gradient' ? background.from : background.color;
  return colorRole.safeParse(ref).success ? palette.background : ref;
}

/** The project's colours, without an ink that can't be read, or an accent that can't be seen, on that ground. */
function inksFor(ground: HexColor | undefined, project: Palette): Palette {
  if (ground === undefined) return project;
  const least = (role: string): number =>
    role === 'text' || role === 'soft' ? readable : role === 'accent' ? visible : 0;
  return Object.fromEntries(Object.entries(project).filter(([role, color]) => contrast(color, ground) >= least(role)));
}

/**
 * A project's colours in a scene that stands on another ground than its opening: a dark brand colour becomes the ink
 * on paper and tints the paler fields, so that the scenes differ and still belong together. Where the ground is the
 * project's own, the style's paints would be strangers on it: they are mixed from the project's colours instead.
 */
function adopt(ground: Ground, brand: Palette): Ground {
  const { background: deep, text } = brand;
  if (deep === undefined) return text === undefined ? ground : { ...ground, colors: { ...ground.colors, text } };
  if (!isDark(deep))
    return {
      ...ground,
      flood: false,
      ornamentColors: [],
      colors: { ...ground.colors, background: deep, text: text ?? ground.colors.text },
    };
  if (isDark(ground.colors.background)) {
    return {
      ...ground,
      ornamentColors: [],
      colors: { ...ground.colors, background: deep, text: text ?? ground.colors.text },
    };
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

/** What the ornament is drawn in. Where nothing stands on it, it is the scene, and has all of its colour. */
function paintsOf(layout: SceneLayout, kind: Ground['ornament'], ground: Ground, colors: LookColors) {
  const alone = layout.elements.length === 0;
  const wanted = ornamentColors(kind, ground, colors, alone);
  // The floor of a horizon is a shade of the ground, with text or without.
  return alone && kind !== 'horizon' ? wanted : quiet(kind, wanted, colors);
}

/** A field keeps as much of its colour as leaves every text on it readable. */
function quiet(kind: Ground['ornament'], wanted: readonly HexColor[], colors: LookColors): readonly HexColor[] {
  if (!fields.has(kind)) return wanted;
  const inks = [colors.text, colors.soft, colors.accentText];
  const grounds = colors.gradientTo === null ? [colors.background] : [colors.background, colors.gradientTo];
  // An ink somebody chose may not even be readable on the bare ground: the field can't mend that.
  const judged = inks.filter((ink) => leastContrast(ink, grounds) >= readable);
  const shows = leastContrast(colors.accent, grounds) >= visible;
  return wanted.map((color, index) => {
    // The floor's lines are clear of text, by their place.
    if (kind === 'horizon' && index === 0) return color;
    for (let share = 0; share < 1; share += 0.08) {
      const candidate = mix(color, colors.background, share);
      const seen = !shows || contrast(colors.accent, candidate) >= visible;
      if (seen && judged.every((ink) => contrast(ink, candidate) >= readable)) return candidate;
    }
    return colors.background;
  });
}

/** A colour as an element names it: a role of this look, or itself. */
export function colorOf(ref: ColorRef, colors: LookColors): HexColor {
  const role = colorRole.safeParse(ref);
  return role.success ? colors[role.data] : ref;
}

function ornamentColors(
  kind: Ground['ornament'],
  ground: Ground,
  colors: LookColors,
  alone: boolean,
): readonly HexColor[] {
  if (kind === ground.ornament && ground.ornamentColors.length > 0 && colors.background === ground.colors.background) {
    return ground.ornamentColors.map((color) => (color === ground.colors.accent ? colors.accent : color));
  }
  const { background, accent, text } = colors;
  switch (kind) {
    case 'disc':
      return [accent];
    case 'blobs': {
      const lively = ground.ornamentColors.filter((color) => distance(color, background) > 0.16);
      // The style's own paints would be strangers among other colours than its own.
      if (lively.length > 1 && accent === ground.colors.accent) return lively;
      return [mix(background, accent, 0.8), mix(background, text, 0.16), mix(background, accent, 0.4)];
    }
    case 'rule':
      return [mix(background, text, 0.6), accent];
    case 'sketch':
    case 'ticker':
      return [accent, text, mix(background, accent, 0.6), background];
    case 'frame':
      return [mix(background, accent, 0.6)];
    case 'stripes':
      return [0, 0.3, 0.55, 0.75].map((share) => mix(accent, background, share));
    case 'mesh':
    case 'aurora':
    case 'glow':
    case 'glass':
    case 'horizon':
      return [0, 28, -28, 52].map((turn) => {
        // Light on a light ground is pale: as dark as the accent it would be a stain.
        const light = alone && !isDark(background) ? 0.76 : 0;
        const turned = adjust(accent, ({ l, c, h }) => ({ l: Math.max(l, light), c, h: h + turn }));
        return alone && kind === 'mesh' ? mix(turned, background, 0.25) : turned;
      });
    case 'waves':
    case 'facets':
      return (alone ? [0.25, 0.5, 0.8] : [0.16, 0.26, 0.38]).map((share) => mix(background, accent, share));
    case 'particles':
      return alone ? [mix(background, text, 0.8), accent] : [mix(background, text, 0.4), mix(background, accent, 0.7)];
    case 'rays':
      return [mix(background, accent, alone ? 0.45 : 0.22)];
    default:
      return [alone ? text : mix(background, text, 0.18)];
  }
}
